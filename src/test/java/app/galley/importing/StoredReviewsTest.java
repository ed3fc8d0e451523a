package app.galley.importing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.CommentThread;
import app.galley.article.Article;
import app.galley.library.Library;
import app.galley.markdown.MarkdownParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredReviewsTest {

    private static final Path SAMPLES = Path.of(System.getProperty("galley.basedir", "."), "sample-articles");

    @TempDir
    private Path folder;

    private Library library;
    private Importer importer;

    @BeforeEach
    void open() throws IOException {
        library = Library.open(folder.resolve("test.galley"));
        importer = new Importer(library, new MarkdownParser());
        for (String name : List.of("leave-the-leaves.md", "leave-the-leaves.review.json")) {
            Files.copy(SAMPLES.resolve(name), folder.resolve(name));
        }
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void theSampleComesWithItsReview() {
        ImportReport.Imported imported = importSample("leave-the-leaves.md");
        List<Annotation> annotations =
                library.annotations().list(imported.article().id());
        assertEquals(8, annotations.size());
        assertEquals(6, CommentThread.gather(annotations).size());
        assertTrue(
                imported.notes().toString().contains("8 comments came with it"),
                imported.notes().toString());
    }

    @Test
    void whatWasDeletedStaysDeletedAndNothingComesTwice() throws ImportException {
        Article article = importSample("leave-the-leaves.md").article();
        Annotation gone = CommentThread.gather(library.annotations().list(article.id()))
                .getLast()
                .root();
        library.annotations().delete(gone.id());
        int left = library.annotations().list(article.id()).size();
        StoredReviews reviews = new StoredReviews(library, new MarkdownParser());
        assertEquals(List.of(), reviews.bringIn(article, reviews.read(folder.resolve("leave-the-leaves.review.json"))));
        assertEquals(left, library.annotations().list(article.id()).size());
    }

    @Test
    void aSecondCopyOfTheArticleGetsCommentsOfItsOwn() throws IOException {
        Article first = importSample("leave-the-leaves.md").article();
        Files.copy(folder.resolve("leave-the-leaves.md"), folder.resolve("copy.md"));
        Files.copy(folder.resolve("leave-the-leaves.review.json"), folder.resolve("copy.review.json"));
        Article second = importSample("copy.md").article();
        assertEquals(8, library.annotations().list(first.id()).size());
        assertEquals(8, library.annotations().list(second.id()).size());
    }

    @Test
    void commentsOnAnEarlierTextArePlaced() throws IOException {
        String text = Files.readString(folder.resolve("leave-the-leaves.md"));
        Files.writeString(folder.resolve("leave-the-leaves.md"), "A word before all others.\n\n" + text);
        ImportReport.Imported imported = importSample("leave-the-leaves.md");
        Article article = imported.article();
        assertEquals(8, library.annotations().list(article.id()).size());
        assertTrue(imported.notes().toString().contains("8 comments came with it"), imported.notes()::toString);
        assertEquals(1, library.revisions().list(article.id()).size());
    }

    @Test
    void commentsOnAnotherTextAreToldOf() throws IOException {
        Files.writeString(folder.resolve("leave-the-leaves.md"), "# Leave the Leaves\n\nAnother text.\n");
        ImportReport.Imported imported = importSample("leave-the-leaves.md");
        assertEquals(8, library.annotations().list(imported.article().id()).size());
        assertTrue(imported.notes().toString().contains("6 orphaned"), imported.notes()::toString);
        assertFalse(imported.notes().toString().contains("another text"), imported.notes()::toString);
    }

    @Test
    void theArticleKeepsTheIdItHasWhereItsReviewWasWritten() {
        Article article = importSample("leave-the-leaves.md").article();
        String id = article.id().value();
        assertTrue(
                assertDoesNotThrow(() -> Files.readString(folder.resolve("leave-the-leaves.review.json")))
                        .contains("urn:uuid:" + id + "\""),
                id);
    }

    private ImportReport.Imported importSample(String name) {
        ImportReport report = importer.importAll(List.of(folder.resolve(name)), _ -> {});
        assertEquals(List.of(), report.refused());
        return report.imported().getFirst();
    }
}
