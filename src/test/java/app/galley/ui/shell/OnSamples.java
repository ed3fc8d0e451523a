package app.galley.ui.shell;

import app.galley.ui.driving.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A test in the real window on the sample articles, in a library of its own each time. */
@ExtendWith(Fx.class)
abstract class OnSamples {

    static final String LONG = "The Long Life of the Galley Proof";
    static final String REVIEWED = "Leave the Leaves";

    @TempDir
    private static Path samples;

    @TempDir
    Path folder;

    OpenWindow window;

    @BeforeAll
    static void importSamples() {
        OpenWindow.importSamples(samples.resolve("samples.galley"));
    }

    @BeforeEach
    void openWindow() throws IOException {
        Files.copy(samples.resolve("samples.galley"), library());
        window = new OpenWindow(library());
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    Path library() {
        return folder.resolve("library.galley");
    }

    void reopen() {
        window.close();
        window = new OpenWindow(library());
    }
}
