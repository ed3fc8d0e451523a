package app.galley.ui.shell;

import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A layer over the window for one thing at a time that wants the user first: the palette, the cheat sheet, a question.
 * Escape or a click beside it closes it, and the focus goes back to where it was.
 */
final class Overlay extends StackPane {

    private @Nullable Node focusBefore;

    Overlay() {
        getStyleClass().add("overlay");
        setVisible(false);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            } else if (isCommand(event)) {
                // What lies under this must not change, or be typed into, unseen.
                event.consume();
            }
        });
    }

    /** Whether it may be the shortcut of a command of the window, other than the one to end the program. */
    private static boolean isCommand(KeyEvent event) {
        boolean quits = event.isShortcutDown() && event.getCode() == KeyCode.Q;
        return !quits
                && (event.isShortcutDown()
                        || event.isAltDown()
                        || event.getCode().isFunctionKey());
    }

    /**
     * Shows what {@code content} makes, given the way to close it.
     *
     * @param position where in the window: the palette hangs from the top, a question stands in the middle
     */
    <N extends Region> N show(Function<Runnable, N> content, Pos position) {
        if (!isVisible() && getScene() != null) {
            focusBefore = getScene().getFocusOwner();
        }
        N shown = content.apply(this::close);
        shown.getStyleClass().add("sheet");
        setAlignment(shown, position);
        setMargin(shown, new Insets(position == Pos.TOP_CENTER ? 64 : 24, 24, 24, 24));
        getChildren().setAll(shown);
        setVisible(true);
        shown.requestFocus();
        return shown;
    }

    void close() {
        setVisible(false);
        @Nullable Node before = focusBefore;
        focusBefore = null;
        // Before what had the focus is taken away, or the focus would go to the first control of the window.
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
        getChildren().clear();
    }
}
