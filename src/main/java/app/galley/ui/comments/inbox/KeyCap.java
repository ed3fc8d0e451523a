package app.galley.ui.comments.inbox;

import javafx.scene.control.Label;

/** A key, as it looks on a keyboard. */
final class KeyCap extends Label {

    KeyCap(String key) {
        super(key);
        getStyleClass().add("key-cap");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }
}
