package app.galley.ui.command;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Builds shortcuts and words them. {@link #CTRL} is the platform's own: Command on a Mac. */
public final class Shortcut {

    static final KeyCombination.Modifier CTRL = KeyCombination.SHORTCUT_DOWN;
    static final KeyCombination.Modifier ALT = KeyCombination.ALT_DOWN;
    static final KeyCombination.Modifier SHIFT = KeyCombination.SHIFT_DOWN;

    private Shortcut() {}

    static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    /** The shortcut as printed on the keys: {@code Ctrl+Alt+PgDn}. */
    public static String words(KeyCombination shortcut) {
        String ctrl = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac") ? "Cmd" : "Ctrl";
        StringBuilder words = new StringBuilder();
        if (shortcut.getShortcut() == KeyCombination.ModifierValue.DOWN) {
            words.append(ctrl).append('+');
        }
        if (shortcut.getAlt() == KeyCombination.ModifierValue.DOWN) {
            words.append("Alt+");
        }
        if (shortcut.getShift() == KeyCombination.ModifierValue.DOWN) {
            words.append("Shift+");
        }
        return words.append(shortcut instanceof KeyCodeCombination key ? keyName(key.getCode()) : "")
                .toString();
    }

    private static String keyName(KeyCode code) {
        return switch (code) {
            case PAGE_DOWN -> "PgDn";
            case PAGE_UP -> "PgUp";
            case PLUS -> "+";
            case MINUS -> "−";
            case UP -> "↑";
            case DOWN -> "↓";
            default -> code.getName();
        };
    }
}
