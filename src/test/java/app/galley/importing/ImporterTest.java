package app.galley.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.Article;
import app.galley.article.TextHash;
import app.galley.library.Library;
import app.galley.markdown.MarkdownParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {

    private static final byte[] GIF =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
    private static final String HASH = TextHash.ofBytes(GIF).hex();

    @TempDir
    Path temp;

    private Path folder = Path.of("");
    private Library library;
    private Importer importer;

    @BeforeEach
    void open() throws IOException {
        folder = Files.createDirectories(temp.resolve("in/articles"));
        library = Library.open(temp.resolve("test.galley"));
        importer = new Importer(library, new MarkdownParser());
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aFolderIsImportedByNameWithoutWhatIsHidden() throws IOException {
        write("b.txt", "Bees And Wasps\n\nThey are not the same, whatever people in a hurry may say.\n");
        write("a.md", "# A\n\n## One\n\n## Two\n");
        write("sub/c.html", "<h1>C</h1><p>text");
        write(".hidden.md", "# no");
        write(".git/d.md", "# no");
        write("e.pdf", "%PDF-1");
        List<Path> told = new ArrayList<>();
        ImportReport report = importer.importAll(List.of(folder), told::add);
        assertEquals(List.of("A", "Bees And Wasps", "C"), titles(report));
        assertEquals(3, report.imported().getFirst().sections());
        assertEquals(
                List.of("a.md", "b.txt", "c.html"),
                told.stream().map(SourceFile::name).toList());
        assertEquals(3, library.articles().list().size());
    }

    @Test
    void oneBadFileStopsNoOther() throws IOException {
        Path bad = write("bad.md", "%PDF-1");
        Path good = write("good.md", "# Good\n");
        ImportReport report = importer.importAll(List.of(bad, folder.resolve("gone.txt"), good), file -> {});
        assertEquals(List.of("Good"), titles(report));
        assertEquals(2, report.refused().size());
    }

    @Test
    void theSameFileAgainMakesNoSecondArticle() throws IOException {
        Path file = write("a.md", "# A\n");
        Article first =
                importer.importAll(List.of(file), f -> {}).imported().getFirst().article();
        ImportReport again = importer.importAll(List.of(file, file), f -> {});
        assertEquals(List.of(), again.imported());
        assertEquals(first.id(), again.unchanged().getFirst().article().id());
        write("a.md", "# A changed\n");
        assertEquals(1, importer.importAll(List.of(file), f -> {}).imported().size());
    }

    @Test
    void picturesComeAlong() throws IOException {
        Files.write(folder.resolve("p 1.gif"), GIF);
        Files.createDirectories(temp.resolve("in/images"));
        Files.write(temp.resolve("in/images/q.gif"), GIF);
        String data = "data:image/gif;base64," + Base64.getEncoder().encodeToString(GIF);
        Path file = write(
                "a.md",
                "![a](p%201.gif \"t\") ![b](<p 1.gif>) ![c][r] ![d](../images/q.gif) <img alt=x src=\"p 1.gif\"> ![e]("
                        + data
                        + ")\n\n[r]: p%201.gif\n[l]: p%201.gif\n\n`![f](p%201.gif)`\n\n```\n![g](p%201.gif)\n```\n");
        ImportReport.Imported imported =
                importer.importAll(List.of(file), f -> {}).imported().getFirst();
        String a = "attachment:" + HASH;
        assertEquals(
                "![a](" + a + " \"t\") ![b](" + a + ") ![c][r] ![d](" + a + ") <img alt=x src=\"" + a + "\"> ![e](" + a
                        + ")\n\n[r]: " + a + "\n[l]: p%201.gif\n\n`![f](p%201.gif)`\n\n```\n![g](p%201.gif)\n```\n",
                library.revisions().text(imported.article().head()));
        assertEquals(List.of(HASH), library.attachments().of(imported.article().id()));
        assertEquals(List.of(), imported.notes());
    }

    @Test
    void picturesThatCannotComeAlongAreToldAndKept() throws IOException {
        Files.write(temp.resolve("secret.gif"), GIF);
        write("fake.gif", "no picture");
        String text = "![a](gone.png) ![b](https://example.org/x.png) ![c](../../secret.gif) ![d](fake.gif) ![e]("
                + temp.resolve("secret.gif") + ")\n";
        ImportReport.Imported imported = importer.importAll(List.of(write("a.md", text)), f -> {})
                .imported()
                .getFirst();
        assertEquals(text, library.revisions().text(imported.article().head()));
        assertEquals(5, imported.notes().size(), imported.notes().toString());
        assertTrue(imported.notes().getFirst().contains("“gone.png” was not found"));
    }

    @Test
    void anUnreadableReviewBesideAnArticleIsToldOfOnce() throws IOException {
        Path file = write("a.md", "# A\n");
        Path review = write("a.review.json", "{}");
        ImportReport report = importer.importAll(List.of(file, review), f -> {});
        List<String> notes = report.imported().getFirst().notes();
        assertEquals(1, notes.size(), notes::toString);
        assertTrue(notes.getFirst().contains("a.review.json"), notes::toString);
        assertEquals(1, report.refused().size());
    }

    @Test
    void pastedTextBecomesAnArticle() throws ImportException {
        Article article = importer.importPasted("Some Title Here\n\nAnd a sentence that ends.");
        assertEquals("Some Title Here", article.title());
        assertFalse(library.revisions().text(article.head()).isBlank());
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        return Files.writeString(file, text);
    }

    private static List<String> titles(ImportReport report) {
        return report.imported().stream()
                .map(imported -> imported.article().title())
                .toList();
    }
}
