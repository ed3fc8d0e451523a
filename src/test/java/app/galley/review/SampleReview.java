package app.galley.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Changes;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.annotation.Targets;
import app.galley.article.ArticleId;
import app.galley.article.PlainRange;
import app.galley.article.Section;
import app.galley.article.TextHash;
import app.galley.markdown.MarkdownParser;
import app.galley.markdown.ParsedArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes the review that lies beside the sample article {@code leave-the-leaves.md}. Run its main after a change to either;
 * {@link SampleArticlesTest} holds that the file is the one made here.
 */
final class SampleReview {

    static final Path FOLDER = Path.of(System.getProperty("galley.basedir", "."), "sample-articles");
    static final String NAME = "leave-the-leaves";

    private static final Author NORA =
            new Author(new AuthorId("5b0a1f8e-2c2d-4c0a-9d0e-6a1d54f3b7c2"), "Nora Lindqvist");
    private static final Author TOM = new Author(new AuthorId("c81f5a36-97f4-4f0b-8a55-1e0b6a7d2f94"), "Tom Okafor");

    private final ParsedArticle article;
    private final List<SharedAnnotation> made = new ArrayList<>();

    private SampleReview(String markdown) {
        article = new MarkdownParser().parse(markdown);
    }

    public static void main(String[] args) throws IOException, ReviewException {
        new ReviewFileWriter().save(make(), FOLDER.resolve(NAME + ReviewFile.SUFFIX));
    }

    static ReviewFile make() throws IOException {
        String markdown = Files.readString(FOLDER.resolve(NAME + ".md"));
        SampleReview review = new SampleReview(markdown);
        review.write();
        ArticleId id = new ArticleId("3f0c7a52-6f0e-4d6f-9a55-0f6a2f1f8b11");
        return new ReviewFile(
                new ArticleReference(id, review.article.title(), "en-GB"),
                ReviewState.of(List.of(markdown), review.made));
    }

    private void write() {
        AnnotationId figure = comment(
                NORA,
                "2026-11-19T08:12:40Z",
                quote("80 percent of all garden insects do so"),
                "Where does this figure come from? If there is a source, let us name it. If there is none, “a great many” is "
                        + "just as strong, and true.");
        reply(
                TOM,
                "2026-11-20T17:03:05Z",
                figure,
                "I have looked for a count and found none, only estimates that differ by a factor of three. I am for *a great "
                        + "many*: the list below makes the point anyway.");
        suggestion(
                TOM,
                "2026-11-20T16:41:18Z",
                quote(
                        "At this point in time it is the case that a garden from which every single leaf has been removed is a "
                                + "garden in which this circle has been broken, and has then to be mended with things out of bags."),
                "The same thought in half the words. And it echoes the end of the paragraph above, which is too good to bury.",
                "A garden cleared of every leaf has broken this circle, and must mend it with things out of bags.");
        AnnotationId worms = comment(
                TOM,
                "2026-11-20T16:38:52Z",
                quote("Earthworms and other insects"),
                "Earthworms are not insects. How about “Earthworms pull the leaves into the soil”, and leave it at that?");
        resolve(worms);
        reply(
                NORA,
                "2026-11-21T09:20:11Z",
                worms,
                "Quite right. I spoke to Ruth on the telephone: she takes your wording into the third draft. I mark this as "
                        + "resolved.");
        comment(NORA, "2026-11-19T08:31:27Z", section("how-to-do-less"), """
                This is the section that people will cut out and keep. Two wishes:

                1. Say in the first line *when* you begin; I only understood at step 2 that we are in November.
                2. Step 4 deserves its last two sentences at the start. **Not April** is the one thing to remember.""");
        comment(
                TOM,
                "2026-11-20T16:47:33Z",
                quote("A blackbird turning leaves in January is the most thorough gardener I know"),
                "Please never change this. I laughed, looked up, and there one was.");
        comment(
                NORA,
                "2026-11-19T08:40:02Z",
                quote("lying where they fell, getting on with it without you."),
                "Stop here! This is your ending. The sentence after it could close any article in the world, and this one is not "
                        + "just any.");
    }

    private AnnotationId comment(Author author, String time, Target target, String body) {
        return add(author, time, null, target, body, null);
    }

    private void suggestion(Author author, String time, Target target, String reason, String replacement) {
        add(author, time, null, target, reason, replacement);
    }

    private void reply(Author author, String time, AnnotationId to, String body) {
        Target target = made.stream()
                .filter(annotation -> annotation.id().equals(to))
                .findFirst()
                .orElseThrow()
                .target();
        add(author, time, to, target, body, null);
    }

    private AnnotationId add(
            Author author,
            String time,
            @Nullable AnnotationId parent,
            Target target,
            String body,
            @Nullable String replacement) {
        AnnotationId id = new AnnotationId(UUID.nameUUIDFromBytes(("Leave the Leaves " + made.size()).getBytes(UTF_8))
                .toString());
        Instant when = Instant.parse(time);
        made.add(new SharedAnnotation(
                id,
                TextHash.of(article.markdown()),
                parent,
                target,
                author,
                body,
                replacement,
                Status.OPEN,
                when,
                when,
                Changes.by(author.id(), 1)));
        return id;
    }

    private void resolve(AnnotationId id) {
        made.replaceAll(a -> a.id().equals(id)
                ? new SharedAnnotation(
                        a.id(),
                        a.base(),
                        a.parent(),
                        a.target(),
                        a.author(),
                        a.body(),
                        a.replacement(),
                        Status.RESOLVED,
                        a.created(),
                        Instant.parse("2026-11-21T09:20:30Z"),
                        a.changes().plusOneBy(NORA.id()))
                : a);
    }

    private Target quote(String words) {
        String text = article.projection().text();
        int start = text.indexOf(words);
        if (start < 0 || text.indexOf(words, start + 1) >= 0) {
            throw new IllegalStateException("stands not exactly once in the article: " + words);
        }
        return Targets.passage(
                        article.projection(),
                        article.outline(),
                        new PlainRange(start, start + words.length()),
                        article.markdown())
                .orElseThrow();
    }

    private Target section(String id) {
        Section section = article.outline().find(id).orElseThrow();
        return new Target.OfSection(section.id(), section.title());
    }
}
