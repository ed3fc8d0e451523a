package app.galley;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Galley as a process of its own. */
final class MainTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void runsACommandWithoutLoadingTheWindow() throws Exception {
        Path article = Files.writeString(folder.resolve("a.md"), "# Ä ticket\n\nWords.");
        Path classes = folder.resolve("classes.log");
        List<String> out = run(0, List.of("-Xlog:class+load:file=" + classes), "import", article.toString());
        assertTrue(out.getFirst().endsWith("  Ä ticket  1 section"), out.getFirst());
        String loaded = Files.readString(classes);
        assertTrue(loaded.contains("app.galley.cli.ImportCommand"));
        assertFalse(loaded.contains(" javafx."), "JavaFX was loaded");
        assertFalse(loaded.contains(" app.galley.ui."), "the window was loaded");
        assertTrue(Files.exists(folder.resolve("data/galley/library.galley")));
        assertFalse(Files.exists(folder.resolve("data/galley/logs")), "a log was made for nothing");
    }

    @Test
    void answersAFailureInOneLineAndItsCode() throws Exception {
        List<String> told = run(1, List.of(), "comment", "list", "zz");
        assertEquals(1, told.size(), told.toString());
        assertTrue(told.getFirst().startsWith("galley: "), told.toString());
        assertEquals(1, run(2, List.of(), "bogus").size());
    }

    /** Both streams together, as somebody at a terminal sees them. */
    private List<String> run(int code, List<String> options, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@packaging/java-options");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "app.galley.Main"));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        // UTF-8 comes out even where the locale knows ASCII only.
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        builder.environment().remove("GALLEY_LIBRARY");
        assertEquals(code, builder.start().waitFor());
        return Files.readAllLines(output, UTF_8);
    }
}
