package app.galley.ui.comments;

import app.galley.annotation.Target;
import app.galley.ui.control.Controls;
import app.galley.ui.message.Messages;
import java.util.Locale;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A line of the list: a card. */
final class CommentCell extends ListCell<PanelItem> {

    /** What the list counts its lines below the last card by; none at all would take endlessly many. */
    private static final double EMPTY_HEIGHT = 24;

    private final PanelContext context;
    private final VBox content = new VBox();

    CommentCell(PanelContext context) {
        this.context = context;
        getStyleClass().add("comment-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable PanelItem item, boolean empty) {
        super.updateItem(item, empty);
        content.getChildren().clear();
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (item) {
            case UnfinishedRow unfinished -> {
                content.getChildren().add(new UnfinishedCard(unfinished, context.model()));
                setAccessibleText(UnfinishedCard.title(unfinished));
            }
            case CommentRow row -> {
                content.getChildren().add(new ThreadCard(row, context, selectedProperty()));
                setAccessibleText(describe(row));
            }
        }
        setGraphic(content);
    }

    private String describe(CommentRow row) {
        String about = switch (row.root().target()) {
            case Target.OfPassage passage -> Controls.shorten(passage.quote(), 120);
            case Target.OfSection section -> section.title();
        };
        return Messages.text(
                "comments.card.spoken",
                row.root().author().name(),
                RelativeTime.of(
                        row.root().created(),
                        context.model().now().get(),
                        context.model().zone()),
                Messages.text("comments.status." + row.status().name().toLowerCase(Locale.ROOT)),
                row.section().isEmpty() ? Messages.text("comments.section.none") : row.section(),
                about,
                Controls.shorten(row.root().body(), 400),
                row.thread().replies().size(),
                Messages.text("comments.standing." + row.standing().name().toLowerCase(Locale.ROOT) + ".meaning"));
    }

    // A cell asks its content for a height without naming a width, so that nothing would wrap: these name it.

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return EMPTY_HEIGHT;
        }
        double available = width < 0 ? getWidth() : width;
        return snapSizeY(snappedTopInset()
                + content.prefHeight(available - snappedLeftInset() - snappedRightInset())
                + snappedBottomInset());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        content.resizeRelocate(
                snappedLeftInset(),
                snappedTopInset(),
                getWidth() - snappedLeftInset() - snappedRightInset(),
                getHeight() - snappedTopInset() - snappedBottomInset());
    }
}
