package app.galley.ui.shell;

import app.galley.article.ArticleId;
import app.galley.article.Revision;
import app.galley.article.RevisionKind;
import app.galley.importing.TextFacts;
import app.galley.library.CurrentText;
import app.galley.library.Library;
import app.galley.markdown.MarkdownParser;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.editor.DraftKeeper;
import app.galley.ui.editor.DraftKeeper.State;
import app.galley.ui.editor.EditorModel;
import app.galley.ui.task.Tasks;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Stores the text of an article as a whole, as a revision, where its edits cannot be stored because somebody else has changed
 * the article, too.
 */
final class WholeTexts {

    /** A text that was stored as a revision, and what the library has of the article then. */
    private record Kept(Revision revision, CurrentText current) {

        boolean isNewest() {
            return current.base().equals(revision.id()) && !current.isDraft();
        }
    }

    private final Library library;
    private final MarkdownParser parser;
    private final Tasks tasks;
    private final EditorModel editor;
    private final DraftKeeper drafts;
    private final Consumer<Exception> failed;

    WholeTexts(
            Library library,
            MarkdownParser parser,
            Tasks tasks,
            EditorModel editor,
            DraftKeeper drafts,
            Consumer<Exception> failed) {
        this.library = library;
        this.parser = parser;
        this.tasks = tasks;
        this.editor = editor;
        this.drafts = drafts;
        this.failed = failed;
    }

    /** Stores a text of an article, off the JavaFX thread. */
    Revision store(OpenArticle article, String text) {
        TextFacts facts = facts(article, text);
        return library.revisions()
                .add(article.article().id(), text, "", facts.words(), facts.sections(), RevisionKind.SAFEGUARD, null);
    }

    /** Takes its time, as a parse does; off the JavaFX thread. */
    TextFacts facts(OpenArticle article, String text) {
        return TextFacts.of(parser.parse(text, library.attachments(), article.parsed()));
    }

    /**
     * Both texts become revisions, and the one that is seen here goes on, with what is typed meanwhile. JavaFX thread only.
     *
     * @param isOpen whether the article is still the one that is open
     * @param then run once that is done, if it is
     */
    void bothWrote(OpenArticle article, BooleanSupplier isOpen, Runnable then) {
        bothWrote(article, isOpen, then, true);
    }

    /** @param first whether it is not tried again, so that the writer is told if it fails */
    private void bothWrote(OpenArticle article, BooleanSupplier isOpen, Runnable then, boolean first) {
        BooleanSupplier isHeld = () -> drafts.isHeld() && isOpen.getAsBoolean();
        ArticleId id = article.article().id();
        drafts.hold(first ? State.SAVING : State.FAILED);
        String text = editor.articleText();
        tasks.run(
                Tasks.Lane.LIBRARY,
                () -> {
                    Revision kept = store(article, text);
                    return new Kept(kept, library.articles().currentText(id));
                },
                kept -> {
                    if (isHeld.getAsBoolean() && kept.isNewest()) {
                        drafts.release(kept.current());
                        then.run();
                    } else if (isHeld.getAsBoolean()) {
                        bothWrote(article, isOpen, then, first);
                    }
                },
                problem -> {
                    if (first) {
                        failed.accept(problem);
                    }
                    if (isHeld.getAsBoolean()) {
                        drafts.hold(State.FAILED);
                        tasks.later(DraftKeeper.RETRY, () -> {
                            if (isHeld.getAsBoolean()) {
                                bothWrote(article, isOpen, then, false);
                            }
                        });
                    }
                });
    }
}
