package app.galley.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands where there is nothing to show: a drawing, a sentence, and what to do next. */
final class EmptyState extends VBox {

    EmptyState(Ikon icon, String title, String text, Node... actions) {
        super(12);
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        StackPane drawing = new StackPane(new FontIcon(icon));
        drawing.getStyleClass().add("drawing");
        drawing.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label heading = new Label(title);
        heading.getStyleClass().add("title-3");
        Label words = new Label(text);
        words.setWrapText(true);
        words.setMaxWidth(420);
        words.getStyleClass().addAll("text-muted", "words");
        HBox buttons = new HBox(8, actions);
        buttons.setAlignment(Pos.CENTER);
        getChildren().addAll(drawing, heading, words, buttons);
    }
}
