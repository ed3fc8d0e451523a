package app.galley.ui.comments.inbox;

import app.galley.ui.control.Controls;
import app.galley.ui.message.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** A button that shows the key that does the same. */
final class KeyButton extends Button {

    /** @param message what it does; the same with {@code .key} is the key's name */
    KeyButton(Feather icon, String message, Runnable action, String... styleClasses) {
        this(icon, Messages.text(message), Messages.text(message + ".key"), action, styleClasses);
    }

    KeyButton(Feather icon, String does, String key, Runnable action, String... styleClasses) {
        Label words = new Label(does);
        words.setMinWidth(USE_PREF_SIZE);
        HBox content = new HBox(7, Controls.icon(icon), words, new KeyCap(key));
        content.getStyleClass().add("key-button-content");
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("key-button", "small");
        getStyleClass().addAll(styleClasses);
        setAccessibleText(Messages.text("inbox.button.spoken", does, key));
        setOnAction(event -> action.run());
    }
}
