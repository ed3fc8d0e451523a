package app.galley.ui.comments;

import app.galley.ui.control.Controls;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The drawings of the empty states: a page of text with what the panel would do to it. Colours by style class. */
public enum EmptyDrawing {
    PAGE(Feather.BOOK_OPEN, false),
    COMMENT(Feather.MESSAGE_SQUARE, true),
    FILTER(Feather.FILTER, false);

    private static final double WIDTH = 124;
    private static final double HEIGHT = 100;
    private static final double[] LINES = {54, 62, 40, 60, 34};

    private final Feather icon;
    private final boolean marked;

    EmptyDrawing(Feather icon, boolean marked) {
        this.icon = icon;
        this.marked = marked;
    }

    public Node draw() {
        Pane pane = new Pane();
        pane.setMinSize(WIDTH, HEIGHT);
        pane.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.getChildren().add(styled(new Rectangle(12, 4, 84, 92), 6, "drawing-page"));
        for (int i = 0; i < LINES.length; i++) {
            boolean mark = marked && i == 1;
            Rectangle line = mark
                    ? new Rectangle(21, 20 + i * 14 - 3, LINES[i] + 4, 11)
                    : new Rectangle(23, 20 + i * 14, LINES[i], 5);
            pane.getChildren().add(styled(line, 2.5, mark ? "drawing-mark" : "drawing-line"));
            if (mark) {
                pane.getChildren().add(styled(new Rectangle(23, 20 + i * 14, LINES[i], 5), 2.5, "drawing-marked-line"));
            }
        }
        Rectangle disc = new Rectangle(78, 52, 42, 42);
        FontIcon sign = Controls.icon(icon, "drawing-icon");
        sign.setX(89);
        sign.setY(80);
        pane.getChildren().add(new Group(styled(disc, 21, "drawing-disc"), sign));
        pane.setMouseTransparent(true);
        return pane;
    }

    private static Shape styled(Rectangle rectangle, double corner, String styleClass) {
        rectangle.setArcWidth(corner * 2);
        rectangle.setArcHeight(corner * 2);
        rectangle.getStyleClass().add(styleClass);
        return rectangle;
    }
}
