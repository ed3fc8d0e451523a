package app.galley.ui.comments.inbox;

import app.galley.annotation.Status;
import app.galley.suggesting.Suggestion;
import app.galley.ui.comments.CommentRow;
import app.galley.ui.comments.DecisionWords;
import app.galley.ui.message.Messages;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with the chosen thread, each with its key. */
final class InboxActions extends FlowPane {

    private final InboxModel model;
    private final Runnable undo;
    private final Runnable afterwards;

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
        Suggestion suggestion = row.suggestion();
        if (suggestion != null && suggestion.isOpen()) {
            addDecisions(row, suggestion);
        }
        if (row.status() == Status.OPEN && !row.isReplaceable()) {
            add(button(Feather.CHECK_CIRCLE, "inbox.resolve", model::resolveOrReopen, "accent"));
        } else if (model.canReopen()) {
            add(button(Feather.ROTATE_CW, "inbox.reopen", model::resolveOrReopen));
        }
        // The focus goes to the form.
        add(new KeyButton(Feather.CORNER_UP_LEFT, "inbox.reply", model::reply));
        if (row.status().isHandled()) {
            add(button(Feather.ROTATE_CCW, "inbox.undo", undo));
        }
    }

    private void addDecisions(CommentRow row, Suggestion suggestion) {
        DecisionWords words = DecisionWords.of(suggestion);
        if (row.isReplaceable()) {
            add(new KeyButton(
                    Feather.CHECK, words.accept(), Messages.text("inbox.accept.key"), then(model::accept), "success"));
        }
        add(new KeyButton(
                Feather.X,
                words.decline(),
                Messages.text("inbox.decline.key"),
                then(model::decline),
                "button-outlined",
                "danger"));
    }

    private KeyButton button(Feather icon, String message, Runnable action, String... styles) {
        return new KeyButton(icon, message, then(action), styles);
    }

    private Runnable then(Runnable action) {
        return () -> {
            action.run();
            afterwards.run();
        };
    }

    private void add(KeyButton button) {
        getChildren().add(button);
    }
}
