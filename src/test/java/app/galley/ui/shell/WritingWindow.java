package app.galley.ui.shell;

import app.galley.article.ArticleId;
import app.galley.editing.Selection;
import app.galley.library.Library;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.driving.Fx;
import app.galley.ui.task.FxTasks;
import app.galley.ui.task.Uncaught;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The real window on a library of its own, with editor and reader side by side, to be measured. Not on the JavaFX thread. */
final class WritingWindow implements AutoCloseable {

    /** The window comes to rest within so much, in nanoseconds. */
    private static final long QUIET = 1_500_000_000;

    private static final long PATIENCE = 60_000_000_000L;

    final Library library;
    final GalleyWindow window;
    private final Path folder;
    private final Stage stage;
    private final FxTasks tasks = new FxTasks();

    WritingWindow(double width, double height) throws IOException, InterruptedException {
        folder = Files.createTempDirectory("galley-measure-");
        library = Library.open(folder.resolve("library.galley"));
        Fx.start();
        Uncaught.logAll();
        stage = Fx.get(Stage::new);
        window = Fx.get(() -> {
            Fonts.load();
            return new GalleyWindow(
                    library,
                    WindowState.FIRST.withSize(width, height),
                    tasks,
                    Clock.systemUTC(),
                    stage,
                    new NoFiles(),
                    address -> {});
        });
    }

    void show(ArticleId article) {
        Fx.run(() -> window.show(article));
        rest();
        Fx.run(() -> window.workspace().modeProperty().set(Mode.SPLIT));
        waitFor(article);
    }

    /**
     * Opens an article and puts the caret at an offset.
     *
     * @return how long it took until one could type, in milliseconds
     */
    double open(ArticleId article, int caret) {
        AtomicLong ready = new AtomicLong();
        long begun = Fx.get(() -> {
            long now = System.nanoTime();
            window.content().editor().readyProperty().addListener((observed, was, is) -> {
                if (is) {
                    // Shown by the pulse after this one.
                    Platform.runLater(() -> ready.compareAndSet(0, System.nanoTime()));
                }
            });
            window.workspace().browser().selectedProperty().set(article);
            return now;
        });
        waitFor(article);
        Fx.run(() -> {
            window.workspace().writing().editor().select(Selection.at(caret));
            window.content().editor().focusText();
        });
        rest();
        return (ready.get() - begun) / 1e6;
    }

    private void waitFor(ArticleId article) {
        long latest = System.nanoTime() + PATIENCE;
        while (!Fx.get(() -> isOpen(article))) {
            if (System.nanoTime() > latest) {
                throw new IllegalStateException(
                        "the article never came: everything shown " + Fx.get(window::isSettled) + ", the editor ready "
                                + Fx.get(window.content().editor().readyProperty()::get));
            }
            LockSupport.parkNanos(QUIET / 100);
        }
    }

    private boolean isOpen(ArticleId article) {
        OpenArticle open = window.workspace().articleProperty().get();
        return open != null
                && open.article().id().equals(article)
                && window.isSettled()
                && window.content().editor().readyProperty().get();
    }

    /** Waits until what follows an edit or an opening is over. */
    static void rest() {
        long until = System.nanoTime() + QUIET;
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(QUIET / 10);
        }
    }

    Stage stage() {
        return stage;
    }

    @Override
    public void close() throws IOException {
        Fx.run(() -> {
            window.close();
            stage.close();
        });
        tasks.close();
        library.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static final class NoFiles implements FilePicker {

        @Override
        public List<Path> open(String title) {
            return List.of();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName) {
            return Optional.empty();
        }
    }
}
