package app.galley.ui.reader;

import app.galley.ui.message.Messages;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The button that appears at a selected passage. */
final class SelectionButton extends Button {

    private static final double GAP = 8;

    SelectionButton(Runnable comment) {
        super(Messages.text("reader.comment"), new FontIcon(Feather.MESSAGE_SQUARE));
        getStyleClass().addAll("selection-button", "accent", "small");
        setTooltip(new Tooltip(Messages.text("reader.comment.tip")));
        setFocusTraversable(false);
        setVisible(false);
        StackPane.setAlignment(this, Pos.TOP_LEFT);
        setOnAction(event -> {
            setVisible(false);
            comment.run();
        });
    }

    /** Shows itself below the end of the selection, or above it where there is no room. */
    void showAt(Point2D end, double top, Region area) {
        double width = prefWidth(-1);
        double height = prefHeight(-1);
        double x = Math.clamp(end.getX() - width / 2, GAP, Math.max(GAP, area.getWidth() - width - 3 * GAP));
        boolean below = end.getY() + GAP + height < area.getHeight();
        double y = below ? end.getY() + GAP : Math.max(GAP, top - height - GAP);
        setTranslateX(x);
        setTranslateY(y);
        setVisible(true);
    }
}
