package app.galley.ui.comments;

import app.galley.annotation.Annotation;
import app.galley.annotation.Placement.Standing;
import app.galley.annotation.Status;
import app.galley.suggesting.Suggestion;
import app.galley.ui.control.Controls;
import app.galley.ui.message.Messages;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A thread: the first comment, its replies, and, while it is selected, what can be done with it. */
final class ThreadCard extends VBox {

    /** Threads with more replies show only the last one until they are selected. */
    private static final int REPLIES_SHOWN = 2;

    private final CommentRow row;
    private final PanelContext context;

    ThreadCard(CommentRow row, PanelContext context, ObservableBooleanValue selected) {
        this.row = row;
        this.context = context;
        getStyleClass().addAll("comment-card", "thread-card");
        Annotation root = row.root();
        Suggestion suggestion = row.suggestion();
        VBox about = new VBox(
                suggestion == null
                        ? QuoteBox.of(row).withReplacement(root)
                        : new SuggestionBox(row, suggestion, context, selected));
        if (suggestion == null ? row.standing() != Standing.EXACT : standsOtherwise(root)) {
            about.getChildren().add(new StandingBox(row, context, selected));
        }
        AnnotationPane pane = new AnnotationPane(root, context, about);
        ConflictBox.of(row, root, context, selected).ifPresent(pane.getChildren()::add);
        getChildren().add(pane);
        addReplies(selected);
        getChildren().add(onlyWhile(selected, actions(root)));
    }

    /** A suggestion says itself that its words were changed, and once it is handled it does not matter where it stands. */
    private boolean standsOtherwise(Annotation root) {
        return !root.status().isHandled()
                && row.standing() != Standing.EXACT
                && !(row.standing() == Standing.EDITED && root.status() == Status.OPEN);
    }

    private void addReplies(ObservableBooleanValue selected) {
        List<Annotation> replies = row.thread().replies();
        if (replies.isEmpty()) {
            return;
        }
        VBox box = new VBox();
        box.getStyleClass().add("comment-replies");
        int hidden = replies.size() > REPLIES_SHOWN ? replies.size() - 1 : 0;
        if (hidden > 0) {
            Label earlier = new Label(Messages.text("comments.replies.earlier", hidden));
            earlier.getStyleClass().add("comment-time");
            earlier.visibleProperty().bind(Bindings.not(selected));
            earlier.managedProperty().bind(earlier.visibleProperty());
            box.getChildren().add(earlier);
        }
        for (int i = 0; i < replies.size(); i++) {
            Annotation reply = replies.get(i);
            AnnotationPane pane = new AnnotationPane(reply, context);
            ConflictBox.of(row, reply, context, selected).ifPresent(pane.getChildren()::add);
            pane.getChildren().add(onlyWhile(selected, replyActions(reply)));
            box.getChildren().add(i < hidden ? onlyWhile(selected, pane) : pane);
        }
        getChildren().add(box);
    }

    private FlowPane actions(Annotation root) {
        FlowPane actions = new FlowPane();
        actions.getStyleClass().add("comment-actions");
        CommentsModel model = context.model();
        if (root.status() == Status.DRAFT && row.isMine(root)) {
            actions.getChildren()
                    .add(Controls.button(
                            Feather.CHECK,
                            Messages.text("comments.action.ready"),
                            () -> model.changes().markReady(root),
                            "accent"));
        }
        if (row.isOpenSuggestion() && model.decisions().arePossible()) {
            actions.getChildren().addAll(SuggestionBox.decisions(row, model.decisions()));
        }
        actions.getChildren()
                .add(Controls.button(
                        Feather.CORNER_UP_LEFT,
                        Messages.text("comments.action.reply"),
                        () -> model.beginReply(row.id())));
        if (root.status() == Status.OPEN && !row.isReplaceable()) {
            actions.getChildren()
                    .add(Controls.button(
                            Feather.CHECK_CIRCLE,
                            Messages.text("comments.action.resolve"),
                            () -> model.changes().resolve(root)));
        } else if (root.status().isHandled()) {
            actions.getChildren()
                    .add(Controls.button(
                            Feather.ROTATE_CCW,
                            Messages.text("comments.action.reopen"),
                            () -> model.changes().reopen(root)));
        }
        addOwn(actions, root);
        return actions;
    }

    private FlowPane replyActions(Annotation reply) {
        FlowPane actions = new FlowPane();
        actions.getStyleClass().add("comment-actions");
        if (reply.status() == Status.DRAFT && row.isMine(reply)) {
            actions.getChildren()
                    .add(Controls.button(
                            Feather.CHECK,
                            Messages.text("comments.action.ready"),
                            () -> context.model().changes().markReady(reply),
                            "accent"));
        }
        addOwn(actions, reply);
        return actions;
    }

    private void addOwn(FlowPane actions, Annotation annotation) {
        CommentsModel model = context.model();
        String name = annotation.author().name();
        if (row.isChangeable(annotation)) {
            actions.getChildren()
                    .add(Controls.iconButton(
                            Feather.EDIT_2,
                            Messages.text("comments.action.edit", name),
                            () -> model.beginEdit(annotation.id())));
        }
        actions.getChildren()
                .add(Controls.iconButton(
                        Feather.TRASH_2,
                        Messages.text("comments.action.delete", name),
                        () -> model.changes().delete(annotation)));
    }

    static Node onlyWhile(ObservableBooleanValue shown, Node node) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
        return node;
    }
}
