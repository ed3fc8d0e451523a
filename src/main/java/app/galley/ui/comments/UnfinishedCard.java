package app.galley.ui.comments;

import app.galley.annotation.Target;
import app.galley.ui.control.Controls;
import app.galley.ui.message.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A half-written comment: what it is about, how it begins, and the way back to it. */
final class UnfinishedCard extends VBox {

    private static final int SHOWN = 120;

    UnfinishedCard(UnfinishedRow row, CommentsModel model) {
        getStyleClass().addAll("comment-card", "unfinished-card");
        Label title = Controls.wrapping(title(row), "comment-author");
        title.setGraphic(Controls.icon(Feather.EDIT_3));
        getChildren().add(title);
        String replacement = row.comment().replacement();
        if (replacement != null) {
            getChildren().add(OldWords.changed(row.passage(), replacement));
        }
        String body = Controls.shorten(row.comment().body(), SHOWN);
        if (!body.isEmpty()) {
            getChildren().add(Controls.wrapping(body, "comment-body"));
        }
        FlowPane actions = new FlowPane(
                Controls.button(Feather.EDIT_2, Messages.text("comments.unfinished.resume"), () -> model.resume(row)),
                Controls.iconButton(
                        Feather.TRASH_2, Messages.text("comments.unfinished.discard"), () -> model.discard(row)));
        actions.getStyleClass().add("comment-actions");
        getChildren().add(actions);
    }

    /** Such as "Unfinished comment on “the soleus pump”". */
    static String title(UnfinishedRow row) {
        return switch (row.purpose()) {
            case Purpose.Reply reply ->
                Messages.text(
                        "comments.unfinished.reply", reply.parent().author().name());
            case Purpose.Edit edit -> Messages.text("comments.unfinished.edit");
            case Purpose.Fresh fresh ->
                Messages.text(
                        row.comment().replacement() == null
                                ? "comments.unfinished.new"
                                : "comments.unfinished.suggestion",
                        switch (row.comment().target()) {
                            case Target.OfPassage passage -> Controls.shorten(passage.quote(), SHOWN / 2);
                            case Target.OfSection section -> section.title();
                        });
        };
    }
}
