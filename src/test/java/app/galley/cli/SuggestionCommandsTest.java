package app.galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.Edit;
import app.galley.cli.Terminal.Result;
import app.galley.library.CurrentText;
import app.galley.library.Library;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SuggestionCommandsTest {

    private static final String ARTICLE = """
            # Tides

            The sea comes *twice* a day.

            | a | b |
            |---|---|
            | c | d |
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
    void acceptingMakesARevisionAndTellsOfTheComments() {
        String id = suggest("twice", "two times");
        Result done = terminal.run("comment", "accept", id.substring(0, 8));
        assertEquals(0, done.code(), done.err());
        List<String> lines = done.out().lines().toList();
        assertEquals(lines.getFirst(), head());
        assertTrue(lines.get(1).startsWith("comments: "), done.out());
        assertTrue(text().contains("The sea comes *two times* a day."), text());
        assertEquals("accepted", status(id));
        assertRefused("the suggestion is handled already; use 'galley comment reopen " + id + "' first", "accept", id);
    }

    @Test
    void decliningLeavesTheText() {
        String id = suggest("twice", "often");
        Result done = terminal.run("comment", "decline", id);
        assertEquals(id + " is declined", done.line());
        assertEquals(ARTICLE, text());
        assertEquals("declined", status(id));
        assertEquals(0, terminal.run("comment", "reopen", id).code());
        assertEquals("open", status(id));
    }

    @Test
    void whatWasChangedSinceIsTakenOnlyOnDemand() throws Exception {
        String id = suggest("sea comes twice", "sea rises twice");
        edit(ARTICLE.replace("sea comes *twice*", "blue sea comes *twice*"));
        edit(ARTICLE.replace("sea comes *twice*", "sea often comes *twice*"));
        assertRefused(
                "the passage was changed since the suggestion was made, from “sea comes *twice” to “sea often comes"
                        + " *twice”; decline it, or accept it with --anyway",
                "accept",
                id);
        assertEquals(0, terminal.run("comment", "accept", id, "--anyway").code());
        assertTrue(text().contains("The sea rises twice a day."), text());
    }

    @Test
    void thoseInConflictAreTakenOnlyOnDemand() {
        String first = suggest("sea comes", "sea rises");
        String second = suggest("comes twice", "falls once");
        assertRefused(
                "other suggestions are about the same words (" + second
                        + "); decline those, or accept this one with --anyway",
                "accept",
                first);
        assertEquals(0, terminal.run("comment", "accept", first, "--anyway").code());
        assertEquals("open", status(second));
        assertEquals(1, terminal.run("comment", "accept", second).code());
    }

    @Test
    void whatIsGoneIsRefused() throws Exception {
        String gone = suggest("The sea comes twice a day.", "Nothing moves.");
        edit("# Tides\n\nMoons are quite another matter.\n");
        assertRefused(
                "nobody knows where the passage of the suggestion stands now; attach it again in the window, or change"
                        + " the text with 'galley edit'",
                "accept",
                gone);
    }

    @Test
    void whatReachesOverCellsIsRefused() {
        assertRefused(
                "the passage reaches over cells of a table or into a block of code and cannot be replaced as a whole;"
                        + " change the text with 'galley edit'",
                "accept",
                suggest("c d", "e"));
    }

    @Test
    void draftsAndPlainCommentsAreRefused() {
        String draft = suggest("twice", "often", "--draft");
        assertRefused("a draft cannot be accepted; use 'galley comment ready " + draft + "' first", "accept", draft);
        assertRefused(
                "a draft cannot be declined; use 'galley comment delete " + draft + "' instead", "decline", draft);
        String comment = terminal.run(
                        "comment", "add", article, "--section", "tides", "--body", "Hm.", "--author", "Ada")
                .line();
        for (String command : List.of("accept", "decline")) {
            assertRefused(
                    "that comment is no suggestion; 'galley comment resolve " + comment
                            + "' says that it is dealt with",
                    command,
                    comment);
        }
    }

    @Test
    void aDraftOfTheTextIsKeptAndReckonedWith() {
        String id = suggest("twice", "often");
        try (Library library = Library.open(folder.resolve("data/galley/library.galley"))) {
            CurrentText now = library.articles()
                    .currentText(library.articles().list().getFirst().article().id());
            library.drafts().append(now.article().id(), now.base(), now.last(), List.of(new Edit(0, "", "Typed.\n\n")));
        }
        int before = terminal.run("revisions", article, "--json")
                .json()
                .path("revisions")
                .size();
        assertEquals(0, terminal.run("comment", "accept", id).code());
        assertTrue(text().startsWith("Typed."));
        assertTrue(text().contains("*often*"));
        assertEquals(
                before + 2,
                terminal.run("revisions", article, "--json")
                        .json()
                        .path("revisions")
                        .size());
    }

    private void assertRefused(String why, String command, String id) {
        String before = text();
        Result result = terminal.run("comment", command, id);
        assertEquals("galley: " + why + "\n", result.err());
        assertEquals(1, result.code());
        assertEquals(before, text());
    }

    private String suggest(String quote, String replacement, String... more) {
        List<Object> arguments = new java.util.ArrayList<>(
                List.of("comment", "add", article, "--quote", quote, "--suggest", replacement, "--author", "Ada"));
        arguments.addAll(List.of(more));
        Result added = terminal.run(arguments.toArray());
        assertEquals(0, added.code(), added.err());
        return added.line();
    }

    private void edit(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("new.md"), text);
        assertEquals(0, terminal.run("edit", article, "--from", file).code());
    }

    private String text() {
        return terminal.run("show", article, "--as", "markdown").out();
    }

    private String head() {
        return terminal.run("revisions", article, "--json")
                .json()
                .path("revisions")
                .path(0)
                .path("id")
                .asString();
    }

    private String status(String id) {
        for (var comment :
                terminal.run("comment", "list", article, "--json").json().path("comments")) {
            if (comment.path("id").asString().equals(id)) {
                return comment.path("status").asString();
            }
        }
        return "";
    }
}
