package app.galley.ui.shell;

import app.galley.article.ArticleId;
import app.galley.article.Edit;
import app.galley.article.RevisionKind;
import app.galley.article.SourceRange;
import app.galley.library.Library;
import app.galley.placing.ArticlePlacing;
import app.galley.suggesting.CopyMark;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.comments.CommentsModel;
import app.galley.ui.editor.EditorModel;
import app.galley.ui.task.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Suggest mode: the editor shows a copy of the article's text, and what is typed there is kept in the library as draft
 * suggestions, well within a second; the text itself stays as it is. An article stays in suggest mode until somebody ends
 * it, also when the program is restarted. JavaFX thread only.
 */
final class Suggesting {

    private static final Duration DELAY = Duration.ofMillis(350);
    private static final Duration RETRY = Duration.ofSeconds(3);

    /** Whatever keeps the copy from being shown for so long, the text may be edited again. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** What the copy suggests, as it was when it was last looked at. */
    record Suggested(List<Edit> changes, List<CopyMark> marks) {

        static final Suggested NONE = new Suggested(List.of(), List.of());

        static Suggested of(List<Edit> changes) {
            return new Suggested(changes, CopyMark.of(changes));
        }
    }

    private record Looked(Suggested suggested, boolean written) {}

    private final Library library;
    private final ArticlePlacing placing;
    private final Clock clock;
    private final Tasks tasks;
    private final Writing writing;
    private final EditorModel editor;
    private final CommentsModel comments;
    private final Consumer<Exception> failed;
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper starting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Suggested> suggested = new ReadOnlyObjectWrapper<>(Suggested.NONE);
    private final SuggestingArticles articles;
    private final CopyPlaces places;
    private @Nullable KeptSuggestions kept;
    private int edits;
    private int begun;
    private boolean failing;
    private Tasks.@Nullable Running waiting;
    private Tasks.@Nullable Running rereading;

    Suggesting(
            Library library,
            ArticlePlacing placing,
            Clock clock,
            Tasks tasks,
            Writing writing,
            CommentsModel comments,
            Consumer<Exception> failed) {
        this.library = library;
        this.placing = placing;
        this.clock = clock;
        this.tasks = tasks;
        this.writing = writing;
        this.editor = writing.editor();
        this.comments = comments;
        this.failed = failed;
        articles = new SuggestingArticles(library, tasks, failed);
        places = new CopyPlaces(editor);
        writing.onCopyEdits(this::edited);
    }

    /** Whether the article that is shown is in suggest mode. */
    ReadOnlyBooleanProperty onProperty() {
        return on.getReadOnlyProperty();
    }

    /** Whether the copy is about to be shown: what is typed meanwhile would go into the article's text itself. */
    ReadOnlyBooleanProperty startingProperty() {
        return starting.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Suggested> suggestedProperty() {
        return suggested.getReadOnlyProperty();
    }

    /** Which articles are in suggest mode, and under which name. */
    SuggestingArticles articles() {
        return articles;
    }

    /** Where places of the article's text are in what the editor shows. */
    CopyPlaces places() {
        return places;
    }

    /** Begins suggest mode in the article that is shown; the person's name must be known. */
    void begin() {
        ArticleId article = editor.articleProperty().get();
        if (article != null && !on.get()) {
            articles.note(article, true);
            start();
        }
    }

    /** Ends suggest mode; what was suggested stays. */
    void end() {
        ArticleId article = editor.articleProperty().get();
        if (article != null) {
            articles.note(article, false);
        }
        pause();
    }

    /** Goes on in suggest mode if the article that is shown is in it. */
    void resume() {
        ArticleId article = editor.articleProperty().get();
        if (article != null && !on.get()) {
            articles.ifSuggesting(article, () -> {
                if (article.equals(editor.articleProperty().get())) {
                    start();
                }
            });
        }
    }

    /** Shows the article's text in the editor, for it is about to be edited or left; {@link #resume} goes on. */
    void pause() {
        begun++;
        starting.set(false);
        if (on.get()) {
            keep();
            kept = null;
            on.set(false);
            suggested.set(Suggested.NONE);
            editor.showText(places.leave());
        }
    }

    /** Does something to the article's text itself, such as accepting a suggestion, and goes on in suggest mode. */
    void aside(Runnable action) {
        boolean was = on.get() || starting.get();
        pause();
        action.run();
        if (was) {
            start();
        }
    }

    /** Puts words into the copy in place of a stretch of the article's text, as one step to undo. */
    void replace(SourceRange range, String by) {
        if (on.get()) {
            editor.apply(places.replacing(range, by));
        }
    }

    /** Suggestions are made on a revision, so the text becomes one. */
    private void start() {
        int asked = ++begun;
        starting.set(true);
        tasks.later(PATIENCE, () -> notStarted(asked));
        writing.keep(RevisionKind.AUTOMATIC, null, article -> {
            if (asked == begun) {
                read(article, asked);
            }
        });
    }

    private void notStarted(int asked) {
        if (asked == begun) {
            starting.set(false);
        }
    }

    private void read(OpenArticle article, int asked) {
        KeptSuggestions own = new KeptSuggestions(library, placing, clock, article);
        tasks.run(
                Tasks.Lane.LIBRARY,
                () -> {
                    own.read();
                    return Read.of(own);
                },
                read -> {
                    if (asked == begun) {
                        show(article, read);
                    }
                },
                problem -> {
                    notStarted(asked);
                    failed.accept(problem);
                });
    }

    private record Read(KeptSuggestions own, String copy, Suggested suggested) {

        static Read of(KeptSuggestions own) {
            return new Read(own, own.copy(), Suggested.of(own.changes()));
        }
    }

    private void show(OpenArticle article, Read read) {
        if (!article.article().id().equals(editor.articleProperty().get())) {
            starting.set(false);
            return;
        }
        if (!article.parsed().markdown().equals(editor.articleText())) {
            // Typed meanwhile.
            start();
            return;
        }
        kept = read.own();
        looked(read.suggested());
        editor.showCopy(read.copy(), places::toCopy);
        starting.set(false);
        on.set(true);
    }

    private void edited(List<Edit> made) {
        edits++;
        places.follow(made);
        if (waiting == null) {
            waiting = tasks.later(DELAY, this::keep);
        }
    }

    /** Keeps what the copy suggests now. */
    private void keep() {
        if (waiting != null) {
            waiting.cancel();
            waiting = null;
        }
        KeptSuggestions here = kept;
        if (here == null) {
            return;
        }
        store(here, editor.text());
    }

    private void store(KeptSuggestions here, String copy) {
        int count = edits;
        tasks.run(
                Tasks.Lane.LIBRARY,
                () -> {
                    boolean written = here.keep(copy);
                    return new Looked(Suggested.of(here.changes()), written);
                },
                done -> {
                    failing = false;
                    if (here == kept && count == edits) {
                        looked(done.suggested());
                    }
                    if (done.written()) {
                        comments.refresh();
                    }
                },
                problem -> notStored(here, copy, problem));
    }

    /** Tries again, also what suggest mode was left with; tells the first of several failures. */
    private void notStored(KeptSuggestions here, String copy, Exception problem) {
        if (here != kept) {
            tasks.later(RETRY, () -> store(here, copy));
        } else if (waiting == null) {
            waiting = tasks.later(RETRY, this::keep);
        }
        if (!failing) {
            failing = true;
            failed.accept(problem);
        }
    }

    /** Whether suggestions could not be stored so far, and are tried again. */
    boolean isFailing() {
        return failing;
    }

    private void looked(Suggested now) {
        places.show(now.changes());
        suggested.set(now);
    }

    /** The person's suggestions may have been changed elsewhere, such as deleted in the panel: then so is the copy. */
    void rereadSoon() {
        if (kept != null && rereading == null) {
            rereading = tasks.later(DELAY, this::reread);
        }
    }

    private void reread() {
        rereading = null;
        KeptSuggestions here = kept;
        if (here == null) {
            return;
        }
        int count = edits;
        String copy = editor.text();
        tasks.run(
                Tasks.Lane.LIBRARY,
                () -> here.reread(copy).map(Read::of),
                found -> found.ifPresent(read -> {
                    if (here != kept) {
                        return;
                    }
                    if (count == edits) {
                        kept = read.own();
                        editor.become(read.copy());
                        looked(read.suggested());
                    } else {
                        rereadSoon();
                    }
                }),
                failed);
    }
}
