package app.galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.cli.Terminal.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class CommentCommandsTest {

    private static final String ARTICLE = """
            # Tides 🌊

            The sea comes *twice* a
            day. The sea goes twice a day.

            ## Ebb

            It leaves.
            """;

    @TempDir
    private Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);
    private String article = "";

    @BeforeEach
    void importArticle() throws Exception {
        terminal = new Terminal(folder.resolve("data"));
        Path file = Files.writeString(folder.resolve("tides.md"), ARTICLE);
        article = terminal.run("import", file).line().substring(0, 36);
    }

    @Test
    void keepsThePassageInCodePointsOfTheSource() {
        String id = add("--quote", "comes  twice\na day", "--body", "Does it?");
        JsonNode comment = comments().path(0);
        assertEquals(id, comment.path("id").asString());
        JsonNode target = comment.path("target");
        int start = target.path("start").asInt();
        int[] source = ARTICLE.codePoints().toArray();
        assertEquals(
                "comes *twice* a\nday",
                new String(source, start, target.path("end").asInt() - start));
        assertEquals("comes twice a\nday", target.path("quote").asString().replace("a day", "a\nday"));
        assertTrue(target.path("prefix").asString().endsWith("The sea "));
        assertTrue(target.path("suffix").asString().startsWith(". The sea goes"));
        assertEquals("tides", target.path("section").asString());
        assertEquals("exact", comment.path("placement").path("standing").asString());
        assertEquals(start, comment.path("placement").path("start").asInt());
    }

    @Test
    void tellsRepeatedQuotesApartOrRefuses() {
        Result two = terminal.run("comment", "add", article, "--quote", "The sea", "--body", "b", "--author", "Ada");
        assertEquals(1, two.code());
        assertEquals(
                "galley: the quote stands at 2 places; tell which one is meant with --prefix or --suffix, or quote"
                        + " more\n",
                two.err());
        add("--quote", "The sea", "--suffix", "goes", "--body", "b");
        assertTrue(comments().path(0).path("target").path("prefix").asString().endsWith("day. "));
        add("--quote", "The sea", "--prefix", "🌊", "--body", "b");
        assertEquals(
                1,
                terminal.run("comment", "add", article, "--quote", "The moon", "--body", "b", "--author", "A")
                        .code());
        assertEquals(2, comments().size());
    }

    @Test
    void goesThroughItsStates() {
        String id = add("--section", "ebb", "--body", "Short.", "--draft");
        assertEquals("draft", status(id));
        assertEquals(1, terminal.run("comment", "resolve", id).code());
        assertEquals(0, terminal.run("comment", "ready", id.substring(0, 8)).code());
        assertEquals("open", status(id));
        String reply = add("--reply-to", id, "--body", "It is.");
        assertEquals(0, terminal.run("comment", "resolve", reply).code());
        assertEquals("resolved", status(id));
        assertEquals(0, terminal.run("comment", "resolve", id).code());
        assertEquals(0, terminal.run("comment", "reopen", id).code());
        assertEquals("open", status(id));
        assertEquals(
                id + " is deleted, with 1 reply",
                terminal.run("comment", "delete", id).line());
        assertEquals(0, comments().size());
        assertEquals(1, terminal.run("comment", "delete", id).code());
    }

    @Test
    void listsInTheOrderOfTheText() {
        add("--section", "ebb", "--body", "last");
        String first = add("--quote", "comes twice", "--suggest", "arrives twice", "--body", "");
        add("--reply-to", first, "--body", "a reply");
        Result listed = terminal.run("comment", "list", article);
        String out = listed.out();
        assertTrue(out.indexOf("suggests “arrives twice”") < out.indexOf("a reply"), out);
        assertTrue(out.indexOf("a reply") < out.indexOf("last"), out);
        assertTrue(out.contains("#ebb"), out);
        assertEquals(out, terminal.run("show", article, "--as", "comments").out());
    }

    @Test
    void keepsAddressesAndDraftsInTheLibrary() throws Exception {
        add("--section", "ebb", "--body", "seen", "--email", "ada@secret.example");
        add("--section", "ebb", "--body", "PLANTED", "--draft");
        for (String where : new String[] {"none", "margin", "end"}) {
            Path page = folder.resolve(where + ".html");
            Result exported = terminal.run("export", article, "--to", "html", "--output", page, "--comments", where);
            assertEquals(0, exported.code(), exported.err());
            String html = Files.readString(page);
            assertFalse(html.contains("secret.example"));
            assertFalse(html.contains("PLANTED"));
            assertEquals(!where.equals("none"), html.contains("seen"));
        }
        assertFalse(terminal.run("comment", "list", article, "--json").out().contains("secret.example"));
    }

    @Test
    void exportsAReviewCopyWithWhatIsReady() throws Exception {
        add("--section", "ebb", "--body", "seen", "--email", "ada@secret.example");
        add("--section", "ebb", "--body", "PLANTED", "--draft");
        Path copy = folder.resolve("copy.html");
        Result exported = terminal.run("export", article, "--to", "review", "--output", copy);
        assertEquals(0, exported.code(), exported.err());
        String html = Files.readString(copy);
        assertTrue(html.contains("galley:review"));
        assertTrue(html.contains("seen"));
        assertFalse(html.contains("secret.example"));
        assertFalse(html.contains("PLANTED"));
    }

    @Test
    void makesNoReviewCopyOfWhatIsNotInTheLibrary() throws Exception {
        Path file = Files.writeString(folder.resolve("loose.md"), "# Loose");
        Path copy = folder.resolve("copy.html");
        Result exported = terminal.run("export", file, "--to", "review", "--output", copy);
        assertEquals(1, exported.code());
        assertTrue(exported.err().contains("import " + file + " first"), exported.err());
        assertFalse(Files.exists(copy));
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertUsage("say what the comment is about", "--body", "b", "--author", "Ada");
        assertUsage("needs a text", "--section", "ebb", "--author", "Ada");
        assertUsage("with --quote", "--section", "ebb", "--suggest", "x", "--author", "Ada");
        assertUsage("--email", "--section", "ebb", "--body", "b", "--author", "Ada <ada@x.org>");
        assertUsage("no e-mail address", "--section", "ebb", "--body", "b", "--author", "Ada", "--email", "ada");
        assertUsage("--author", "--section", "ebb", "--body", "b");
        assertEquals(
                1,
                terminal.run("comment", "add", article, "--section", "none", "--body", "b", "--author", "A")
                        .code());
        assertEquals(0, comments().size());
    }

    private void assertUsage(String why, String... options) {
        Object[] arguments = new Object[options.length + 3];
        System.arraycopy(new Object[] {"comment", "add", article}, 0, arguments, 0, 3);
        System.arraycopy(options, 0, arguments, 3, options.length);
        Result refused = terminal.run(arguments);
        assertEquals(2, refused.code(), refused.err());
        assertTrue(refused.err().contains(why), refused.err());
        assertEquals(1, refused.err().lines().count(), refused.err());
    }

    private String add(String... options) {
        Object[] arguments = new Object[options.length + 5];
        System.arraycopy(new Object[] {"comment", "add", article, "--author", "Ada"}, 0, arguments, 0, 5);
        System.arraycopy(options, 0, arguments, 5, options.length);
        Result added = terminal.run(arguments);
        assertEquals(0, added.code(), added.err());
        return added.line();
    }

    private JsonNode comments() {
        return terminal.run("comment", "list", article, "--json").json().path("comments");
    }

    private String status(String id) {
        return comments()
                .valueStream()
                .filter(comment -> comment.path("id").asString().equals(id))
                .map(comment -> comment.path("status").asString())
                .findFirst()
                .orElse("none");
    }
}
