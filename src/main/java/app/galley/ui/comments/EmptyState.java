package app.galley.ui.comments;

import app.galley.ui.message.Messages;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/** What stands in place of an empty list: a drawing, what it means, and what to do about it. */
final class EmptyState extends VBox {

    private final CommentListing listing;

    EmptyState(CommentsModel model) {
        listing = model.listing();
        getStyleClass().add("comments-empty");
        setMinHeight(0);
        Runnable update = () -> show(model);
        model.article().subscribe(update);
        model.loaded().subscribe(update);
        listing.counts().subscribe(update);
        listing.filter().subscribe(update);
        listing.items().emptyProperty().subscribe(update);
        show(model);
    }

    private void show(CommentsModel model) {
        setVisible(listing.items().isEmpty()
                && (model.article().get() == null || model.loaded().get()));
        if (model.article().get() == null) {
            show("comments.empty.article", EmptyDrawing.PAGE);
        } else if (listing.total() > 0 && listing.filter().get() != CommentFilter.ALL) {
            show("comments.empty.filter." + listing.filter().get().key(), EmptyDrawing.FILTER);
            Button all = Controls.button(
                    Feather.LIST,
                    Messages.text("comments.empty.filter.all"),
                    () -> listing.filter().set(CommentFilter.ALL));
            getChildren().add(all);
        } else {
            show("comments.empty.comments", EmptyDrawing.COMMENT);
        }
    }

    private void show(String key, EmptyDrawing drawing) {
        var title = Controls.wrapping(Messages.text(key), "empty-title");
        var text = Controls.wrapping(Messages.text(key + ".text"), "empty-text");
        title.setTextAlignment(TextAlignment.CENTER);
        text.setTextAlignment(TextAlignment.CENTER);
        getChildren().setAll(drawing.draw(), title, text);
    }
}
