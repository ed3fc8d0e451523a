package app.galley.ui.shell;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Brings the focus to the article when the control that had it goes away. JavaFX would give it to the first control of
 * the window, a field, which would then take the keys meant for commands, such as the one to undo.
 */
final class StrayFocus {

    private final MainWindow window;
    private final BooleanSupplier articleShown;
    private boolean strayed;

    private StrayFocus(MainWindow window, BooleanSupplier articleShown) {
        this.window = window;
        this.articleShown = articleShown;
    }

    /** Watches over the scene; {@code workspace} tells when there is an article to give the focus to. */
    static void watch(Scene scene, MainWindow window, Workspace workspace) {
        StrayFocus focus =
                new StrayFocus(window, workspace.reader().articleProperty().isNotNull()::get);
        scene.focusOwnerProperty().addListener((observed, was, now) -> focus.moved(was, now));
        workspace.reader().articleProperty().addListener((observed, was, now) -> focus.retry());
    }

    private void moved(@Nullable Node was, @Nullable Node now) {
        // Nothing had the focus, and one of the first controls has it, or any while there is no article yet: unasked.
        strayed = was == null && now != null && (!articleShown.getAsBoolean() || isAmongTheFirst(now));
        retry();
    }

    private void retry() {
        if (strayed) {
            window.reader().focusPage();
        }
    }

    private static boolean isAmongTheFirst(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("tool-bar-row")
                    || at.getStyleClass().contains("browser")) {
                return true;
            }
        }
        return false;
    }
}
