package app.galley.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Target;
import app.galley.article.ArticleId;
import app.galley.article.TextHash;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Makes a review of the JSON of one. For one use. */
final class PageReader {

    static final int MAX_ANNOTATIONS = 50_000;

    private static final int MAX_TEXTS = 1_000;

    /** Comparing versions takes time in proportion to their square, so that a file may not bring any number. */
    private static final int MAX_VERSIONS_OF_ONE = 100;

    private final Member page;
    private final SortedMap<TextHash, String> texts = new TreeMap<>(Comparator.comparing(TextHash::hex));
    private final Map<TextHash, Integer> lengths = new HashMap<>();

    PageReader(JsonNode page) {
        this.page = new Member("the review", page);
    }

    ReviewFile read() throws MalformedException {
        ArticleReference article = article(page.get(Terms.ARTICLE).renamed("the article"));
        readTexts();
        List<Version> versions = new ArrayList<>();
        Set<AnnotationId> ids = new HashSet<>();
        for (Member item : page.get("items").list(MAX_ANNOTATIONS)) {
            versions.add(unique(AnnotationReader.annotation(item.renamed("an annotation")), ids));
        }
        if (page.has(Terms.TOMBSTONES)) {
            for (Member item : page.get(Terms.TOMBSTONES).list(MAX_ANNOTATIONS)) {
                versions.add(unique(AnnotationReader.tombstone(item.renamed("a deletion")), ids));
            }
        }
        if (page.has(Terms.CONFLICTS)) {
            readConflicts(ids, versions);
        }
        for (Version version : versions) {
            checkPlace(version);
        }
        return new ReviewFile(article, new ReviewState(texts, versions));
    }

    private static ArticleReference article(Member article) throws MalformedException {
        article.requireObject();
        return new ArticleReference(
                new ArticleId(article.get("id").uuid()),
                article.get("label").nonBlank(),
                article.get("language").nonBlank());
    }

    /** As {@link #read()}, of the review inside a review copy. */
    ReviewCopy readCopy() throws MalformedException {
        ReviewFile review = read();
        Member copied = page.get(Terms.COPIED).renamed("the text of the copy");
        String markdown = texts.get(copied.hash());
        if (markdown == null) {
            throw new MalformedException(copied.name() + " is missing");
        }
        return new ReviewCopy(review, markdown);
    }

    private void readTexts() throws MalformedException {
        int left = BaseText.MAX_BYTES;
        for (Member text : page.get(Terms.TEXTS).list(MAX_TEXTS)) {
            Member named = text.renamed("a text of the article");
            TextHash hash = named.get(Terms.SHA256).hash();
            Member encoding = named.get(Terms.TEXT_ENCODING);
            encoding.require(encoding.text().equals(Terms.ENCODING), "is not " + Terms.ENCODING);
            byte[] bytes = unpacked(named.get(Terms.DATA), left);
            left -= bytes.length;
            // The hash first: bytes that are no UTF-8 have another one than those made of the string.
            String markdown = new String(bytes, UTF_8);
            named.require(TextHash.of(markdown).equals(hash), "is not the one its hash names");
            named.require(texts.put(hash, markdown) == null, "is there twice");
            lengths.put(hash, markdown.codePointCount(0, markdown.length()));
        }
    }

    private static byte[] unpacked(Member data, int most) throws MalformedException {
        String packed = data.text();
        byte[] bytes;
        try {
            bytes = BaseText.unpack(packed, most);
        } catch (IOException | IllegalArgumentException e) {
            throw new MalformedException(data.name() + " cannot be unpacked");
        }
        data.require(bytes.length <= most, "is longer than an article may be");
        return bytes;
    }

    private void readConflicts(Set<AnnotationId> ids, List<Version> versions) throws MalformedException {
        Map<AnnotationId, Integer> numbers = new HashMap<>();
        for (Member item : page.get(Terms.CONFLICTS).list(MAX_ANNOTATIONS)) {
            Member named = item.renamed("a conflict");
            Version version = "Annotation".equals(item.value().path("type").stringValue(""))
                    ? AnnotationReader.annotation(named)
                    : AnnotationReader.tombstone(named);
            named.require(ids.contains(version.id()), "belongs to no annotation");
            int number = numbers.merge(version.id(), 1, Integer::sum);
            named.require(number < MAX_VERSIONS_OF_ONE, "has too many versions");
            versions.add(version);
        }
    }

    private static Version unique(Version version, Set<AnnotationId> ids) throws MalformedException {
        if (!ids.add(version.id())) {
            throw new MalformedException("two annotations have the id " + version.id());
        }
        return version;
    }

    private void checkPlace(Version version) throws MalformedException {
        if (version instanceof SharedAnnotation annotation) {
            Integer length = lengths.get(annotation.base());
            if (length == null) {
                throw new MalformedException("the text that an annotation was made on is missing");
            }
            if (annotation.target() instanceof Target.OfPassage passage && passage.end() > length) {
                throw new MalformedException("an annotation stands beyond the end of its text");
            }
        }
    }
}
