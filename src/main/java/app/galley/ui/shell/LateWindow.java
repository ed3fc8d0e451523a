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
    private @Nullable ReviewActions reviews;
    private @Nullable IncomingFiles files;

    void set(
            MainWindow newWindow,
            ArticleActions newArticles,
            ArticleHistory newHistory,
            ReviewActions newReviews,
            IncomingFiles newFiles) {
        window = newWindow;
        articles = newArticles;
        history = newHistory;
        reviews = newReviews;
        files = newFiles;
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

    ReviewActions reviews() {
        return there(reviews);
    }

    IncomingFiles files() {
        return there(files);
    }

    private static <T> T there(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("a command ran before the window was built");
        }
        return part;
    }
}
