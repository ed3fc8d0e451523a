package app.galley.ui.shell;

import app.galley.article.ArticleId;
import app.galley.library.Library;
import app.galley.library.LibraryException;
import app.galley.ui.shell.Screenshot.Outcome;
import app.galley.ui.task.FxTasks;
import app.galley.ui.task.Uncaught;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window of a {@link Screenshot}: shown on the headless platform until everything is drawn, then taken down. */
public final class ScreenshotApplication extends Application {

    /** Pulses that nothing has changed in before the picture is taken: the page paints some pulses after a change. */
    private static final int QUIET_PULSES = 30;

    private static final int MOST_PULSES = 60 * 60;
    private static final System.Logger LOG = System.getLogger(ScreenshotApplication.class.getName());

    /** JavaFX makes the application itself, so there is no other way to hand the outcome back. */
    private static final AtomicReference<@Nullable Outcome> OUTCOME = new AtomicReference<>();

    private @Nullable Library library;
    private @Nullable FxTasks tasks;

    static @Nullable Outcome outcome() {
        return OUTCOME.get();
    }

    @Override
    public void start(Stage stage) {
        // The headless screen is 1000 pixels square; showing a larger window on it fails, drawing it does not.
        Uncaught.logAll();
        NoNetwork.install();
        List<String> arguments = getParameters().getRaw();
        try {
            Library opened = Library.open(Path.of(arguments.getFirst()));
            library = opened;
            Fonts.load();
            FxTasks running = new FxTasks();
            tasks = running;
            WindowState state = WindowState.read(opened.settings())
                    .withSize(Integer.parseInt(arguments.get(3)), Integer.parseInt(arguments.get(4)))
                    .withMode(Mode.valueOf(arguments.get(5)))
                    .withTheme(Boolean.parseBoolean(arguments.get(2)) ? Theme.Choice.DARK : Theme.Choice.LIGHT);
            GalleyWindow window =
                    new GalleyWindow(opened, state, running, Clock.systemUTC(), stage, new NoFiles(), address -> {});
            window.show(arguments.get(1).isEmpty() ? null : new ArticleId(arguments.get(1)));
            new Wait(window, stage).start();
        } catch (LibraryException e) {
            finish(new Outcome(null, String.valueOf(e.getMessage())));
        }
    }

    @Override
    public void stop() {
        if (tasks != null) {
            tasks.close();
        }
        if (library != null) {
            library.close();
        }
    }

    private static void finish(Outcome outcome) {
        OUTCOME.set(outcome);
        Platform.exit();
    }

    private static final class Wait extends AnimationTimer {

        private final GalleyWindow window;
        private final Stage stage;
        private int quiet;
        private int pulses;

        Wait(GalleyWindow window, Stage stage) {
            this.window = window;
            this.stage = stage;
        }

        @Override
        public void handle(long now) {
            quiet = window.isSettled() ? quiet + 1 : 0;
            if (quiet < QUIET_PULSES && ++pulses < MOST_PULSES) {
                return;
            }
            stop();
            try {
                finish(new Outcome(Screenshot.png(stage.getScene().snapshot(null)), ""));
            } catch (IOException e) {
                LOG.log(System.Logger.Level.ERROR, "the picture could not be made", e);
                finish(new Outcome(null, "the picture could not be made; the log says why"));
            }
        }
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
