package app.galley.ui.reader;

import app.galley.ui.message.Messages;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What appears at a selected passage: the button to comment on it, and what else is offered. */
final class SelectionButton extends HBox {

    private static final double GAP = 8;

    SelectionButton(Runnable comment) {
        super(4);
        getStyleClass().add("selection-button");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setPickOnBounds(false);
        setVisible(false);
        StackPane.setAlignment(this, Pos.TOP_LEFT);
        add(Feather.MESSAGE_SQUARE, Messages.text("reader.comment"), Messages.text("reader.comment.tip"), comment)
                .getStyleClass()
                .add("accent");
    }

    /** Adds another button. */
    void offer(String words, String tip, Runnable action) {
        add(Feather.EDIT_3, words, tip, action);
    }

    private Button add(Ikon icon, String words, String tip, Runnable action) {
        Button button = new Button(words, new FontIcon(icon));
        button.getStyleClass().add("small");
        button.setTooltip(new Tooltip(tip));
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            setVisible(false);
            action.run();
        });
        getChildren().add(button);
        return button;
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
