package app.galley.review;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Changes;
import app.galley.annotation.Target;
import app.galley.article.TextHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes review files, in one form only: equal reviews are equal bytes. Thread-safe. */
public final class ReviewFileWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectWriter json = JsonMapper.builder()
            .build()
            .writer()
            .with(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private final ObjectWriter plain = JsonMapper.shared().writer();

    /** The file, as UTF-8. */
    public byte[] write(ReviewFile review) {
        byte[] bytes = json.writeValueAsBytes(page(review));
        byte[] line = Arrays.copyOf(bytes, bytes.length + 1);
        line[bytes.length] = '\n';
        return line;
    }

    /**
     * The review inside a review copy of {@code markdown}, as JSON that can stand in a {@code script} element: the file, and
     * in it always that text, on which there may be no annotation, named by {@code galley:copied}.
     */
    public String inCopy(ReviewFile review, String markdown) {
        TextHash copied = TextHash.of(markdown);
        ObjectNode page = page(review);
        if (!review.state().texts().containsKey(copied)) {
            page.withArray(Terms.TEXTS).add(text(copied, markdown));
        }
        page.put(Terms.COPIED, copied.hex());
        // No end tag and no comment can begin without this sign, which JSON has in its strings only.
        return plain.writeValueAsString(page).replace("<", "\\u003c");
    }

    /**
     * Writes the file; where this fails, one that was there before is still there.
     *
     * @throws ReviewException if it cannot be written
     */
    public void save(ReviewFile review, Path file) throws ReviewException {
        byte[] bytes = write(review);
        // Not a temporary file of the JDK's: others could not read what became of it.
        Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try {
                Files.write(part, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new ReviewException(
                    "the review could not be saved as " + file + "; choose a folder that exists and can be written", e);
        }
    }

    private static ObjectNode page(ReviewFile review) {
        ObjectNode page = NODES.objectNode();
        page.putArray("@context").add(Terms.W3C_CONTEXT).addObject().put("galley", Terms.NAMESPACE);
        // A page needs a name of its own; that of the article with a fragment is the same wherever it is written.
        String article = Terms.URN + review.article().id().value();
        page.put("id", article + "#review");
        page.put("type", "AnnotationPage");
        page.put(Terms.FORMAT_VERSION, ReviewFile.FORMAT_VERSION);
        page.putObject(Terms.ARTICLE)
                .put("id", article)
                .put("label", review.article().title())
                .put("language", review.article().language());
        ArrayNode texts = page.putArray(Terms.TEXTS);
        review.state().texts().forEach((hash, text) -> texts.add(text(hash, text)));
        ArrayNode items = page.putArray("items");
        review.state().annotations().forEach(annotation -> items.add(annotation(annotation, article)));
        ArrayNode tombstones = page.putArray(Terms.TOMBSTONES);
        review.state().tombstones().forEach(tombstone -> tombstones.add(tombstone(tombstone)));
        ArrayNode conflicts = page.putArray(Terms.CONFLICTS);
        review.state()
                .conflicts()
                .forEach(version -> conflicts.add(
                        switch (version) {
                            case SharedAnnotation annotation -> annotation(annotation, article);
                            case Tombstone tombstone -> tombstone(tombstone);
                        }));
        return page;
    }

    private static ObjectNode text(TextHash hash, String text) {
        return NODES.objectNode()
                .put(Terms.SHA256, hash.hex())
                .put("format", Terms.MARKDOWN)
                .put(Terms.TEXT_ENCODING, Terms.ENCODING)
                .put(Terms.DATA, BaseText.pack(text));
    }

    private static ObjectNode annotation(SharedAnnotation annotation, String article) {
        ObjectNode node = NODES.objectNode();
        AnnotationId parent = annotation.parent();
        String replacement = annotation.replacement();
        node.put("id", Terms.URN + annotation.id());
        node.put("type", "Annotation");
        ArrayNode motivation = node.putArray("motivation");
        motivation.add(parent == null ? "commenting" : "replying");
        if (replacement != null) {
            motivation.add("editing");
        }
        node.putObject("creator")
                .put("id", Terms.URN + annotation.author().id())
                .put("type", "Person")
                .put("name", annotation.author().name());
        node.put("created", annotation.created().toString());
        node.put("modified", annotation.modified().toString());
        ArrayNode body = node.putArray("body");
        body.add(body(annotation.body(), parent == null ? "commenting" : "replying"));
        if (replacement != null) {
            body.add(body(replacement, "editing"));
        }
        ArrayNode target = node.putArray("target");
        if (parent != null) {
            target.add(Terms.URN + parent);
        }
        target.add(target(annotation, article));
        node.put(Terms.STATUS, Terms.of(annotation.status()));
        changes(node, annotation.changes());
        return node;
    }

    private static ObjectNode body(String text, String purpose) {
        return NODES.objectNode()
                .put("type", "TextualBody")
                .put("purpose", purpose)
                .put("format", Terms.MARKDOWN)
                .put("value", text);
    }

    private static ObjectNode target(SharedAnnotation annotation, String article) {
        ObjectNode node = NODES.objectNode().put("type", "SpecificResource");
        node.putObject("source").put("id", article).put("format", Terms.MARKDOWN);
        node.putObject("state")
                .put("type", Terms.TEXT_STATE)
                .put(Terms.SHA256, annotation.base().hex());
        ArrayNode selectors = node.putArray("selector");
        ObjectNode section = selectors
                .addObject()
                .put("type", "FragmentSelector")
                .put("conformsTo", Terms.FRAGMENT)
                .put("value", annotation.target().sectionId());
        switch (annotation.target()) {
            case Target.OfSection whole -> section.put(Terms.SECTION_TITLE, whole.title());
            case Target.OfPassage passage -> {
                section.putObject("refinedBy")
                        .put("type", "TextQuoteSelector")
                        .put("exact", passage.quote())
                        .put("prefix", passage.prefix())
                        .put("suffix", passage.suffix());
                selectors
                        .addObject()
                        .put("type", "TextPositionSelector")
                        .put("start", passage.start())
                        .put("end", passage.end());
            }
        }
        return node;
    }

    private static ObjectNode tombstone(Tombstone tombstone) {
        ObjectNode node = NODES.objectNode()
                .put("id", Terms.URN + tombstone.id())
                .put("type", Terms.TOMBSTONE)
                .put("creator", Terms.URN + tombstone.authorId())
                .put(Terms.DELETED, tombstone.deleted().toString());
        changes(node, tombstone.changes());
        return node;
    }

    private static void changes(ObjectNode node, Changes changes) {
        ArrayNode array = node.putArray(Terms.CHANGES);
        changes.counts()
                .forEach((person, count) ->
                        array.addObject().put(Terms.PERSON, Terms.URN + person).put(Terms.COUNT, count));
    }
}
