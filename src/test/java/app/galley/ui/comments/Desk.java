package app.galley.ui.comments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.Changes;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.annotation.Targets;
import app.galley.article.Article;
import app.galley.article.PlainRange;
import app.galley.article.Revision;
import app.galley.article.RevisionKind;
import app.galley.library.Library;
import app.galley.library.NewArticle;
import app.galley.markdown.MarkdownParser;
import app.galley.placing.ArticlePlacing;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.comments.CommentFormModel.Field;
import app.galley.ui.task.DirectTasks;
import app.galley.ui.task.Tasks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A real library in a folder of its own, articles in it, and a panel's model over it, at noon. */
public final class Desk implements AutoCloseable {

    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    public static final String TEXT = """
            # Legs

            Veins carry blood *back* to the heart.

            ## Causes

            Long standing and 🦵 long sitting slow it down.

            ## Care

            Walk, and raise your legs.
            """;

    public final Library library;
    public final DirectTasks tasks = new DirectTasks();
    public final MarkdownParser parser = new MarkdownParser();
    public final CommentsModel model;

    public Desk(Path folder) {
        library = Library.open(folder.resolve("desk.galley"));
        model = newModel();
    }

    /** As if the program had been started anew. */
    public CommentsModel newModel() {
        return newModel(tasks);
    }

    /** The same, with answers that come when the test says so. */
    public CommentsModel newModel(Tasks answers) {
        return new CommentsModel(
                library,
                answers,
                Clock.fixed(NOON, ZoneOffset.UTC),
                new ArticlePlacing(library, parser),
                (shown, then) -> then.accept(checkpoint(shown)));
    }

    /** Makes a draft a revision, as the window does. */
    private Revision checkpoint(OpenArticle draft) {
        return library.revisions()
                .add(draft.article().id(), draft.parsed().markdown(), "Legs", 10, 3, RevisionKind.AUTOMATIC, null);
    }

    /** A draft of the article with this text. */
    public OpenArticle draft(OpenArticle before, String text) {
        return new OpenArticle(before.article(), before.revision(), true, parser.parse(text));
    }

    public OpenArticle article(String text) {
        Article article = library.articles()
                .create(new NewArticle("Legs", "en", text, null, RevisionKind.IMPORTED, 10, 3, List.of(), List.of()));
        return open(article, library.revisions().get(article.head()).orElseThrow());
    }

    /** The same article after an edit. */
    public OpenArticle edited(OpenArticle before, String text) {
        Revision revision =
                library.revisions().add(before.article().id(), text, "Legs", 10, 3, RevisionKind.EDITED, null);
        return open(library.articles().get(before.article().id()).orElseThrow(), revision);
    }

    private OpenArticle open(Article article, Revision revision) {
        return new OpenArticle(
                article, revision, false, parser.parse(library.revisions().text(revision.id())));
    }

    /** Where the words stand in what a reader sees. */
    public static PlainRange find(OpenArticle article, String words) {
        int at = article.parsed().projection().text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(words);
        }
        return new PlainRange(at, at + words.length());
    }

    /** Stores a comment on these words, as somebody else's program would have. */
    public Annotation comment(OpenArticle article, String words, Author author, String body, Status status) {
        return store(article, target(article, words), null, author, body, status);
    }

    private static Target target(OpenArticle article, String words) {
        var text = article.parsed();
        return Targets.passage(text.projection(), text.outline(), find(article, words), text.markdown())
                .orElseThrow();
    }

    /** Stores a suggestion to put something in the place of these words. */
    public Annotation suggestion(OpenArticle article, String words, Author author, String replacement, String reason) {
        return store(article, target(article, words), null, author, reason, replacement, Status.OPEN);
    }

    Annotation suggestion(OpenArticle article, String words, Author author, String replacement) {
        return suggestion(article, words, author, replacement, "");
    }

    public Annotation reply(OpenArticle article, Annotation to, Author author, String body) {
        return store(article, to.target(), to.id(), author, body, Status.OPEN);
    }

    public Annotation store(
            OpenArticle article,
            Target target,
            @Nullable AnnotationId parent,
            Author author,
            String body,
            Status status) {
        return store(article, target, parent, author, body, null, status);
    }

    private Annotation store(
            OpenArticle article,
            Target target,
            @Nullable AnnotationId parent,
            Author author,
            String body,
            @Nullable String replacement,
            Status status) {
        Instant when = NOON.minus(Duration.ofHours(5));
        Annotation annotation = new Annotation(
                AnnotationId.random(),
                article.article().id(),
                article.revision().id(),
                parent,
                target,
                author,
                body,
                replacement,
                status,
                when,
                when,
                Changes.NONE);
        library.annotations().add(annotation);
        return annotation;
    }

    /** Lets the debounce of saving pass. */
    public void pause() {
        tasks.pass(Duration.ofMillis(300));
    }

    public List<String> bodies() {
        return model.listing().rows().stream().map(row -> row.root().body()).toList();
    }

    public CommentFormModel form() {
        CommentFormModel form = model.forms().open().get();
        if (form == null) {
            throw new AssertionError("no form is open");
        }
        return form;
    }

    /** Fills in the open form. */
    void fill(String body, String name, String email) {
        form().value(Field.BODY).set(body);
        form().value(Field.NAME).set(name);
        form().value(Field.EMAIL).set(email);
    }

    /** The only annotation of the article. */
    Annotation only(OpenArticle article) {
        List<Annotation> all = library.annotations().list(article.article().id());
        assertEquals(1, all.size());
        return all.getFirst();
    }

    /** What the first half-written comment of the article says, as it is saved. */
    String unfinished(OpenArticle article) {
        return library.unfinishedComments()
                .list(article.article().id())
                .getFirst()
                .body();
    }

    @Override
    public void close() {
        library.close();
    }
}
