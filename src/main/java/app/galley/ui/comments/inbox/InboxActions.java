package app.galley.ui.comments.inbox;

import app.galley.annotation.Status;
import app.galley.ui.comments.CommentRow;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with the chosen thread, each with its key. */
final class InboxActions extends FlowPane {

    private final InboxModel model;
    private final Runnable afterwards;
    private final Runnable undo;

    /** @param afterwards run after each: the focus belongs back to the list */
    InboxActions(InboxModel model, Runnable undo, Runnable afterwards) {
        this.model = model;
        this.undo = undo;
        this.afterwards = afterwards;
        getStyleClass().add("inbox-actions");
        managedProperty().bind(visibleProperty());
    }

    void show(@Nullable CommentRow row) {
        setVisible(row != null);
        getChildren().clear();
        if (row == null) {
            return;
        }
        boolean open = row.status() == Status.OPEN;
        boolean suggestion = row.root().isSuggestion();
        if (open && suggestion) {
            add(Feather.CHECK, "inbox.accept", model::accept, "success");
            add(Feather.X, "inbox.decline", model::decline, "button-outlined", "danger");
        }
        // A suggestion is accepted or declined; to resolve it is for those who have done it in their own words.
        if (open) {
            add(Feather.CHECK_CIRCLE, "inbox.resolve", model::resolveOrReopen, suggestion ? "quiet" : "accent");
        } else if (model.canReopen()) {
            add(Feather.ROTATE_CW, "inbox.reopen", model::resolveOrReopen);
        }
        getChildren().add(new KeyButton(Feather.CORNER_UP_LEFT, "inbox.reply", model::reply));
        if (!open) {
            add(Feather.ROTATE_CCW, "inbox.undo", undo);
        }
    }

    private void add(Feather icon, String message, Runnable action, String... styles) {
        getChildren()
                .add(new KeyButton(
                        icon,
                        message,
                        () -> {
                            action.run();
                            afterwards.run();
                        },
                        styles));
    }
}
