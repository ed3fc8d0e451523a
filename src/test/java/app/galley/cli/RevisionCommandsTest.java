package app.galley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.ArticleId;
import app.galley.article.Edit;
import app.galley.cli.Terminal.Result;
import app.galley.library.CurrentText;
import app.galley.library.Library;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class RevisionCommandsTest {

    private static final String ARTICLE = "# Tides 🌊\n\nThe sea comes twice a day.\n";

    @TempDir
    private Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);
    private String article = "";

    @BeforeEach
    void importOne() throws Exception {
        terminal = new Terminal(folder.resolve("data"));
        Path file = Files.writeString(folder.resolve("tides.md"), ARTICLE);
        article = terminal.run("import", file).line().substring(0, 36);
    }

    @Test
    void editMakesARevisionAndTellsWhatBecameOfTheComments() throws Exception {
        String comment = ok("comment", "add", article, "--quote", "twice", "--body", "b", "--author", "Ann")
                .line();
        Path file = Files.writeString(folder.resolve("new.md"), "# Floods\r\n\r\nThe sea comes twice a day.\r\n");

        Result edited = ok("edit", article, "--from", file, "--message", "new\ntitle");

        String[] lines = edited.out().split("\n");
        assertTrue(lines[0].matches("[0-9a-f-]{36}"), edited.out());
        assertEquals("comments: 1 exact", lines[1]);
        assertTrue(lines[2].startsWith(comment.substring(0, 8)), edited.out());
        assertEquals(
                "# Floods\n\nThe sea comes twice a day.\n",
                ok("show", article, "--as", "markdown").out());
        JsonNode revisions = ok("revisions", article, "--json").json().path("revisions");
        assertEquals(lines[0], revisions.path(0).path("id").asString());
        assertEquals("edited", revisions.path(0).path("kind").asString());
        assertEquals("new title", revisions.path(0).path("name").asString());
        assertEquals(1, revisions.path(0).path("added").asInt());
        assertEquals(1, revisions.path(0).path("removed").asInt());
        assertEquals(
                "Floods",
                ok("list", "--json")
                        .json()
                        .path("articles")
                        .path(0)
                        .path("title")
                        .asString());
    }

    @Test
    void editReadsStandardInput() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("Only *this*.".getBytes(UTF_8)));
            ok("edit", article, "--from", "-");
        } finally {
            System.setIn(before);
        }
        assertEquals("Only this.", ok("show", article).line());
    }

    @Test
    void editByTheSameTextMakesNoRevision() {
        Result same = ok("edit", article, "--from", folder.resolve("tides.md"));
        assertTrue(same.err().contains("already"), same.err());
        assertEquals(
                1, ok("revisions", article, "--json").json().path("revisions").size());
    }

    @Test
    void editThatCannotBeDoneChangesNothing() throws Exception {
        type(0, "Half ");
        Path binary = Files.write(folder.resolve("b.md"), new byte[] {0x7f, 'E', 'L', 'F', 0, 1, 2, 0, 0});
        for (Object from : List.of(binary, folder, folder.resolve("none.md"))) {
            Result refused = terminal.run("edit", article, "--from", from);
            assertEquals(1, refused.code());
            assertTrue(refused.err().matches("galley: [^\n]*\n"), refused.err());
        }
        JsonNode revisions = ok("revisions", article, "--json").json();
        assertEquals(1, revisions.path("revisions").size());
        assertTrue(revisions.path("draft").asBoolean());
        assertEquals(2, terminal.run("edit", article).code());
    }

    @Test
    void whatIsBeingWrittenIsShownAndExportedAndKept() throws Exception {
        type(0, "Typed last. ");
        assertTrue(ok("show", article).out().contains("Typed last. "));
        Path page = folder.resolve("page.html");
        ok("export", article, "--to", "html", "--output", page);
        assertTrue(Files.readString(page).contains("Typed last. "));
        assertTrue(ok("revisions", article).err().contains("has been written on"));

        ok("edit", article, "--from", Files.writeString(folder.resolve("new.md"), "Other."));

        JsonNode revisions = ok("revisions", article, "--json").json().path("revisions");
        assertEquals("safeguard", revisions.path(1).path("kind").asString());
        ok("restore", article, revisions.path(1).path("id").asString());
        assertTrue(ok("show", article).out().contains("Typed last. "));
    }

    @Test
    void aCommentOnADraftIsOnARevisionOfIt() {
        type(0, "Typed last. ");
        assertEquals(
                1,
                terminal.run("comment", "add", article, "--quote", "none", "--body", "b", "--author", "Ann")
                        .code());
        assertTrue(ok("revisions", article, "--json").json().path("draft").asBoolean());

        ok("comment", "add", article, "--quote", "Typed last", "--body", "b", "--author", "Ann");

        JsonNode revisions = ok("revisions", article, "--json").json();
        assertFalse(revisions.path("draft").asBoolean());
        assertEquals(
                "automatic", revisions.path("revisions").path(0).path("kind").asString());
        assertEquals(
                "exact",
                ok("comment", "list", article, "--json")
                        .json()
                        .path("comments")
                        .path(0)
                        .path("placement")
                        .path("standing")
                        .asString());
    }

    @Test
    void diffShowsWords() throws Exception {
        String first = revision(0);
        ok("edit", article, "--from", Files.writeString(folder.resolve("a.md"), ARTICLE.replace("twice", "once")));
        Result diff = ok("diff", article, first.substring(0, 8), revision(0));
        assertTrue(diff.out().startsWith("--- " + first), diff.out());
        assertTrue(
                diff.out().endsWith("@@ -1,3 +1,3 @@\n# Tides 🌊\n\nThe sea comes [-twice-]{+once+} a day.\n"),
                diff.out());
        assertEquals("", ok("diff", article, revision(0)).out());

        type(0, "More.\n");
        JsonNode json = ok("diff", article, revision(0), "--json").json();
        assertTrue(json.path("to").isNull() || json.path("to").isMissingNode());
        assertEquals(1, json.path("wordsAdded").asInt());
        JsonNode part = json.path("parts").path(0);
        assertEquals("inserted", part.path("kind").asString());
        assertEquals("More.\n", part.path("text").asString());
        assertEquals(1, terminal.run("diff", article, "none").code());
    }

    @Test
    void diffLeavesOutWhatIsFarFromAChange() throws Exception {
        String lines = "line\n".repeat(50);
        ok("edit", article, "--from", Files.writeString(folder.resolve("a.md"), "first\n" + lines + "last\n"));
        String before = revision(0);
        ok("edit", article, "--from", Files.writeString(folder.resolve("a.md"), "First\n" + lines + "new\nlast\n"));
        assertEquals("""
                @@ -1,4 +1,4 @@
                [-first-]{+First+}
                line
                line
                line
                @@ -49,4 +49,5 @@
                line
                line
                line
                {+new+}
                last
                """, ok("diff", article, before).out().replaceAll("(?m)^(---|\\+\\+\\+).*\n", ""));
    }

    private String revision(int index) {
        return ok("revisions", article, "--json")
                .json()
                .path("revisions")
                .path(index)
                .path("id")
                .asString();
    }

    private Result ok(Object... arguments) {
        Result result = terminal.run(arguments);
        assertEquals(0, result.code(), result.err());
        return result;
    }

    /** As the window does, in the draft. */
    private void type(int offset, String words) {
        try (Library library = Library.open(folder.resolve("data/galley/library.galley"))) {
            CurrentText text = library.articles().currentText(new ArticleId(article));
            library.drafts()
                    .append(text.article().id(), text.base(), text.last(), List.of(new Edit(offset, "", words)));
        }
    }
}
