package app.galley.ui.review;

import app.galley.ui.control.Controls;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The small pieces both sheets are made of. */
final class Pieces {

    private Pieces() {}

    /** A label whose words wrap. */
    static Label words(String words, String... styleClasses) {
        return Controls.wrapping(words, styleClasses);
    }

    static Button button(String words, Runnable action, String... styleClasses) {
        Button button = new Button(words);
        button.getStyleClass().addAll(styleClasses);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** As high as it is, as far as there is room, and scrolls beyond that. */
    static ScrollPane scrolling(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        // Its own idea of a height does not know how text wraps in the width there is.
        scroll.prefHeightProperty().bind(content.heightProperty().add(2));
        scroll.setMinHeight(60);
        return scroll;
    }

    /** What a sheet begins with: its title, and a cross that closes it. */
    static HBox head(String title, String closeWords, Runnable close) {
        Label heading = new Label(title);
        heading.getStyleClass().add("title-4");
        heading.setMinWidth(0);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        HBox head = new HBox(12, heading, Controls.iconButton(Feather.X, closeWords, close));
        head.getStyleClass().add("sheet-head");
        return head;
    }
}
