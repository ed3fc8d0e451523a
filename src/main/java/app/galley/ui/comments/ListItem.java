package app.galley.ui.comments;

import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A list item of a comment's body: its bullet or number, and what it holds beside that. */
final class ListItem extends GridPane {

    ListItem(String marker, VBox content) {
        getStyleClass().add("body-item");
        Label bullet = new Label(marker);
        bullet.setMinWidth(USE_PREF_SIZE);
        GridPane.setValignment(bullet, VPos.TOP);
        GridPane.setHgrow(content, Priority.ALWAYS);
        addRow(0, bullet, content);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
