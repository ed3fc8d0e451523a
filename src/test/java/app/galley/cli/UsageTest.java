package app.galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.cli.Terminal.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UsageTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bogus",
                "list --bogus",
                "show",
                "export a",
                "comment",
                "comment bogus",
                "review",
                "review merge",
                "review save a",
                "show a --as b",
                "help bogus",
                "import",
                "screenshot"
            })
    void tellsWrongUsageInOneLine(String line) {
        Result result = new Terminal(folder).run((Object[]) line.split(" "));
        assertEquals(2, result.code(), line);
        assertEquals("", result.out());
        assertTrue(result.err().matches("galley: .*; see 'galley help[a-z ]*'\n"), result.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "open",
                "import",
                "list",
                "show",
                "export",
                "comment",
                "edit",
                "revisions",
                "diff",
                "restore",
                "comment add",
                "comment list",
                "comment resolve",
                "comment reopen",
                "comment ready",
                "comment delete",
                "review",
                "review save",
                "review merge",
                "backup",
                "check",
                "screenshot",
                "help"
            })
    void explainsEveryCommand(String command) {
        Result help =
                new Terminal(folder).run((Object[]) ("help " + command).strip().split(" "));
        assertEquals(0, help.code());
        assertTrue(help.out().contains("galley " + command), help.out());
        assertTrue(help.out().contains("--library"), help.out());
        assertFalse(help.out().contains("\u001b["));
        Result option = new Terminal(folder)
                .run((Object[]) (command + " --help").strip().split(" "));
        assertEquals(help.out(), option.out());
    }

    @Test
    void hasTheVersionOfTheBuild() throws Exception {
        String pom = Files.readString(Path.of(System.getProperty("galley.basedir", "."), "pom.xml"));
        assertTrue(pom.contains("<version>" + RootCommand.VERSION + "-SNAPSHOT</version>")
                || pom.contains("<version>" + RootCommand.VERSION + "</version>"));
        assertEquals(
                "galley " + RootCommand.VERSION,
                new Terminal(folder).run("--version").line());
    }

    @Test
    void doesNotMakeALibraryOfATypingError() {
        Path wrong = folder.resolve("wrong.galley");
        Result result = new Terminal(folder).run("list", "--library", wrong);
        assertEquals(1, result.code());
        assertTrue(result.err().startsWith("galley: there is no library at "), result.err());
        assertFalse(Files.exists(wrong));
    }

    @Test
    void opensTheWindowWhereThereIsADisplay() {
        Terminal terminal = new Terminal(Map.of("XDG_DATA_HOME", folder.toString(), "DISPLAY", ":0"));
        assertEquals(0, terminal.run().code());
        assertEquals(List.<Object>of(List.of()), terminal.window.asked);
        assertEquals(1, terminal.run("open", folder.resolve("none.md")).code());
        assertEquals(1, new Terminal(folder).run("open", folder).code());
    }

    @Test
    void keepsDataWhereThePlatformWantsIt() {
        Path home = Path.of("/home/a");
        assertEquals(Path.of("/home/a/.local/share/galley"), DataFolder.of(Map.of(), "Linux", home));
        assertEquals(Path.of("/x/galley"), DataFolder.of(Map.of("XDG_DATA_HOME", "/x"), "Linux", home));
        assertEquals(
                Path.of("/home/a/.local/share/galley"), DataFolder.of(Map.of("XDG_DATA_HOME", "x"), "Linux", home));
        assertEquals(Path.of("/home/a/Library/Application Support/Galley"), DataFolder.of(Map.of(), "Mac OS X", home));
        assertEquals(Path.of("/l/Galley"), DataFolder.of(Map.of("LOCALAPPDATA", "/l"), "Windows 11", home));
        Map<String, String> named = Map.of("GALLEY_LIBRARY", "/b/c.galley");
        assertEquals(Path.of("/b/c.galley"), DataFolder.library(null, named));
        assertEquals(Path.of("/a.galley"), DataFolder.library(Path.of("/a.galley"), named));
    }
}
