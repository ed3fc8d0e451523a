package app.galley.ui.shell;

import app.galley.importing.SampleArticles;
import app.galley.library.Library;
import app.galley.library.LibraryException;
import app.galley.ui.task.FxTasks;
import app.galley.ui.task.Uncaught;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Alert;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The program in its window. Its arguments: the library's file, then files to import.
 *
 * <p>The library is opened before there is a window, on the launcher's thread.
 */
public final class GalleyApplication extends Application {

    /** Opens the window on a library, importing files first, and returns when it is closed; not on the JavaFX thread. */
    public static void open(Path library, List<Path> files) {
        launch(
                GalleyApplication.class,
                Stream.concat(Stream.of(library), files.stream())
                        .map(Path::toString)
                        .toArray(String[]::new));
    }

    private @Nullable Library library;
    private @Nullable FxTasks tasks;
    private @Nullable GalleyWindow window;
    private WindowState state = WindowState.FIRST;
    private boolean wantsSamples;
    private String refusal = "";

    @Override
    public void init() {
        NoNetwork.install();
        try {
            Library opened = Library.open(Path.of(getParameters().getRaw().getFirst()));
            library = opened;
            state = WindowState.read(opened.settings());
            wantsSamples = ArticleActions.wantsSamples(opened);
        } catch (LibraryException e) {
            refusal = String.valueOf(e.getMessage());
        }
    }

    @Override
    public void start(Stage stage) {
        Uncaught.logAll();
        Fonts.load();
        Icons.give(stage);
        Library opened = library;
        if (opened == null) {
            refuse();
            return;
        }
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        FxTasks running = new FxTasks();
        tasks = running;
        GalleyWindow built = new GalleyWindow(
                opened,
                state.fitting(screen.getWidth(), screen.getHeight()),
                running,
                Clock.systemUTC(),
                stage,
                new SystemFilePicker(stage),
                address -> getHostServices().showDocument(address));
        window = built;
        built.show(null);
        List<String> files =
                getParameters().getRaw().subList(1, getParameters().getRaw().size());
        if (files.isEmpty() && wantsSamples) {
            SampleArticles.folder().ifPresent(built::importSamples);
        } else if (!files.isEmpty()) {
            built.takeIn(files.stream().map(Path::of).toList());
        }
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
        if (tasks != null) {
            tasks.close();
        }
        if (library != null) {
            library.close();
        }
    }

    private void refuse() {
        new Theme(Theme.Choice.SYSTEM);
        Alert alert = new Alert(Alert.AlertType.ERROR, refusal);
        alert.setHeaderText(null);
        alert.setTitle("Galley");
        alert.showAndWait();
        Platform.exit();
    }
}
