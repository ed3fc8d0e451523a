package app.galley.ui.shell;

import app.galley.annotation.AnnotationId;
import app.galley.article.ArticleId;
import app.galley.article.Outline;
import app.galley.article.Revision;
import app.galley.article.RevisionKind;
import app.galley.editing.Selection;
import app.galley.library.Library;
import app.galley.library.LibraryException;
import app.galley.markdown.MarkdownParser;
import app.galley.placing.ArticlePlacing;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.browser.BrowserModel;
import app.galley.ui.comments.CommentsModel;
import app.galley.ui.comments.Mark;
import app.galley.ui.comments.inbox.InboxModel;
import app.galley.ui.editor.DraftKeeper.State;
import app.galley.ui.message.Messages;
import app.galley.ui.outline.OutlineModel;
import app.galley.ui.reader.ReaderModel;
import app.galley.ui.reader.ReaderModel.Position;
import app.galley.ui.task.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;

/**
 * Wires the features' models: the article picked in the browser is opened and given to the outline, the reader and the
 * comments; the section being read goes to the outline, the comments' marks to the reader. No {@code javafx.scene}: it
 * runs without a window. JavaFX thread only.
 */
final class Workspace {

    private static final System.Logger LOG = System.getLogger(Workspace.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(400);

    private final Library library;
    private final Tasks tasks;
    private final Consumer<String> problem;
    private final BrowserModel browser;
    private final OutlineModel outline = new OutlineModel();
    private final ReaderModel reader = new ReaderModel();
    private final CommentsModel comments;
    private final InboxModel inbox;
    private final Writing writing;
    private final Opener opener;
    private final InlineSuggestions inline;
    private final Suggesting suggesting;
    private final LengthModel length;
    private final WordGoal goal;
    private final CurrentSection currentSection;
    private final SelectedPassage selectedPassage;
    private final KeptPosition position;
    private final ReadOnlyObjectWrapper<@Nullable OpenArticle> article = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.READ);
    private int editsRead;
    private Tasks.@Nullable Running refreshingList;

    /**
     * @param problem told, in a sentence for the user, what could not be done
     */
    Workspace(Library library, MarkdownParser parser, Tasks tasks, Clock clock, Consumer<String> problem) {
        this.library = library;
        this.tasks = tasks;
        this.problem = problem;
        browser = new BrowserModel(library, tasks, this::failed);
        ArticlePlacing placing = new ArticlePlacing(library, parser);
        comments = new CommentsModel(library, tasks, clock, placing, this::makeRevision);
        inbox = new InboxModel(comments);
        writing = new Writing(
                library, parser, tasks, clock, comments, this::showAnew, this::changedElsewhere, this::failed);
        suggesting = new Suggesting(library, placing, clock, tasks, writing, comments, this::failed);
        ReadOnlyObjectProperty<Selection> selection = suggesting.places().selectionProperty();
        opener = new Opener(library, parser, tasks, this::show, this::failed);
        inline = new InlineSuggestions(reader, parser, tasks, library.settings(), this::failed);
        length = new LengthModel(article, reader.selectionProperty(), selection, tasks, this::failed);
        goal = new WordGoal(library.settings(), tasks, this::failed);
        article.addListener((observed, was, now) ->
                goal.show(now == null ? null : now.article().id()));

        browser.selectedProperty().addListener((observed, was, now) -> pick(now));
        position = new KeptPosition(library, tasks, reader, this::failed);
        currentSection = new CurrentSection(article.getReadOnlyProperty(), mode, reader.positionProperty(), selection);
        currentSection.idProperty().subscribe(outline::setCurrent);
        selectedPassage =
                new SelectedPassage(article.getReadOnlyProperty(), mode, reader.selectionProperty(), selection);
        comments.reattaching().selection().bind(selectedPassage.rangeProperty());
        comments.marks().addListener((ListChangeListener<Mark>) change -> giveMarks());
        // A suggestion may have other words although it stands where it did.
        comments.listing().all().addListener((observed, was, now) -> {
            inline.show(now);
            suggesting.rereadSoon();
        });
        inline.shownProperty().addListener((observed, was, now) -> giveMarks());
        comments.listing()
                .selected()
                .addListener(
                        (observed, was, now) -> reader.selectedMarkProperty().set(now == null ? "" : now.value()));
    }

    BrowserModel browser() {
        return browser;
    }

    OutlineModel outline() {
        return outline;
    }

    ReaderModel reader() {
        return reader;
    }

    CommentsModel comments() {
        return comments;
    }

    InboxModel inbox() {
        return inbox;
    }

    /** What of the article is shown. */
    ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /** Whether an article is shown to be written. */
    BooleanBinding writingProperty() {
        return Bindings.createBooleanBinding(
                () -> article.get() != null && mode.get().writes(), article, mode);
    }

    /** The section one is at. */
    CurrentSection currentSection() {
        return currentSection;
    }

    /** The passage to comment on. */
    SelectedPassage selectedPassage() {
        return selectedPassage;
    }

    Writing writing() {
        return writing;
    }

    InlineSuggestions inline() {
        return inline;
    }

    Suggesting suggesting() {
        return suggesting;
    }

    LengthModel length() {
        return length;
    }

    WordGoal goal() {
        return goal;
    }

    Library library() {
        return library;
    }

    Tasks tasks() {
        return tasks;
    }

    /** The article that is shown; null for none. */
    ReadOnlyObjectProperty<@Nullable OpenArticle> articleProperty() {
        return article.getReadOnlyProperty();
    }

    /** Reads the list of articles and opens {@code wanted}, else the first one. */
    void begin(@Nullable ArticleId wanted) {
        browser.refresh(() -> {
            boolean known = browser.articles().stream()
                    .anyMatch(summary -> summary.article().id().equals(wanted));
            if (known) {
                browser.selectedProperty().set(wanted);
            } else if (!browser.articles().isEmpty()) {
                browser.selectedProperty()
                        .set(browser.articles().getFirst().article().id());
            }
        });
    }

    /** Opens the article whose text or title changed anew, keeping its place; not if another one was picked meanwhile. */
    void reopen() {
        OpenArticle shown = article.get();
        ArticleId picked = opener.opening();
        if (shown != null && (picked == null || picked.equals(shown.article().id()))) {
            writing.drafts().flush();
            editsRead = writing.edits();
            opener.open(shown.article().id());
        }
    }

    /** Tells the user what went wrong, and the log what it was. */
    void failed(Exception exception) {
        LOG.log(System.Logger.Level.WARNING, "a task failed", exception);
        problem.accept(
                exception instanceof LibraryException
                        ? String.valueOf(exception.getMessage())
                        : Messages.text("problem.unexpected"));
    }

    /** Saves what is half done. The library's lane must then run dry before the library is closed. */
    void close() {
        position.save();
        comments.flush();
        suggesting.pause();
        writing.leave();
    }

    /** Whether what was typed last could not be stored so far: who left now might lose it. */
    boolean mustStay() {
        return writing.drafts().stateProperty().get() == State.FAILED || suggesting.isFailing();
    }

    private void pick(@Nullable ArticleId id) {
        OpenArticle shown = article.get();
        ArticleId here = shown == null ? null : shown.article().id();
        if (id == null || here == null || id.equals(here) || !mustStay()) {
            open(id);
            return;
        }
        problem.accept(Messages.text("problem.not-stored"));
        // Not within the change that it takes back.
        tasks.later(Duration.ZERO, () -> browser.selectedProperty().set(here));
    }

    private void open(@Nullable ArticleId id) {
        position.save();
        comments.flush();
        if (id == null) {
            opener.cancel();
            suggesting.pause();
            writing.clear();
            article.set(null);
            reader.show(null, Position.TOP);
            outline.show(Outline.EMPTY);
            comments.show(null);
        } else {
            opener.open(id);
        }
    }

    private void show(Opener.Opened found) {
        OpenArticle opened = found.article();
        OpenArticle before = article.get();
        boolean same =
                before != null && before.article().id().equals(opened.article().id());
        if (same && (writing.edits() != editsRead || !writing.drafts().isStored())) {
            // What was read is older than what is on the screen.
            writing.drafts().onceStored(this::reopen);
            return;
        }
        suggesting.pause();
        if (!same) {
            writing.leave();
            outline.filterProperty().set("");
        }
        writing.show(opened, found.stored());
        show(opened, same ? reader.positionProperty().get() : found.position());
        suggesting.resume();
    }

    private void changedElsewhere() {
        problem.accept(Messages.text("problem.changed-elsewhere"));
        reopen();
    }

    /** The article that is shown, after an edit or with a new revision. */
    private void showAnew(OpenArticle anew) {
        show(anew, reader.positionProperty().get());
    }

    private void show(OpenArticle opened, Position position) {
        article.set(opened);
        outline.show(opened.parsed().outline());
        reader.show(opened, position);
        comments.show(opened, writing.editsParsed());
    }

    /** Makes the draft that is shown a revision, for a comment on it; says so if it has been typed in since. */
    private void makeRevision(OpenArticle shown, Consumer<Revision> then) {
        writing.keep(RevisionKind.AUTOMATIC, null, kept -> {
            if (kept.parsed().markdown().equals(shown.parsed().markdown())) {
                then.accept(kept.revision());
            } else {
                problem.accept(Messages.text("problem.typed-meanwhile"));
            }
        });
    }

    /** Gives the comments' places to the reader to highlight, and their numbers to the outline. */
    private void giveMarks() {
        List<Mark> marks = List.copyOf(comments.marks());
        reader.marksProperty().set(ShownMarks.inReader(marks, inline));
        inline.show(comments.listing().all().get());
        OpenArticle shown = article.get();
        outline.setComments(shown == null ? Map.of() : ShownMarks.counts(shown.parsed(), marks));
        refreshListSoon();
    }

    /** The list of articles counts comments too; several changes in a row are one refresh. */
    private void refreshListSoon() {
        if (refreshingList != null) {
            refreshingList.cancel();
        }
        refreshingList = tasks.later(PAUSE, () -> browser.refresh(() -> {}));
    }

    /** The id of the comment with a highlight, as the reader gives it back. */
    void selectComment(String markId) {
        comments.select(new AnnotationId(markId));
    }
}
