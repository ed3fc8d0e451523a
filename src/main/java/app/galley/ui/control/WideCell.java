package app.galley.ui.control;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A row whose content is as wide as the list, and as high as it is when its text wraps there. */
public abstract class WideCell<T> extends ListCell<T> {

    /** What the list counts its rows below the last one by; none at all would take endlessly many. */
    private static final double EMPTY_HEIGHT = 24;

    private @Nullable Region content;

    @SuppressWarnings("this-escape") // what is called here is JavaFX's own, and asks nothing of a subclass
    protected WideCell() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    /** Shows this, or an empty row. */
    protected void show(@Nullable Region shown) {
        content = shown;
        setGraphic(shown);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    // A cell asks its content for a height without naming a width, so that nothing would wrap: these name it.

    @Override
    protected double computePrefHeight(double width) {
        Region shown = content;
        if (shown == null) {
            return EMPTY_HEIGHT;
        }
        double available = width < 0 ? getWidth() : width;
        if (available <= 0) {
            // Before it has a place: text wrapped to nothing would be endlessly high, and the list would remember that.
            return EMPTY_HEIGHT;
        }
        return snapSizeY(snappedTopInset()
                + shown.prefHeight(available - snappedLeftInset() - snappedRightInset())
                + snappedBottomInset());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Region shown = content;
        if (shown != null) {
            shown.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}
