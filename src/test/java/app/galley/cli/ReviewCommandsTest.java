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

final class ReviewCommandsTest {

    private static final String ARTICLE = """
            # Tides

            The sea comes twice a day.

            ## Ebb

            It leaves.
            """;

    @TempDir
    private Path folder = Path.of("");

    private Terminal writer = new Terminal(folder);
    private Terminal reviewer = new Terminal(folder);
    private String article = "";
    private String copy = "";
    private Path review = Path.of("");

    @BeforeEach
    void importArticle() throws Exception {
        writer = new Terminal(folder.resolve("writer"));
        reviewer = new Terminal(folder.resolve("reviewer"));
        Path file = Files.writeString(folder.resolve("tides.md"), ARTICLE);
        article = writer.run("import", file).line().substring(0, 36);
        copy = reviewer.run("import", file).line().substring(0, 36);
        review = folder.resolve("tides.review.json");
    }

    @Test
    void aReviewGoesOutAndComesBack() throws Exception {
        comment("Twice?", "sea comes twice a day");
        comment("Not yet.", "It leaves", "--draft", "--email", "ada@secret.example");

        Result saved = reviewer.run("review", "save", copy, "--output", review);

        assertEquals(0, saved.code(), saved.err());
        assertEquals(review + "\n", saved.out());
        assertEquals("It holds 1 comment of Ada. 1 draft does not leave.\n", saved.err());
        assertFalse(Files.readString(review).contains("secret"));

        Result edited = writer.run(
                "edit",
                article,
                "--from",
                Files.writeString(folder.resolve("new.md"), ARTICLE.replace("twice", "two times")));
        assertEquals(0, edited.code(), edited.err());
        JsonNode merged =
                writer.run("review", "merge", review, review, "--json").json();
        assertEquals(1, merged.path("added").asInt());
        assertEquals(0, merged.path("conflicts").asInt());
        assertEquals(1, merged.path("threads").path("edited").asInt());
        assertEquals(1, merged.path("files").path(0).path("added").asInt());
        assertEquals(1, merged.path("files").path(1).path("unchanged").asInt());
        assertEquals(article, merged.path("files").path(1).path("article").asString());
        assertEquals(
                review.toString(), merged.path("files").path(0).path("file").asString());

        Result again = writer.run("review", "merge", review);
        assertEquals(
                "tides.review.json  Tides  0 added, 0 updated, 0 deleted, 1 unchanged, 0 conflicts\nthreads: 1 edited\n",
                again.out());
        assertTrue(writer.run("show", article, "--as", "comments").out().contains("Twice?"));
    }

    @Test
    void onlyOnePersonsReviewIsSaved() {
        comment("Twice?", "twice");
        assertEquals(
                0,
                reviewer.run("comment", "add", copy, "--section", "ebb", "--body", "b", "--author", "Tom")
                        .code());
        Result saved = reviewer.run("review", "save", copy, "--output", review, "--author", "tom");
        assertEquals("It holds 1 comment of Tom.\n", saved.err());
        Result nobody = reviewer.run("review", "save", copy, "--output", review, "--author", "Nobody");
        assertEquals(1, nobody.code());
        assertEquals("galley: Nobody here is called “Nobody”; check the name\n", nobody.err());
    }

    @Test
    void thereMayBeNothingToSave() {
        Result none = reviewer.run("review", "save", copy, "--output", review);
        assertEquals(1, none.code());
        assertEquals("galley: there is no comment to save; add one with 'galley comment add'\n", none.err());
        comment("Not yet.", "It leaves", "--draft");
        Result drafts = reviewer.run("review", "save", copy, "--output", review);
        assertTrue(drafts.err().contains("1 draft does not leave before 'galley comment ready ID'"), drafts.err());
        assertFalse(Files.exists(review));
        comment("Ready.", "It leaves");
        Result lost = reviewer.run("review", "save", copy, "--output", folder.resolve("no/such/folder.json"));
        assertEquals(1, lost.code());
        assertEquals(1, lost.err().lines().count(), lost.err());
    }

    @Test
    void oneFileThatCannotBeMergedKeepsAllOut() throws Exception {
        comment("Twice?", "twice");
        reviewer.run("review", "save", copy, "--output", review);
        Path cut = folder.resolve("cut.review.json");
        Files.writeString(cut, Files.readString(review).substring(0, 300));
        Result refused = writer.run("review", "merge", review, cut);
        assertEquals(1, refused.code());
        assertTrue(refused.err().startsWith("galley: cut.review.json is cut off"), refused.err());
        assertEquals(1, refused.err().lines().count());
        assertFalse(writer.run("show", article, "--as", "comments").out().contains("Twice?"));
    }

    private void comment(String body, String quote, String... more) {
        Object[] arguments = new Object[9 + more.length];
        Object[] first = {"comment", "add", copy, "--quote", quote, "--body", body, "--author", "Ada"};
        System.arraycopy(first, 0, arguments, 0, 9);
        System.arraycopy(more, 0, arguments, 9, more.length);
        Result added = reviewer.run(arguments);
        assertEquals(0, added.code(), added.err());
    }
}
