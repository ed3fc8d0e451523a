package app.galley.ui.shell;

import app.galley.article.Article;
import app.galley.article.ArticleId;
import app.galley.article.Edit;
import app.galley.article.Revision;
import app.galley.article.RevisionKind;
import app.galley.importing.TextFacts;
import app.galley.library.CurrentText;
import app.galley.library.Library;
import app.galley.markdown.MarkdownParser;
import app.galley.markdown.ParsedArticle;
import app.galley.spelling.Spellers;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.comments.CommentsModel;
import app.galley.ui.editor.DraftKeeper;
import app.galley.ui.editor.DraftKeeper.Summary;
import app.galley.ui.editor.EditorModel;
import app.galley.ui.editor.SearchModel;
import app.galley.ui.editor.SpellingModel;
import app.galley.ui.task.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The article that is open as it is being written: its text and undo, its draft in the library, the parse that follows the
 * typing, and when a draft becomes a revision. JavaFX thread only.
 */
final class Writing {

    /** A text left alone for so long becomes a revision. */
    private static final Duration LEFT_ALONE = Duration.ofMinutes(10);

    private final Library library;
    private final Tasks tasks;
    private final CommentsModel comments;
    private final Consumer<OpenArticle> changed;
    private final Runnable conflict;
    private final Consumer<Exception> failed;
    private final EditorModel editor;
    private final SearchModel search;
    private final SpellingModel spelling;
    private final DraftKeeper drafts;
    private final WholeTexts wholeTexts;
    private final LiveArticle live;
    private @Nullable OpenArticle open;
    private Consumer<List<Edit>> copyEdited = made -> {};
    private int edits;
    private long editsParsed;
    private String revisionText = "";
    private boolean titleFollowsText;
    private Tasks.@Nullable Running leftAlone;

    /**
     * @param comments taken along with each edit
     * @param changed told the article anew with each parse of what was typed, and with each revision
     * @param conflict run when the article was changed elsewhere too, and is to be opened anew: nothing was lost
     */
    Writing(
            Library library,
            MarkdownParser parser,
            Tasks tasks,
            Clock clock,
            CommentsModel comments,
            Consumer<OpenArticle> changed,
            Runnable conflict,
            Consumer<Exception> failed) {
        this.library = library;
        this.tasks = tasks;
        this.comments = comments;
        this.changed = changed;
        this.conflict = conflict;
        this.failed = failed;
        editor = new EditorModel(clock);
        search = new SearchModel(editor, tasks);
        spelling = new SpellingModel(library, tasks, new Spellers(), Locale.getDefault());
        drafts = new DraftKeeper(library, tasks, this::bothWrote, failed);
        wholeTexts = new WholeTexts(library, parser, tasks, editor, drafts, failed);
        live = new LiveArticle(parser, library.attachments(), tasks, this::textToParse, this::parsed, failed);
        editor.onEdits(this::edited);
    }

    EditorModel editor() {
        return editor;
    }

    SearchModel search() {
        return search;
    }

    SpellingModel spelling() {
        return spelling;
    }

    DraftKeeper drafts() {
        return drafts;
    }

    /** Has somebody told the edits of a copy of the text, which this is not about. */
    void onCopyEdits(Consumer<List<Edit>> listener) {
        copyEdited = listener;
    }

    /** How many times the text has been edited: whoever reads it anew from the library asks whether it still is so. */
    int edits() {
        return edits;
    }

    /** What {@link CommentsModel#edits} was when the text was taken that was parsed last. */
    long editsParsed() {
        return editsParsed;
    }

    /**
     * Gives the article once it is parsed as it now is; never if it cannot be.
     *
     * @param then its {@code parsed().markdown()} is the editor's text
     */
    void whenCurrent(Consumer<OpenArticle> then) {
        live.whenCurrent(() -> {
            OpenArticle now = open;
            if (now != null && now.parsed().markdown().equals(editor.articleText())) {
                then.accept(now);
            }
        });
    }

    private String textToParse() {
        editsParsed = comments.edits();
        return editor.articleText();
    }

    /** Goes on with an article as the library has it. */
    void show(OpenArticle opened, CurrentText stored) {
        OpenArticle before = open;
        boolean same =
                before != null && before.article().id().equals(opened.article().id());
        open = opened;
        editsParsed = comments.edits();
        // Until the draft is a revision, how the text began is known to the library only.
        revisionText = opened.edited() ? "" : stored.text();
        titleFollowsText = opened.article().title().equals(opened.parsed().title());
        drafts.show(stored);
        editor.options().languageProperty().set(opened.article().language());
        spelling.show(opened.article().id(), opened.article().language());
        editor.show(opened.article().id(), stored.text());
        if (same) {
            live.goOn(opened.parsed());
        } else {
            live.begin(opened.parsed());
        }
    }

    /** Leaves the article: what was changed in it becomes a revision. */
    void leave() {
        OpenArticle left = open;
        open = null;
        if (leftAlone != null) {
            leftAlone.cancel();
        }
        if (left != null) {
            String text = editor.articleText();
            drafts.leave(
                    left.edited() ? summary(left, text, RevisionKind.AUTOMATIC, null) : null,
                    () -> wholeTexts.store(left, text));
        }
        live.begin(null);
    }

    /** Shows no article. */
    void clear() {
        leave();
        editor.clear();
    }

    /**
     * Makes a revision of the text as it is, if it is not one yet.
     *
     * @param then told the article with that revision as its text, once it is shown; more may have been typed since, or
     *     another article be open
     */
    void keep(RevisionKind kind, @Nullable String name, Consumer<OpenArticle> then) {
        live.whenCurrent(() -> {
            OpenArticle kept = open;
            if (kept == null) {
                return;
            }
            if (!kept.edited() && name == null) {
                then.accept(kept);
                return;
            }
            drafts.keep(
                    summary(kept, editor.articleText(), kind, name),
                    revision -> articleAnew(kept, revision, then),
                    () -> keep(kind, name, then));
        });
    }

    private Supplier<Summary> summary(OpenArticle article, String text, RevisionKind kind, @Nullable String name) {
        boolean retitle = titleFollowsText;
        return () -> {
            TextFacts facts = wholeTexts.facts(article, text);
            return new Summary(retitle ? facts.title() : "", facts.words(), facts.sections(), kind, name);
        };
    }

    private void articleAnew(OpenArticle kept, Revision revision, Consumer<OpenArticle> then) {
        tasks.run(
                Tasks.Lane.LIBRARY,
                () -> library.articles().get(kept.article().id()),
                found -> revised(found, revision, kept.parsed(), then),
                failed);
    }

    private void revised(Optional<Article> found, Revision revision, ParsedArticle kept, Consumer<OpenArticle> then) {
        if (found.isEmpty()) {
            return;
        }
        OpenArticle now = open;
        if (now != null && now.article().id().equals(found.get().id())) {
            revisionText = kept.markdown();
            OpenArticle anew = new OpenArticle(
                    found.get(), revision, !now.parsed().markdown().equals(revisionText), now.parsed());
            open = anew;
            changed.accept(anew);
        }
        then.accept(new OpenArticle(found.get(), revision, false, kept));
    }

    private void bothWrote() {
        OpenArticle here = open;
        if (here != null) {
            wholeTexts.bothWrote(here, () -> isOpen(here.article().id()), conflict);
        }
    }

    private boolean isOpen(ArticleId article) {
        OpenArticle now = open;
        return now != null && now.article().id().equals(article);
    }

    private void edited(List<Edit> made) {
        if (editor.copyShownProperty().get()) {
            copyEdited.accept(made);
            return;
        }
        edits++;
        comments.follow(made);
        drafts.edited(made);
        live.edited();
        if (leftAlone != null) {
            leftAlone.cancel();
        }
        leftAlone = tasks.later(LEFT_ALONE, () -> keep(RevisionKind.AUTOMATIC, null, kept -> {}));
    }

    private void parsed(ParsedArticle parsed) {
        OpenArticle before = open;
        if (before != null) {
            boolean edited = !parsed.markdown().equals(revisionText);
            OpenArticle anew = new OpenArticle(before.article(), before.revision(), edited, parsed);
            open = anew;
            changed.accept(anew);
        }
    }
}
