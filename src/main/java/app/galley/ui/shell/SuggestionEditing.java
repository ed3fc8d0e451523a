package app.galley.ui.shell;

import app.galley.annotation.AnnotationId;
import app.galley.editing.Edits;
import app.galley.suggesting.Acceptance;
import app.galley.suggesting.Suggestions;
import app.galley.ui.comments.SuggestionActions;
import app.galley.ui.comments.SuggestionChanges;
import app.galley.ui.comments.SuggestionChanges.Accepted;
import app.galley.ui.editor.EditorModel;
import app.galley.ui.editor.EditorModel.Done;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes suggestions into the text, in every mode, with or without the editor in sight: one step to undo, in the editor or
 * in the panel, and the suggestions follow it. JavaFX thread only.
 */
final class SuggestionEditing implements SuggestionActions {

    private final Workspace workspace;

    SuggestionEditing(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public void accept(List<AnnotationId> suggestions) {
        acceptOnce(now -> now.accept(suggestions));
    }

    @Override
    public void acceptAnyway(AnnotationId suggestion) {
        acceptOnce(now -> now.acceptAnyway(suggestion));
    }

    @Override
    public void decline(List<AnnotationId> suggestions) {
        changes().decline(suggestions);
    }

    /** Once it is known where everything stands in the text as it was typed. */
    private void acceptOnce(Function<Suggestions, Acceptance> choice) {
        workspace.writing().whenCurrent(article -> {
            Suggestions now = workspace.comments().suggestions().get();
            if (!now.markdown().equals(article.parsed().markdown())) {
                changes().tellToWait();
                return;
            }
            Acceptance acceptance = choice.apply(now);
            if (acceptance.accepted().isEmpty()) {
                changes().left(acceptance);
            } else {
                // In suggest mode the editor shows a copy, which is not what the suggestion is taken into.
                workspace.suggesting().aside(() -> new Accepting().run(acceptance));
            }
        });
    }

    private SuggestionChanges changes() {
        return workspace.comments().suggestionChanges();
    }

    /** The accepting of some suggestions, and what takes it back. */
    private final class Accepting {

        private @Nullable Done done;
        private @Nullable Accepted accepted;

        void run(Acceptance acceptance) {
            EditorModel editor = workspace.writing().editor();
            if (!acceptance.edits().isEmpty()) {
                done = editor.apply(
                        Edits.step(
                                editor.text(),
                                acceptance.edits(),
                                editor.selectionProperty().get()),
                        this::turned);
                // The text goes into the library first: a suggestion that counts as accepted must be in it.
                workspace.writing().drafts().flush();
            }
            accepted = changes().accepted(acceptance, this::takeBack);
        }

        private void turned(boolean again) {
            Accepted known = accepted;
            if (known != null) {
                workspace.writing().drafts().flush();
                known.turn(again);
            }
        }

        private void takeBack() {
            workspace.suggesting().aside(this::takeBackStep);
        }

        private void takeBackStep() {
            EditorModel editor = workspace.writing().editor();
            Done step = done;
            if (step == null) {
                turned(false);
            } else if (editor.isLast(step)) {
                editor.undo();
            } else {
                changes().tellTooLate();
            }
        }
    }
}
