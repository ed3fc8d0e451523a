package app.galley.review.hypothesis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Target;
import app.galley.article.ArticleId;
import app.galley.article.CodePoints;
import app.galley.markdown.MarkdownParser;
import app.galley.markdown.ParsedArticle;
import app.galley.review.ArticleReference;
import app.galley.review.Merge;
import app.galley.review.ReviewException;
import app.galley.review.ReviewFile;
import app.galley.review.ReviewFileReader;
import app.galley.review.ReviewFileWriter;
import app.galley.review.SharedAnnotation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HypothesisExportTest {

    private static final String MARKDOWN = """
            # The *lives* of ducks

            A duck 🦆 swims. “It doesn't mind,” said the **farmer**, and went home.

            - A duck swims.
            - Another one sleeps.
            """;

    private static final ArticleReference ARTICLE =
            new ArticleReference(new ArticleId("3f0c7a52-6f0e-4d6f-9a55-0f6a2f1f8b11"), "Ducks", "en");

    private final HypothesisReader reader = new HypothesisReader();
    private final ParsedArticle parsed = new MarkdownParser().parse(MARKDOWN);

    @Test
    void attachesWhatIsQuotedFromTheWebPage() throws ReviewException {
        // The page has white space of its own, and quotation marks that were typed straight.
        SharedAnnotation farmer = only(annotation(
                "f",
                "jane",
                "Who?",
                "\"It doesn't mind,\" said\\n   the farmer",
                "A duck 🦆 swims. ",
                ", and went home."));
        assertEquals("“It doesn't mind,” said the farmer", words(farmer));
        assertEquals("jane", farmer.author().name());
        assertEquals("Who?", farmer.body());
        // No white space at all between two blocks, as where the page has none in its source.
        SharedAnnotation items =
                only(annotation("i", "jane", "Two.", "swims.Another one", "and went home.A duck ", " sleeps."));
        assertEquals("swims.\n- Another one", words(items));
    }

    @Test
    void tellsEqualWordsApartByWhatStandsAroundThemOrNotAtAll() throws ReviewException {
        assertEquals(
                MARKDOWN.lastIndexOf("A duck"),
                passage(only(annotation("a", "jane", "x", "A duck", "farmer, and went home. ", " swims. Another one")))
                                .start()
                        + 1); // the duck above is one code point and two units
        assertOrphaned(only(annotation("b", "jane", "x", "duck", "", "")), "duck");
        assertOrphaned(only(annotation("c", "jane", "x", "duck", "nothing like it", "in the article")), "duck");
    }

    @Test
    void keepsWhatItCannotFindWithItsWordsAndGuessesNothing() throws ReviewException {
        assertOrphaned(only(annotation("g", "jane", "x", "A goose flies.", "", "")), "A goose flies.");
        // Once in the text, but short, and with other words around it: a mention elsewhere of what was cut out.
        assertOrphaned(only(annotation("h", "jane", "x", "sleeps", "The goose never ", " at night.")), "sleeps");
    }

    @Test
    void knowsPageNotesRepliesHighlightsAndTags() throws ReviewException {
        ReviewFile review =
                read("""
                {"total": 4, "rows": [
                  {"id": "n", "user": "acct:jane@hypothes.is", "created": "2024-12-09T07:17:52.123456+00:00",
                   "updated": "2024-12-09T07:17:52.123456+00:00", "text": "All of it", "tags": ["style", "a*b"],
                   "user_info": {"display_name": "Jane Doe"}, "target": [{"source": "https://example.org/ducks"}]},
                  {"id": "r", "user": "acct:bob@hypothes.is", "created": "2024-12-09T08:00:00", "text": "Really?",
                   "user_info": {"display_name": "bob@secret.example"}, "references": ["h"], "target": [{"source": "x"}]},
                  %s,
                  {"id": "r2", "user": "acct:jane@hypothes.is", "created": "2024-12-09T08:00:00Z",
                   "text": "Yes, <a data-hyp-mention=\\"\\" data-userid=\\"acct:bob@hypothes.is\\">@bob</a>.",
                   "references": ["h", "r"], "target": [{"source": "x"}]}
                ]}
                """.formatted(annotation("h", "jane", "", "Another one sleeps.", "A duck swims. ", "")));
        SharedAnnotation note = saying(review, "All of it\n\nTags: style, a\\*b");
        assertEquals(new Target.OfSection("", "Ducks"), note.target());
        assertEquals("Jane Doe", note.author().name());
        SharedAnnotation highlight = saying(review, "*Highlighted, without a comment.*");
        assertEquals("Another one sleeps.", words(highlight));
        SharedAnnotation reply = saying(review, "Really?");
        assertEquals(highlight.id(), reply.parent());
        assertEquals(highlight.target(), reply.target());
        assertEquals("bob", reply.author().name());
        assertEquals(reply.id(), saying(review, "Yes, @bob.").parent());
    }

    @Test
    void letsNoAccountOrAddressThrough() throws ReviewException {
        ReviewFile review = export(annotation("a", "jane", "x", "Another one sleeps.", "", ""));
        String written = new String(new ReviewFileWriter().write(review), UTF_8);
        assertFalse(written.contains("hypothes.is"), written);
        assertFalse(written.contains("@secret"), written);
        assertFalse(written.contains("https://example.org"), written);
        assertEquals(review, new ReviewFileReader().read("x", written.getBytes(UTF_8)));
    }

    @Test
    void addsNothingTheSecondTimeAndTakesTheLaterEdit() throws ReviewException {
        String first = annotation("a", "jane", "First", "Another one sleeps.", "", "");
        String later = first.replace("\"text\": \"First\"", "\"text\": \"Second\"")
                .replace("\"updated\": \"2024-12-09T07:17", "\"updated\": \"2024-12-09T09:30");
        assertNotEquals(first, later);
        assertEquals(export(first), export(first));
        var merged = Merge.of(export(first).state(), export(later).state());
        assertEquals("Second", merged.annotations().getFirst().body());
        assertTrue(merged.conflicts().isEmpty());
        // Both in one file.
        assertEquals("Second", only(later + "," + first).body());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-09T07:18:10, 2024-12-09T07:18:40",
        "2024-12-15T02:00:00, 2024-12-15T04:00:00",
        "2031-01-01T00:00:00, 2031-01-01T01:00:00"
    })
    void takesTheLaterOfTwoEditsHoweverSoonTheyCame(String earlier, String later) throws ReviewException {
        String edited = annotation("a", "jane", "Text", "Another one sleeps.", "", "");
        var first = export(edited.replace("2024-12-09T07:17:53.1", earlier)).state();
        var second = export(edited.replace("\"Text\"", "\"Later\"").replace("2024-12-09T07:17:53.1", later))
                .state();

        var merged = Merge.of(second, first);

        assertEquals("Later", merged.annotations().getFirst().body());
        assertTrue(merged.conflicts().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"export_date\": \"2024-01-01T00:00:00Z\"",
                "{\"export_date\": \"2024-01-01T00:00:00Z\"}",
                "{\"rows\": [{\"user\": \"acct:a@b\"}]}",
                "{\"rows\": [{\"id\": \"a\", \"user\": \"acct:a@b\", \"created\": \"yesterday\"}]}",
                "{\"rows\": [{\"id\": \"a\", \"user\": \"acct:a@b\", \"created\": \"9999-01-01T00:00:00Z\"}]}",
                "{\"rows\": [1]}",
            })
    void refusesWhatIsDamagedInASentence(String json) {
        ReviewException refused =
                assertThrows(ReviewException.class, () -> reader.read("x.json", json.getBytes(UTF_8)));
        assertTrue(
                String.valueOf(refused.getMessage()).matches("x\\.json is .*, nothing was changed; export it again"),
                refused.getMessage());
    }

    @Test
    void survivesWhatNobodyWouldExport() throws ReviewException {
        SharedAnnotation odd = only("""
                {"id": "o", "user": "jane@secret.example", "created": "2024-12-09T07:17:52Z", "text": "half \\ud83e",
                 "updated": "2020-01-01T00:00:00Z", "tags": "none", "references": ["o"], "user_info": null,
                 "target": [{"selector": [{"type": "TextQuoteSelector", "exact": 7}]}, 3]}
                """);
        assertEquals("half \uFFFD", odd.body());
        assertEquals("jane", odd.author().name());
        assertEquals(odd.created(), odd.modified());
    }

    @Test
    void passesOverFilesOfOtherKinds(@TempDir Path folder) throws IOException, ReviewException {
        Path file = folder.resolve("some.json");
        for (String other :
                new String[] {"", "{", "{\"@context\": 1}", "{\"type\": \"AnnotationPage\"}", "<html>", "[]"}) {
            Files.writeString(file, other);
            assertTrue(reader.read(file).isEmpty(), other);
        }
        assertTrue(reader.read(folder).isEmpty());
        assertTrue(reader.read(folder.resolve("none")).isEmpty());
        Files.writeString(file, "[" + annotation("a", "jane", "x", "duck", "", "") + "]");
        assertEquals(1, reader.read(file).orElseThrow().size());
    }

    private static SharedAnnotation saying(ReviewFile review, String body) {
        return review.state().annotations().stream()
                .filter(annotation -> annotation.body().equals(body))
                .findFirst()
                .orElseThrow();
    }

    private static void assertOrphaned(SharedAnnotation annotation, String quote) {
        Target.OfPassage passage = passage(annotation);
        assertEquals(quote, passage.quote());
        assertEquals(passage.start(), passage.end());
    }

    private static Target.OfPassage passage(SharedAnnotation annotation) {
        return (Target.OfPassage) annotation.target();
    }

    /** What stands in the source at the place of a passage. */
    private static String words(SharedAnnotation annotation) {
        CodePoints points = new CodePoints(MARKDOWN);
        return MARKDOWN.substring(
                        points.toUtf16(passage(annotation).start()),
                        points.toUtf16(passage(annotation).end()))
                .replace("**", "");
    }

    private SharedAnnotation only(String annotation) throws ReviewException {
        return export(annotation).state().annotations().getFirst();
    }

    private ReviewFile export(String annotations) throws ReviewException {
        return read("""
                {"export_date": "2024-12-10T00:00:00.000Z", "export_userid": "acct:jane@hypothes.is",
                 "client_version": "1.1", "annotations": [%s]}
                """.formatted(annotations));
    }

    private ReviewFile read(String json) throws ReviewException {
        return reader.read("export.json", json.getBytes(UTF_8))
                .on(ARTICLE, MARKDOWN, parsed.projection(), parsed.outline());
    }

    private static String annotation(String id, String user, String text, String exact, String prefix, String suffix) {
        return """
                {"id": "%s", "user": "acct:%s@hypothes.is", "created": "2024-12-09T07:17:52.123456+00:00",
                 "updated": "2024-12-09T07:17:53.1+00:00", "uri": "https://example.org/ducks", "text": "%s", "tags": [],
                 "group": "__world__", "permissions": {"read": ["acct:%2$s@hypothes.is"]}, "hidden": false,
                 "user_info": {"display_name": null}, "document": {"title": ["Ducks"]},
                 "links": {"html": "https://hypothes.is/a/1"}, "flagged": false,
                 "target": [{"source": "https://example.org/ducks", "selector": [
                   {"type": "RangeSelector", "startContainer": "/p[1]", "startOffset": 1, "endContainer": "/p[1]",
                    "endOffset": 5},
                   {"type": "TextPositionSelector", "start": 12, "end": 20},
                   {"type": "TextQuoteSelector", "exact": "%s", "prefix": "%s", "suffix": "%s"}]}]}
                """.formatted(id, user, text, exact.replace("\"", "\\\""), prefix, suffix);
    }
}
