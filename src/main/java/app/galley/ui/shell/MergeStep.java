package app.galley.ui.shell;

import app.galley.exchange.Merged;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.message.Messages;
import app.galley.ui.review.MergedWords;
import app.galley.ui.review.MergingModel;

/** A merge as one of the changes that can be taken back, once: by its own button or in its turn. JavaFX thread only. */
final class MergeStep {

    private final Workspace workspace;
    private final MergingModel merging;
    private final Merged merged;
    private final Runnable again;
    private final Notices notices;
    private Runnable strike = () -> {};
    private boolean takenBack;

    /** @param again does the same merge once more */
    MergeStep(Workspace workspace, MergingModel merging, Merged merged, Runnable again, Notices notices) {
        this.workspace = workspace;
        this.merging = merging;
        this.merged = merged;
        this.again = again;
        this.notices = notices;
        remember();
    }

    private void remember() {
        if (isShown()) {
            strike = workspace.comments().changes().addStep(this::takeBack);
        }
    }

    /** Whether one of its articles is the one that is open. */
    private boolean isShown() {
        OpenArticle open = workspace.articleProperty().get();
        return open != null
                && merged.articles().stream()
                        .anyMatch(of -> of.article().id().equals(open.article().id()));
    }

    /** Shows comments as they are now. */
    void changed() {
        if (isShown()) {
            workspace.comments().refresh();
        }
        workspace.browser().refresh(() -> {});
    }

    void takeBack() {
        if (takenBack) {
            return;
        }
        takenBack = true;
        strike.run();
        merging.undo(
                merged.undo(),
                undone -> {
                    changed();
                    notices.tell(MergedWords.undone(undone), Messages.text("review.merged.again"), again);
                },
                () -> {
                    takenBack = false;
                    remember();
                });
    }
}
