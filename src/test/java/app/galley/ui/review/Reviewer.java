package app.galley.ui.review;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.Changes;
import app.galley.annotation.Status;
import app.galley.annotation.Targets;
import app.galley.article.ArticleId;
import app.galley.article.PlainRange;
import app.galley.article.Revision;
import app.galley.article.RevisionKind;
import app.galley.exchange.ReviewMerging;
import app.galley.exchange.ReviewSaving;
import app.galley.library.Library;
import app.galley.library.NewArticle;
import app.galley.markdown.MarkdownParser;
import app.galley.review.ReviewException;
import app.galley.ui.article.OpenArticle;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody with a library and an article of their own, who says things of it and sends them. */
public final class Reviewer implements AutoCloseable {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    public final Library library;
    public final ArticleId article;
    public final MarkdownParser parser = new MarkdownParser();
    private final Path folder;
    private Author me;
    private int said;

    public Reviewer(Path folder, String name, String text) {
        this.folder = folder;
        library = Library.open(folder.resolve(name + ".galley"));
        me = library.authors().setMe(name, name + "@secret.example");
        article = library.articles()
                .create(new NewArticle(
                        "Legs", "en", text, "legs.md", RevisionKind.IMPORTED, 10, 1, List.of(), List.of()))
                .id();
    }

    /** The article as it is now. */
    public OpenArticle open() {
        var now = library.articles().get(article).orElseThrow();
        Revision head = library.revisions().get(now.head()).orElseThrow();
        return new OpenArticle(
                now, head, false, parser.parse(library.revisions().text(head.id())));
    }

    /** Goes by another name from now on. */
    void isCalled(String name) {
        me = library.authors().setMe(name, null);
    }

    public Annotation says(String words, String body) {
        return says(words, null, body, Status.OPEN);
    }

    public Annotation drafts(String words, String body) {
        return says(words, null, body, Status.DRAFT);
    }

    public Annotation replies(Annotation to, String words, String body) {
        return says(words, to.id(), body, Status.OPEN);
    }

    /** Takes an id that somebody else has given. */
    void saysUnder(AnnotationId id, String words, String body) {
        says(id, words, null, body, Status.OPEN);
    }

    private Annotation says(String words, @Nullable AnnotationId to, String body, Status status) {
        return says(AnnotationId.random(), words, to, body, status);
    }

    private Annotation says(AnnotationId id, String words, @Nullable AnnotationId to, String body, Status status) {
        OpenArticle open = open();
        var parsed = open.parsed();
        int at = parsed.projection().text().indexOf(words);
        Instant when = NOON.plusSeconds(said++);
        Annotation annotation = new Annotation(
                id,
                article,
                open.revision().id(),
                to,
                Targets.passage(
                                parsed.projection(),
                                parsed.outline(),
                                new PlainRange(at, at + words.length()),
                                parsed.markdown())
                        .orElseThrow(),
                me,
                body,
                null,
                status,
                when,
                when,
                Changes.NONE);
        library.annotations().add(annotation);
        return annotation;
    }

    /** Says something else in its place. */
    public void changes(AnnotationId id, String body) {
        library.annotations().update(get(id).withBody(body, NOON.plusSeconds(60)));
    }

    public Annotation get(AnnotationId id) {
        return library.annotations().get(id).orElseThrow();
    }

    public List<String> bodies() {
        return library.annotations().list(article).stream()
                .map(Annotation::body)
                .sorted()
                .toList();
    }

    /** Saves all that is ready. */
    public Path sends() {
        ReviewSaving saving = new ReviewSaving(library);
        Path file = folder.resolve(me.name() + ".review.json");
        try {
            saving.save(saving.prepare(article), file);
        } catch (ReviewException e) {
            throw new AssertionError(e);
        }
        return file;
    }

    /** Merges what somebody sent, without a window. */
    public void receives(Path file) {
        ReviewMerging merging = new ReviewMerging(library, parser);
        try {
            merging.merge(List.of(merging.read(file, article)));
        } catch (ReviewException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        library.close();
    }
}
