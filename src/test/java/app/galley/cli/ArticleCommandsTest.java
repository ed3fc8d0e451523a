package app.galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.cli.Terminal.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class ArticleCommandsTest {

    /** With a character of two UTF-16 units before the headings, so that code points differ. */
    private static final String ARTICLE = """
            # Tides 🌊

            The sea comes *twice* a day.

            ## 1. Ebb

            It leaves.

            ## 2. Flood

            It is back.
            """;

    @TempDir
    private Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);
    private Path file = folder;

    @BeforeEach
    void write() throws Exception {
        terminal = new Terminal(folder.resolve("data"));
        file = Files.writeString(folder.resolve("tides.md"), ARTICLE);
    }

    @Test
    void importsAndLists() {
        Result imported = terminal.run("import", file);
        assertEquals(0, imported.code(), imported.err());
        assertTrue(imported.line().matches("[0-9a-f-]{36}  Tides 🌊  3 sections"), imported.out());
        assertTrue(Files.exists(folder.resolve("data/galley/library.galley")));
        JsonNode listed = terminal.run("list", "--json").json().path("articles").path(0);
        assertEquals(imported.line().substring(0, 36), listed.path("id").asString());
        assertEquals("Tides 🌊", listed.path("title").asString());
        assertEquals(3, listed.path("sections").asInt());
        assertEquals("tides.md", listed.path("source").asString());
        String[] lines = terminal.run("list").out().split("\n");
        assertTrue(lines[0].matches("ID +TITLE +WORDS +SECTIONS +OPEN +MODIFIED"), lines[0]);
        assertTrue(lines[1].startsWith(imported.line().substring(0, 8) + "  Tides 🌊"), lines[1]);
    }

    @Test
    void importsWhatItCanAndTellsTheRest() throws Exception {
        Path broken = Files.write(folder.resolve("broken.md"), new byte[] {0x7f, 'E', 'L', 'F', 0, 1, 2, 0, 0});
        Result both = terminal.run("import", file, broken, "--json");
        assertEquals(0, both.code());
        assertEquals(1, both.json().path("imported").size());
        assertEquals(
                broken.toString(),
                both.json().path("refused").path(0).path("file").asString());
        assertTrue(both.err().startsWith("galley: "), both.err());
        assertEquals(1, terminal.run("import", broken).code());
        assertEquals(
                1,
                terminal.run("import", Files.createDirectory(folder.resolve("empty")))
                        .code());
        Result again = terminal.run("import", file);
        assertEquals(0, again.code());
        assertTrue(again.err().contains("already"), again.err());
        assertEquals(1, terminal.run("list", "--json").json().path("articles").size());
    }

    @Test
    void showsArticlesAndFilesAlike() {
        String id = terminal.run("import", file).line().substring(0, 36);
        for (Object article : List.of(id, id.substring(0, 6), file)) {
            assertEquals(
                    "Tides 🌊    tides\n  1. Ebb    1-ebb\n  2. Flood  2-flood",
                    terminal.run("show", article, "--as", "outline").line());
            assertEquals(
                    ARTICLE, terminal.run("show", article, "--as", "markdown").out());
            assertTrue(terminal.run("show", article).out().contains("The sea comes twice a day."));
            String html = terminal.run("show", article, "--as", "html").out();
            assertTrue(html.contains("<em>twice</em>"), html);
            assertFalse(html.contains("data-"), html);
        }
        JsonNode outline =
                terminal.run("show", id, "--as", "outline", "--json").json().path("outline");
        JsonNode flood = outline.path(0).path("children").path(1);
        assertEquals("2-flood", flood.path("id").asString());
        int[] codePoints = ARTICLE.codePoints().toArray();
        int start = flood.path("start").asInt();
        assertEquals("## 2. Flood", new String(codePoints, start, 11));
    }

    @Test
    void showsAFileWithoutMakingALibrary() {
        assertEquals(0, terminal.run("show", file).code());
        assertEquals(
                0,
                terminal.run("export", file, "--to", "html", "--output", folder.resolve("a.html"))
                        .code());
        assertFalse(Files.exists(folder.resolve("data")));
    }

    @Test
    void exportsHtml() throws Exception {
        String id = terminal.run("import", file).line().substring(0, 36);
        Path page = folder.resolve("page.html");
        Result exported = terminal.run("export", id, "--to", "html", "--output", page);
        assertEquals(0, exported.code(), exported.err());
        assertEquals(page.toString(), exported.line());
        assertTrue(Files.readString(page).startsWith("<!doctype html>"));
        Result refused = terminal.run("export", id, "--to", "html", "--output", folder.resolve("none/page.html"));
        assertEquals(1, refused.code());
        assertTrue(refused.err().matches("galley: the folder .* does not exist; make it first, or write elsewhere\n"));
        assertEquals(
                2, terminal.run("export", id, "--to", "docx", "--output", page).code());
    }

    @Test
    void backsUpAndChecks() throws Exception {
        terminal.run("import", file);
        Path copy = folder.resolve("copy.galley");
        assertEquals(0, terminal.run("backup", copy).code());
        assertEquals(
                1,
                terminal.run("list", "--library", copy, "--json")
                        .json()
                        .path("articles")
                        .size());
        assertEquals(1, terminal.run("backup", copy).code());
        assertTrue(terminal.run("check", "--json").json().path("sound").asBoolean());
        Path foreign = Files.writeString(folder.resolve("foreign.galley"), "This is no library.");
        Result checked = terminal.run("--library", foreign, "check", "--json");
        assertEquals(1, checked.code());
        assertFalse(checked.json().path("sound").asBoolean());
        assertEquals("This is no library.", Files.readString(foreign));
    }

    @Test
    void asksForAPictureOfTheWindow() {
        String id = terminal.run("import", file).line().substring(0, 36);
        Result taken = terminal.run(
                "screenshot",
                "--output",
                "w.png",
                "--article",
                id.substring(0, 8),
                "--theme",
                "dark",
                "--size",
                "800x600");
        assertEquals(0, taken.code(), taken.err());
        Window.Picture picture = (Window.Picture) terminal.window.asked.getFirst();
        assertEquals(id, String.valueOf(picture.article()));
        assertEquals(Window.Theme.DARK, picture.theme());
        assertEquals(800, picture.width());
        assertEquals(
                2,
                terminal.run("screenshot", "--output", "w.png", "--size", "big").code());
    }
}
