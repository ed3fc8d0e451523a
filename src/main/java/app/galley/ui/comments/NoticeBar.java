package app.galley.ui.comments;

import app.galley.ui.control.Controls;
import app.galley.ui.message.Messages;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The line at the panel's foot that tells what has just happened, and takes it back or leads on. */
public final class NoticeBar extends HBox {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final Label text = Controls.wrapping("", "notice-text");
    private final Hyperlink undo = new Hyperlink(Messages.text("comments.undo"));

    private final Hyperlink step = new Hyperlink(Messages.text("comments.step-through"));

    public NoticeBar(CommentsModel model) {
        CommentChanges changes = model.changes();
        getStyleClass().add("notice-bar");
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        undo.setMinWidth(USE_PREF_SIZE);
        undo.setTooltip(Controls.tooltip(Messages.text("comments.undo.key")));
        undo.setOnAction(event -> changes.undo());
        step.setMinWidth(USE_PREF_SIZE);
        step.setTooltip(Controls.tooltip(Messages.text("comments.step-through.key")));
        step.setOnAction(event -> {
            changes.dismiss();
            model.stepThrough();
        });
        Button close = Controls.iconButton(Feather.X, Messages.text("comments.notice.close"), changes::dismiss);
        getChildren().addAll(text, undo, step, close);
        managedProperty().bind(visibleProperty());
        changes.notice().subscribe(this::show);
    }

    private void show(@Nullable Notice notice) {
        setVisible(notice != null);
        if (notice != null) {
            text.setText(notice.text());
            pseudoClassStateChanged(FAILED, notice.kind() == Notice.Kind.FAILED);
            show(undo, notice.kind() == Notice.Kind.UNDOABLE);
            show(step, notice.kind() == Notice.Kind.TO_STEP_THROUGH);
        }
    }

    private static void show(Hyperlink link, boolean shown) {
        link.setVisible(shown);
        link.setManaged(shown);
    }
}
