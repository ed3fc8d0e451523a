package app.galley.ui.comments;

import app.galley.ui.control.Controls;
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
        // Listeners for changes, not invalidations: those would be told before the list has followed the filter.
        model.article().subscribe(article -> show(model));
        model.loaded().subscribe(loaded -> show(model));
        model.forms().open().subscribe(form -> show(model));
        listing.counts().subscribe(counts -> show(model));
        listing.filter().subscribe(filter -> show(model));
        listing.items().emptyProperty().subscribe(empty -> show(model));
    }

    private void show(CommentsModel model) {
        setVisible(listing.items().isEmpty()
                && model.forms().open().get() == null
                && (model.article().get() == null || model.loaded().get()));
        if (!isVisible()) {
            return;
        }
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
