package app.galley.ui.shell;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Brings the focus to the article when the control that had it goes away. JavaFX would give it to the first control of
 * the window, a field, which would then take the keys meant for commands, such as the one to undo.
 */
final class StrayFocus {

    private final MainWindow window;
    private boolean strayed;

    /** Where the focus goes by itself: to the first control that is in sight, while the others are being made. */
    private static final Set<String> FIRST = Set.of("tool-bar-row", "browser", "comments-view");

    private StrayFocus(MainWindow window) {
        this.window = window;
    }

    /** Watches over the scene; {@code workspace} tells when there is an article to give the focus to. */
    static void watch(Scene scene, MainWindow window, Workspace workspace) {
        StrayFocus focus = new StrayFocus(window);
        scene.focusOwnerProperty().addListener((observed, was, now) -> focus.moved(was, now));
        workspace.reader().articleProperty().addListener((observed, was, now) -> focus.retry());
    }

    private void moved(@Nullable Node was, @Nullable Node now) {
        // Nothing had the focus, and one of the first controls has it: nobody asked for that.
        strayed = was == null && now != null && isAmongTheFirst(now);
        retry();
    }

    private void retry() {
        if (strayed) {
            window.reader().focusPage();
        }
    }

    private static boolean isAmongTheFirst(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().stream().anyMatch(FIRST::contains)) {
                return true;
            }
        }
        return false;
    }
}
