package app.galley.ui.history;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Columns of text of the same width, as high as the highest; a box would ask for their heights at no width at all. */
final class EvenColumns extends Region {

    private static final double GAP = 24;

    private final List<MarkedText> columns;

    EvenColumns(List<MarkedText> columns) {
        this.columns = List.copyOf(columns);
        getChildren().addAll(columns);
    }

    private double columnWidth(double width) {
        return Math.max(1, (width - GAP * (columns.size() - 1)) / columns.size());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double each = columnWidth(width < 0 ? getWidth() : width);
        return columns.stream()
                .mapToDouble(column -> column.prefHeight(each))
                .max()
                .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double each = columnWidth(getWidth());
        double x = 0;
        for (MarkedText column : columns) {
            column.resizeRelocate(snapPositionX(x), 0, each, getHeight());
            x += each + GAP;
        }
    }
}
