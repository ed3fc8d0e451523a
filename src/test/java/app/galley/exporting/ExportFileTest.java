package app.galley.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesAndReplacesWhole() throws Exception {
        Path file = folder.resolve("a b — ü.html");
        ExportFile.write(file, "first and longer");
        ExportFile.write(file, "żółw");
        assertEquals("żółw", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void keepsTheLinkAndReplacesWhatItLeadsTo() throws Exception {
        Path file = Files.writeString(folder.resolve("real.html"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.html"), file);
        ExportFile.write(link, "new");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void refusesInASentenceAndChangesNothing() throws Exception {
        assertRefused(folder.resolve("none").resolve("a.html"), "does not exist");
        assertRefused(folder, "is a folder");
        assertRefused(Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere")), "leads nowhere");
        assertEquals(List.of(folder.resolve("link")), files());
    }

    private static void assertRefused(Path file, String why) {
        ExportException refused = assertThrows(ExportException.class, () -> ExportFile.write(file, "text"));
        assertTrue(String.valueOf(refused.getMessage()).contains(why), refused.getMessage());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
