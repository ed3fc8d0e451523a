package app.galley.ui.shell;

import app.galley.article.Section;
import app.galley.editing.SectionChange;
import app.galley.editing.SectionMoves;
import app.galley.editing.SectionStep;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.editor.EditorModel;
import app.galley.ui.message.Messages;
import app.galley.ui.outline.OutlineModel;
import app.galley.ui.outline.SectionActions;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Does in the text what is asked of a section in the outline; in every mode, with or without the editor in sight. */
final class SectionEditing implements SectionActions {

    private final Workspace workspace;
    private final BiConsumer<String, Runnable> deleted;
    private final Consumer<String> tell;

    /**
     * @param deleted told in words that a section was deleted, with what takes that back
     * @param tell told in words what the user should know
     */
    SectionEditing(Workspace workspace, BiConsumer<String, Runnable> deleted, Consumer<String> tell) {
        this.workspace = workspace;
        this.deleted = deleted;
        this.tell = tell;
    }

    @Override
    public void change(SectionChange change) {
        if (workspace.suggesting().onProperty().get()) {
            tell.accept(Messages.text("suggesting.sections"));
            return;
        }
        OutlineModel outline = workspace.outline();
        outline.outlineProperty()
                .get()
                .find(change.section())
                .ifPresent(asked -> workspace.writing().whenCurrent(article -> change(article, asked, change)));
    }

    @Override
    public String heading(String section) {
        OpenArticle shown = workspace.articleProperty().get();
        return shown == null
                ? ""
                : shown.parsed()
                        .outline()
                        .find(section)
                        .map(found -> SectionMoves.heading(shown.parsed().markdown(), found))
                        .orElse("");
    }

    /** @param asked the section as it was when the change was asked for: typing since may have given its id to another */
    private void change(OpenArticle article, Section asked, SectionChange change) {
        EditorModel editor = workspace.writing().editor();
        boolean same = article.parsed()
                .outline()
                .find(asked.id())
                .filter(found -> found.title().equals(asked.title()))
                .isPresent();
        if (same) {
            SectionMoves.step(
                            article.parsed().markdown(),
                            article.parsed().outline(),
                            change,
                            editor.selectionProperty().get())
                    .ifPresent(done -> apply(done, article, asked, change));
        }
    }

    private void apply(SectionStep done, OpenArticle article, Section asked, SectionChange change) {
        // First, as the outline of the new text may come at once.
        workspace.outline().expect(done.heading());
        workspace.writing().editor().apply(done.step());
        if (change instanceof SectionChange.Delete) {
            int edits = workspace.writing().edits();
            deleted.accept(Messages.text("outline.deleted", asked.title()), () -> takeBack(article, edits));
        }
    }

    /** Undoes the step that deleted, if it still is the last one. */
    private void takeBack(OpenArticle article, int edits) {
        EditorModel editor = workspace.writing().editor();
        if (article.article().id().equals(editor.articleProperty().get())
                && workspace.writing().edits() == edits
                && !editor.copyShownProperty().get()) {
            editor.undo();
        } else {
            tell.accept(Messages.text("outline.deleted.later"));
        }
    }
}
