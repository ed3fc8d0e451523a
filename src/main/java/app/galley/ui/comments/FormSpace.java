package app.galley.ui.comments;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Holds the form: as high as it wants to be at its width where there is room, and scrolled where there is not. */
final class FormSpace extends ScrollPane {

    FormSpace() {
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("edge-to-edge", "form-space");
        setMinHeight(0);
        managedProperty().bind(visibleProperty());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Node content = getContent();
        double insets = snappedTopInset() + snappedBottomInset();
        return content == null ? 0 : insets + snapSizeY(content.prefHeight(width < 0 ? getWidth() : width));
    }
}
