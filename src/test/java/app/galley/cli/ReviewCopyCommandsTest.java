package app.galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.Status;
import app.galley.article.ArticleId;
import app.galley.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A review copy that is opened with Galley. */
final class ReviewCopyCommandsTest {

    private static final String PICTURE =
            "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

    @TempDir
    private Path folder;

    private Terminal writer;
    private Terminal reviewer;
    private Path copy;
    private String article;

    @BeforeEach
    void send() throws IOException {
        writer = new Terminal(folder.resolve("writer"));
        reviewer = new Terminal(folder.resolve("reviewer"));
        copy = folder.resolve("sent.html");
        Path source = folder.resolve("ducks.md");
        Files.writeString(
                source,
                "---\nlang: en-GB\n---\n\n# *Ducks*\n\nA duck 🦆 swims in a lake.\n\n![a dot](" + PICTURE + ")\n");
        article = writer.run("import", source).line().split(" ")[0];
        writer.run(
                "comment",
                "add",
                article,
                "--quote",
                "duck 🦆",
                "--body",
                "Only **one**?",
                "--author",
                "Nora",
                "--email",
                "nora@secret.example");
        writer.run("comment", "add", article, "--quote", "lake", "--body", "Draft", "--author", "Nora", "--draft");
        assertEquals(
                0,
                writer.run("export", article, "--to", "review", "--output", copy)
                        .code());
    }

    @Test
    void becomesTheArticleItWasMadeOfWithItsComments() {
        Terminal.Result imported = reviewer.run("import", copy);
        assertEquals(0, imported.code(), imported::err);
        assertTrue(imported.line().startsWith(article), "under its own id: " + imported.line());
        assertTrue(imported.err().contains("1 comment came with it"), imported::err);
        assertEquals(
                writer.run("show", article, "--as", "markdown").out(),
                reviewer.run("show", article, "--as", "markdown").out());
        assertTrue(reviewer.run("show", article, "--as", "html").out().contains(PICTURE));
        try (Library library = library("reviewer")) {
            assertEquals(
                    "en-GB",
                    library.articles().get(new ArticleId(article)).orElseThrow().language());
            List<Annotation> annotations = library.annotations().list(new ArticleId(article));
            assertEquals(1, annotations.size());
            assertEquals("Only **one**?", annotations.getFirst().body());
            assertEquals(Status.OPEN, annotations.getFirst().status());
        }
        assertTrue(reviewer.run("comment", "list", article).out().contains("exact"));
        assertEquals(0, reviewer.run("check").code());
    }

    @Test
    void opensAsAFileWithoutALibraryToo() {
        assertTrue(
                reviewer.run("show", copy, "--as", "markdown").out().startsWith("---\nlang: en-GB\n---\n\n# *Ducks*"));
    }

    @Test
    void mergesIntoTheArticleThatIsThereInsteadOfMakingASecond() throws IOException {
        // Somebody who has the article already, and did not have the comment yet.
        reviewer.run("import", copy);
        writer.run("comment", "add", article, "--quote", "lake", "--body", "Which?", "--author", "Nora");
        writer.run("export", article, "--to", "review", "--output", copy);
        Terminal.Result again = reviewer.run("import", copy);
        assertEquals(0, again.code(), again::err);
        assertTrue(again.err().contains("1 comment came with it"), again::err);
        assertEquals(1, reviewer.run("list", "--json").json().path("articles").size());
        assertEquals(2, comments(reviewer, article));
        // And once more: nothing.
        assertFalse(reviewer.run("import", copy).err().contains("came with it"));
        // The copy of a text that the article never had.
        Path other = folder.resolve("other.md");
        Files.writeString(other, "# Ducks\n\nA duck swims in a wide lake.\n");
        writer.run("edit", article, "--from", other);
        writer.run("export", article, "--to", "review", "--output", copy);
        String before = reviewer.run("show", article, "--as", "markdown").out();
        assertTrue(reviewer.run("import", copy).err().contains("another text"));
        assertEquals(before, reviewer.run("show", article, "--as", "markdown").out());
        assertEquals(1, reviewer.run("list", "--json").json().path("articles").size());
    }

    @Test
    void editTakesItsTextAndSaysThatThereAreComments() throws IOException {
        Path earlier = folder.resolve("earlier.md");
        Files.writeString(earlier, "# Ducks\n");
        String own = reviewer.run("import", earlier).line().split(" ")[0];
        Terminal.Result edited = reviewer.run("edit", own, "--from", copy);
        assertEquals(0, edited.code(), edited::err);
        assertTrue(edited.err().contains("to get its comments too, merge it as a review"), edited::err);
        assertTrue(reviewer.run("show", own, "--as", "markdown").out().contains("A duck 🦆 swims"));
        assertEquals(0, comments(reviewer, own));
    }

    @Test
    void reviewMergeTakesCopiesAndExportsOfHypothesis() throws IOException {
        reviewer.run("import", copy);
        writer.run("comment", "add", article, "--quote", "lake", "--body", "Which?", "--author", "Nora");
        writer.run("export", article, "--to", "review", "--output", copy);
        Path hypothesis = folder.resolve("hypothesis.json");
        Files.writeString(
                hypothesis,
                "{\"export_date\": \"2024-12-09T08:00:00Z\", \"annotations\": [{\"id\": \"a\", \"user\": \"acct:bob@h.is\","
                        + " \"created\": \"2024-12-09T07:17:00Z\", \"text\": \"Wet.\", \"target\": [{\"selector\":"
                        + " [{\"type\": \"TextQuoteSelector\", \"exact\": \"swims in a lake\"}]}]}]}");
        Terminal.Result refused = reviewer.run("review", "merge", copy, hypothesis);
        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("hypothesis.json is an export of Hypothesis"), refused::err);
        assertEquals(1, comments(reviewer, article));
        Terminal.Result merged = reviewer.run("review", "merge", copy, hypothesis, "--article", article, "--json");
        assertEquals(0, merged.code(), merged::err);
        assertEquals(2, merged.json().path("added").asInt(0), merged::out);
        assertEquals(3, comments(reviewer, article));
    }

    @Test
    void survivesABrowserThatSavesThePageAnew() throws IOException {
        String html = Files.readString(copy);
        Files.writeString(
                copy,
                "<!-- saved from url=(0014)about:internet -->\n"
                        + html.replace(
                                        "<script type=\"application/json\" id=\"galley:review\">",
                                        "<script id=galley:review type='application/json'>")
                                .replace("\n", "\r\n"));
        assertTrue(reviewer.run("import", copy).err().contains("1 comment came with it"));
    }

    @ParameterizedTest
    @CsvSource({"truncated", "hash", "json", "removed"})
    void readsADamagedCopyAsAWebPageAndSaysSo(String damage) throws IOException {
        String html = Files.readString(copy);
        int review = html.indexOf("galley:review\">");
        assertTrue(review > 0);
        Files.writeString(
                copy,
                switch (damage) {
                    case "truncated" -> html.substring(0, review + 200);
                    case "hash" -> html.replaceFirst("(\"galley:sha256\":\")[0-9a-f]{4}", "$10000");
                    case "json" -> html.replaceFirst("\"type\":\"AnnotationPage\"", "\"type\":");
                    default -> html.substring(0, review) + html.substring(html.indexOf("</script>", review));
                });
        Terminal.Result imported = reviewer.run("import", copy);
        assertEquals(0, imported.code(), imported::err);
        assertTrue(imported.err().contains("is a damaged review copy"), imported::err);
        assertFalse(imported.line().startsWith(article));
        assertEquals(0, comments(reviewer, imported.line().split(" ")[0]));
    }

    @Test
    void holdsNoDraftAndNoAddress() throws IOException {
        String html = Files.readString(copy);
        assertFalse(html.contains("secret.example"));
        assertFalse(html.contains("Draft"));
    }

    private static int comments(Terminal of, String article) {
        return of.run("comment", "list", article, "--json")
                .json()
                .path("comments")
                .size();
    }

    private Library library(String of) {
        return Library.open(folder.resolve(of).resolve("galley").resolve("library.galley"));
    }
}
