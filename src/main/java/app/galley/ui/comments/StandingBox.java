package app.galley.ui.comments;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Placement.Standing;
import app.galley.placing.Original;
import app.galley.ui.control.Controls;
import app.galley.ui.message.Messages;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;

/** How a comment stands whose text is not what it was, and, while it is selected, what a person can say to that. */
public final class StandingBox extends VBox {

    private final CommentRow row;
    private final PanelContext context;

    /** @param selected whether what can be done is offered now */
    public StandingBox(CommentRow row, PanelContext context, ObservableBooleanValue selected) {
        this.row = row;
        this.context = context;
        getStyleClass().add("standing-box");
        FlowPane head = new FlowPane(new StatusBadge(row.standing()));
        head.getStyleClass().add("standing-head");
        getChildren().add(head);
        Original original = row.original();
        if (row.standing() == Standing.EDITED && original != null) {
            addComparison(head, original);
        }
        if (!row.suggestions().isEmpty()) {
            VBox places = new VBox(Controls.wrapping(Messages.text("comments.suggested"), "comment-where"));
            places.getStyleClass().add("suggested-places");
            for (int i = 0; i < row.suggestions().size(); i++) {
                places.getChildren().add(new SuggestedPlace(row, i, context));
            }
            getChildren().add(ThreadCard.onlyWhile(selected, places));
        }
        getChildren().add(ThreadCard.onlyWhile(selected, actions()));
    }

    private void addComparison(FlowPane head, Original original) {
        AnnotationId id = row.id();
        TextFlow comparison = OldWords.changed(original.words(), row.words());
        Hyperlink toggle = new Hyperlink();
        Runnable show = () -> {
            boolean shown = context.compared().contains(id);
            toggle.setText(Messages.text(shown ? "comments.compare.less" : "comments.compare"));
            comparison.setVisible(shown);
            comparison.setManaged(shown);
        };
        toggle.setTooltip(Controls.tooltip(Messages.text("comments.compare.key")));
        toggle.getStyleClass().add("compare-link");
        toggle.setOnAction(event -> {
            if (!context.compared().remove(id)) {
                context.compared().add(id);
            }
            show.run();
        });
        head.getChildren().add(toggle);
        getChildren().add(comparison);
        show.run();
    }

    private Node actions() {
        Reattaching reattaching = context.model().reattaching();
        FlowPane actions = new FlowPane();
        actions.getStyleClass().add("comment-actions");
        if (row.standing() == Standing.EDITED || row.standing() == Standing.MOVED) {
            actions.getChildren()
                    .add(tipped(
                            Controls.button(
                                    Feather.CHECK,
                                    Messages.text("comments.action.keep"),
                                    () -> reattaching.keep(row.id())),
                            "comments.action.keep.key"));
        }
        if (!row.suggestions().isEmpty()) {
            actions.getChildren()
                    .add(tipped(
                            Controls.button(
                                    Feather.X,
                                    Messages.text("comments.action.refuse"),
                                    () -> reattaching.refuse(row.id())),
                            "comments.action.refuse.key"));
        }
        Button attach = tipped(
                Controls.button(
                        Feather.LINK,
                        Messages.text("comments.action.attach"),
                        () -> reattaching.attachToSelection(row.id())),
                "comments.action.attach.key");
        attach.disableProperty().bind(reattaching.selection().isNull());
        actions.getChildren().add(attach);
        return actions;
    }

    private Button tipped(Button button, String key) {
        button.setTooltip(Controls.tooltip(context.hint(key)));
        return button;
    }
}
