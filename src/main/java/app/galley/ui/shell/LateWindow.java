package app.galley.ui.shell;

import org.jspecify.annotations.Nullable;

/**
 * The window and its actions, for commands that are made before it: the menus are built from the commands, and the
 * commands act on the window.
 */
final class LateWindow {

    private @Nullable MainWindow window;
    private @Nullable ArticleActions articles;
    private @Nullable ArticleHistory history;

    void set(MainWindow newWindow, ArticleActions newArticles, ArticleHistory newHistory) {
        window = newWindow;
        articles = newArticles;
        history = newHistory;
    }

    MainWindow get() {
        return there(window);
    }

    ArticleActions articles() {
        return there(articles);
    }

    ArticleHistory history() {
        return there(history);
    }

    private static <T> T there(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("a command ran before the window was built");
        }
        return part;
    }
}
