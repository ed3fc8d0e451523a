package app.galley.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.Placement.Standing;
import app.galley.annotation.Status;
import app.galley.article.ArticleId;
import app.galley.article.RevisionKind;
import app.galley.library.Library;
import app.galley.library.NewArticle;
import app.galley.markdown.MarkdownParser;
import app.galley.review.ReviewException;
import app.galley.review.ReviewFileWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files other than review files that can be merged as reviews. */
final class FurtherKindsTest {

    private static final String TEXT = "# Ducks\n\nA duck swims in the *old* lake.\n\nAnother one sleeps.\n";

    @TempDir
    private Path folder;

    private Library library;
    private ReviewMerging merging;
    private ArticleId article;
    private Path export;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("test.galley"));
        merging = new ReviewMerging(library, new MarkdownParser());
        article = library.articles()
                .create(new NewArticle("Ducks", "en", TEXT, null, RevisionKind.IMPORTED, 9, 1, List.of(), List.of()))
                .id();
        export = folder.resolve("hypothesis.json");
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void annotationsOfHypothesisComeIntoTheArticleThatOneSays() throws IOException, ReviewException {
        write("07:17", "Which?");
        Merged merged = merge();
        assertEquals(new Counts(3, 0, 0, 0, 0), merged.counts());
        assertEquals(2, merged.articles().getFirst().standings().count(Standing.EXACT));
        assertEquals(1, merged.articles().getFirst().standings().count(Standing.ORPHANED));
        assertEquals(List.of("All of it", "Gone?", "Which?"), bodies());
        assertEquals(Status.OPEN, annotation("Which?").status());
        merging.undo(merged.undo());
        assertEquals(List.of(), bodies());
    }

    @Test
    void theSameExportAddsNothingAlsoWhenTheTextHasChanged() throws IOException, ReviewException {
        write("07:17", "Which?");
        merge();
        Annotation before = annotation("Which?");
        library.revisions().add(article, "An introduction.\n\n" + TEXT, "Ducks", 11, 1, RevisionKind.EDITED, null);
        Merged again = merge();
        assertTrue(again.changedNothing());
        assertEquals(new Counts(0, 0, 0, 3, 0), again.counts());
        assertEquals(before, annotation("Which?"));
    }

    @Test
    void aLaterEditTakesTheOldOnesPlaceAndItsPassage() throws IOException, ReviewException {
        write("07:17", "Which?");
        merge();
        Annotation before = annotation("Which?");
        library.revisions().add(article, "An introduction.\n\n" + TEXT, "Ducks", 11, 1, RevisionKind.EDITED, null);
        write("09:30", "Which old lake?");
        Merged later = merge();
        assertEquals(new Counts(0, 1, 0, 2, 0), later.counts());
        Annotation after = annotation("Which old lake?");
        assertEquals(before.id(), after.id());
        assertEquals(before.target(), after.target());
        assertEquals(before.revision(), after.revision());
        // What the writer did to it meanwhile is not lost, and neither is what its author says now.
        library.annotations().update(after.withStatus(Status.RESOLVED, after.modified()));
        write("11:30", "Which of the old lakes?");
        assertEquals(1, merge().counts().conflicts());
    }

    @Test
    void whatWasDeletedStaysDeleted() throws IOException, ReviewException {
        write("07:17", "Which?");
        merge();
        library.annotations().delete(annotation("Which?").id());
        merge();
        assertEquals(List.of("All of it", "Gone?"), bodies());
    }

    @Test
    void withoutAnArticleItIsRefusedInASentence() throws IOException {
        write("07:17", "Which?");
        ReviewException refused = assertThrows(ReviewException.class, () -> merging.read(export, null));
        assertTrue(
                String.valueOf(refused.getMessage())
                        .startsWith("hypothesis.json is an export of Hypothesis, which does not say what article"),
                refused.getMessage());
        assertEquals(List.of(), bodies());
    }

    @Test
    void damagedCopiesAndOtherPagesAreRefusedInASentence() throws IOException {
        Path page = folder.resolve("page.html");
        Files.writeString(
                page, "<!doctype html><meta charset=utf-8><meta name=\"galley-review-copy\" content=\"1\"><p>cut");
        ReviewException cut = assertThrows(ReviewException.class, () -> merging.read(page, null));
        assertTrue(
                String.valueOf(cut.getMessage()).contains("page.html is a review copy that is cut off"),
                cut.getMessage());
        Files.writeString(page, "<!doctype html><p>Any page");
        ReviewException other = assertThrows(ReviewException.class, () -> merging.read(page, null));
        assertTrue(String.valueOf(other.getMessage()).contains("is not a review file"), other.getMessage());
    }

    @Test
    void aCopyThatWasSavedInAnotherCharsetIsReadAllTheSame() throws IOException, ReviewException {
        write("07:17", "Früh?");
        String review =
                new ReviewFileWriter().inCopy(merging.read(export, article).review(), TEXT);
        Path page = folder.resolve("page.html");
        Files.writeString(
                page,
                "<!doctype html><meta name=\"galley-review-copy\" content=\"1\"><p>Schön."
                        + "<script type=\"application/json\" id=\"galley:review\">" + review + "</script>",
                Charset.forName("windows-1252"));

        merging.merge(List.of(merging.read(page, null)));

        assertEquals(List.of("All of it", "Früh?", "Gone?"), bodies());
    }

    @Test
    void whatCannotBeReadOfAPageThatABrowserSavedIsToldOf() throws IOException, ReviewException {
        write("07:17", "Which?");
        String page =
                "<!doctype html><meta name=\"galley-review-copy\" content=\"1\"><aside class=panel data-kept='%s'></aside>"
                        + "<script type=\"application/json\" id=\"galley:review\">"
                        + new ReviewFileWriter()
                                .inCopy(merging.read(export, article).review(), TEXT) + "</script>";
        Path saved = folder.resolve("page.html");
        Files.writeString(saved, page.formatted("{\"own\":{},\"gone\":{}}"));
        assertEquals(3, merging.read(saved, null).review().state().annotations().size());
        Files.writeString(saved, page.formatted("{\"own\":{\"urn:"));
        assertEquals(
                "page.html is a review copy with comments written in it that cannot be read, nothing was changed; open it"
                        + " in a browser and choose “Save review” there",
                assertThrows(ReviewException.class, () -> merging.read(saved, null))
                        .getMessage());
        Files.writeString(saved, page.formatted("{\"own\":{\"a\":{\"version\":{\"type\":\"Annotation\"}}}}"));
        assertTrue(String.valueOf(assertThrows(ReviewException.class, () -> merging.read(saved, null))
                        .getMessage())
                .startsWith("page.html is damaged: "));
    }

    private Merged merge() throws ReviewException {
        return merging.merge(article, List.of(merging.read(export, article)));
    }

    private List<String> bodies() {
        return library.annotations().list(article).stream()
                .map(Annotation::body)
                .sorted()
                .toList();
    }

    private Annotation annotation(String body) {
        return library.annotations().list(article).stream()
                .filter(annotation -> annotation.body().equals(body))
                .findFirst()
                .orElseThrow();
    }

    private void write(String updated, String body) throws IOException {
        String one = """
                {"id": "%s", "user": "acct:%s@hypothes.is", "created": "2024-12-09T07:17:00Z",
                 "updated": "2024-12-09T%s:00Z", "text": "%s", "target": [{"selector": [%s]}]}
                """;
        String quote = "{\"type\": \"TextQuoteSelector\", \"exact\": \"%s\", \"prefix\": \"%s\", \"suffix\": \"%s\"}";
        Files.writeString(
                export,
                "{\"total\": 3, \"rows\": ["
                        + String.join(
                                ",",
                                one.formatted(
                                        "a",
                                        "jane",
                                        updated,
                                        body,
                                        quote.formatted("old lake", "A duck swims in the ", ". Another")),
                                one.formatted("b", "bob", "07:17", "Gone?", quote.formatted("A goose flies", "", "")),
                                one.formatted("c", "bob", "07:17", "All of it", ""))
                        + "]}");
    }
}
