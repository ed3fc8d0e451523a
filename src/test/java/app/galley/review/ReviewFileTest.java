package app.galley.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Changes;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.article.Article;
import app.galley.article.ArticleId;
import app.galley.article.RevisionId;
import app.galley.article.TextHash;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewFileTest {

    private static final Article ARTICLE = new Article(
            new ArticleId(Reviews.uuid(9)),
            "Ducks",
            "en",
            new RevisionId(Reviews.uuid(10)),
            null,
            Reviews.NOON,
            Reviews.NOON);

    private static final Schema SCHEMA = schema();

    private final ReviewFileWriter writer = new ReviewFileWriter();
    private final ReviewFileReader reader = new ReviewFileReader();

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Domain(Reviews.AnyReviews.class)
    void whatIsWrittenIsReadAgainAndFitsTheSchema(@ForAll ReviewFile review) throws ReviewException {
        byte[] bytes = writer.write(review);
        assertEquals(review, reader.read("any.review.json", bytes));
        assertEquals(List.of(), SCHEMA.validate(new String(bytes, UTF_8), InputFormat.JSON));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Domain(Reviews.AnyReviews.class)
    void equalReviewsAreEqualBytes(@ForAll ReviewFile review) {
        List<Version> shuffled = new ArrayList<>(review.state().versions());
        Collections.reverse(shuffled);
        ReviewFile same =
                new ReviewFile(review.article(), new ReviewState(review.state().texts(), shuffled));
        assertArrayEquals(writer.write(review), writer.write(same));
    }

    @Test
    void isAnAnnotationPageThatAPersonCanRead() {
        ReviewFile review = Reviews.file(
                Reviews.comment(1, Reviews.NORA, "Only one?", Changes.by(Reviews.NORA.id(), 1), null, "ducks"));
        String json = new String(writer.write(review), UTF_8);
        assertTrue(json.contains("\"type\": \"AnnotationPage\""), json);
        assertTrue(json.contains("\"exact\": \"duck\""), json);
        assertTrue(json.contains("🦆"), json);
        assertTrue(json.endsWith("}\n"), json);
        assertFalse(json.contains("\r"), json);
    }

    @Test
    void savesAndReadsAFile(@TempDir Path folder) throws ReviewException {
        ReviewFile review = Reviews.file(Reviews.comment(1, Reviews.NORA, "Hm", Changes.NONE));
        Path file = folder.resolve("ducks.review.json");
        writer.save(review, file);
        writer.save(review, file);
        assertEquals(review, reader.read(file));
        assertEquals(1, Objects.requireNonNull(folder.toFile().list()).length);
    }

    @Test
    void theExampleOfTheFormatsDescriptionIsTrue() throws IOException, ReviewException {
        String page =
                Files.readString(Path.of(System.getProperty("galley.basedir", "."), "packaging", "REVIEW-FORMAT.md"));
        String json = page.substring(page.indexOf("```json") + 7, page.indexOf("```\n", page.indexOf("```json") + 7));
        ReviewFile review = reader.read("the example", json.getBytes(UTF_8));
        assertEquals(List.of(), SCHEMA.validate(json, InputFormat.JSON));
        assertEquals(List.of(Reviews.TEXT), List.copyOf(review.state().texts().values()));
        Target.OfPassage passage =
                (Target.OfPassage) review.state().annotations().getFirst().target();
        assertEquals(passage.quote(), Reviews.TEXT.substring(passage.start(), passage.end()));
    }

    @Test
    void theSchemaRefusesWhatTheReaderRefuses() {
        String good = new String(
                writer.write(Reviews.file(Reviews.comment(1, Reviews.NORA, "Hm", Changes.by(Reviews.NORA.id(), 1)))),
                UTF_8);
        for (String[] change : new String[][] {
            {"\"start\": 11", "\"start\": -1"},
            {"\"open\"", "\"draft\""},
            {"2026-11-22T", "9999-11-22T"},
            {"\"galley:count\": 1", "\"galley:count\": 0"},
            {"\"galley:formatVersion\": 1", "\"galley:formatVersion\": 2"},
            {"\"refinedBy\"", "\"refined\""}
        }) {
            String bad = good.replace(change[0], change[1]);
            assertFalse(SCHEMA.validate(bad, InputFormat.JSON).isEmpty(), change[1]);
            assertThrows(ReviewException.class, () -> reader.read("a.review.json", bad.getBytes(UTF_8)), change[1]);
        }
    }

    @Test
    void tellsThatAFileCannotBeSaved(@TempDir Path folder) {
        Path nowhere = folder.resolve("missing").resolve("a.review.json");
        ReviewException told = assertThrows(ReviewException.class, () -> writer.save(Reviews.file(), nowhere));
        assertTrue(String.valueOf(told.getMessage()).contains("could not be saved"), told.getMessage());
    }

    @Test
    void neitherDraftsNorTheirTextsNorAddressesLeave() {
        String secretText = "A text only a draft was made on.";
        RevisionId shared = new RevisionId(Reviews.uuid(20));
        RevisionId secret = new RevisionId(Reviews.uuid(21));
        ReviewFile review = ReviewFile.of(
                ARTICLE,
                List.of(
                        annotation(1, shared, "Ready.", Status.OPEN, null),
                        annotation(2, shared, "Dealt with.", Status.RESOLVED, null),
                        annotation(3, secret, "Planted secret.", Status.DRAFT, "planted replacement"),
                        annotation(4, shared, "Another secret.", Status.DRAFT, null)),
                List.of(),
                revision -> revision.equals(shared) ? Reviews.TEXT : secretText);
        String json = new String(writer.write(review), UTF_8);
        assertEquals(2, review.state().annotations().size());
        assertFalse(json.contains("ecret"), json);
        assertFalse(json.contains("planted"), json);
        assertFalse(json.contains(TextHash.of(secretText).hex()), json);
        assertFalse(json.replace("@context", "").contains("@"), json);
    }

    @Test
    void anAddressInSomebodyElsesFileGoesNoFurther() throws ReviewException {
        ReviewFile review = Reviews.file(Reviews.comment(1, Reviews.NORA, "Hm", Changes.NONE));
        String json = new String(writer.write(review), UTF_8)
                .replace("\"name\": \"Nora\"", "\"name\": \"Nora\", \"email\": \"mailto:nora@secret.example\"");
        assertTrue(json.contains("secret"));
        ReviewFile read = reader.read("a.review.json", json.getBytes(UTF_8));
        assertFalse(new String(writer.write(read), UTF_8).contains("secret"));
    }

    @Test
    void inACopyOfTheArticleWhatIsTakenHasIdsOfItsOwnAndTheSameThreads() {
        ReviewFile review = Reviews.file(
                Reviews.comment(1, Reviews.NORA, "One", Changes.NONE),
                Reviews.comment(2, Reviews.TOM, "Two", Changes.NONE, Reviews.id(1), null));
        ArticleId other = new ArticleId(Reviews.uuid(99));

        ReviewFile copy = review.ofCopy(other, Reviews.id(1)::equals);

        assertEquals(copy, review.ofCopy(other, Reviews.id(1)::equals));
        assertEquals(other, copy.article().id());
        AnnotationId root = ReviewFile.idInCopy(other, Reviews.id(1));
        assertEquals(
                Set.of(root, Reviews.id(2)),
                copy.state().annotations().stream().map(SharedAnnotation::id).collect(Collectors.toSet()));
        assertEquals(
                List.of(root),
                copy.state().annotations().stream()
                        .flatMap(annotation -> Stream.ofNullable(annotation.parent()))
                        .toList());
    }

    @Test
    void halfACharacterInALibraryIsMendedOnItsWayOut() throws ReviewException {
        RevisionId revision = new RevisionId(Reviews.uuid(20));
        ReviewFile review = ReviewFile.of(
                ARTICLE,
                List.of(annotation(1, revision, "half \uD83E", Status.OPEN, null)),
                List.of(),
                any -> Reviews.TEXT);
        ReviewFile read = reader.read("a.review.json", writer.write(review));
        assertEquals("half \uFFFD", read.state().annotations().getFirst().body());
    }

    private static Annotation annotation(
            int id, RevisionId revision, String body, Status status, @Nullable String replacement) {
        return new Annotation(
                new AnnotationId(Reviews.id(id).value()),
                ARTICLE.id(),
                revision,
                null,
                new Target.OfSection("ducks", "Ducks"),
                Reviews.NORA,
                body,
                replacement,
                status,
                Reviews.NOON,
                Reviews.NOON,
                Changes.by(Reviews.NORA.id(), 1));
    }

    private static Schema schema() {
        try (InputStream in = Objects.requireNonNull(ReviewFile.class.getResourceAsStream("review.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
