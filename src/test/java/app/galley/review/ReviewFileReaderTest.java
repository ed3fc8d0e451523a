package app.galley.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.Changes;
import app.galley.annotation.CommentThread;
import app.galley.article.Revision;
import app.galley.article.RevisionId;
import app.galley.article.RevisionKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewFileReaderTest {

    private static final String GOOD = new String(
            new ReviewFileWriter()
                    .write(Reviews.file(
                            Reviews.comment(1, Reviews.NORA, "Root", Changes.by(Reviews.NORA.id(), 2)),
                            Reviews.comment(2, Reviews.TOM, "Answer", Changes.NONE, Reviews.id(1), null))),
            UTF_8);

    private final ReviewFileReader reader = new ReviewFileReader();

    /** What stands in the file, what is put in its place, and what the user is told of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "galley:formatVersion": 1      | "galley:formatVersion": 2          | format 2
            "galley:formatVersion": 1      | "galley:formatVersion": "x"        | format
            "galley:formatVersion": 1      | "other": 1                         | is not a review file
            "type": "AnnotationPage"       | "type": "AnnotationCollection"     | is not a review file
            "start": 11                    | "start": -1                        | not a number in range
            "start": 11                    | "start": 18                        | not a number in range
            "start": 11                    | "start": 1.5                       | not a number in range
            "end": 17                      | "end": 29                          | beyond the end of its text
            "end": 17                      | "end": 99999999999                 | not a number in range
            "value": "Root"                | "value": "\\ud83e!"                | half a character
            "value": "Root"                | "value": ["Root"]                  | is not a text
            "value": "Root"                | "valve": "Root"                    | is missing
            "name": "Nora"                 | "name": "  "                       | is empty
            "name": "Nora"                 | "name": null                       | is not a text
            "name": "Nora"                 | "name": "N", "name": "M"           | is not a review file
            "created": "2026-              | "created": "9999-                  | no year from 1970 to 2999
            "created": "2026-              | "created": "1969-                  | no year from 1970 to 2999
            "created": "2026-              | "created": "2026-13-               | not a date and time
            "galley:count": 2              | "galley:count": 0                  | not a number in range
            "galley:count": 2              | "galley:count": 2000000000         | not a number in range
            "galley:status": "open"        | "galley:status": "draft"           | not open, resolved, accepted or declined
            "type": "Annotation"           | "type": "Note"                     | of another type
            "galley:encoding": "zlib+      | "galley:encoding": "brotli+        | is not zlib+base64
            "galley:data": "               | "galley:data": "AAAA               | cannot be unpacked
            "galley:data": "               | "galley:data": "?                  | cannot be unpacked
            "galley:sha256": "d            | "galley:sha256": "e                | not the one its hash names
            "items": [                     | "items": 5, "old": [               | is not a list
            "items": [                     | "items": [ 5,                      | is not an object
            "items": [                     | "old": [                           | is missing
            "target": [                    | "target": [ 1, 2, 3,               | more than 2 entries
            "language": "en"               | "language": 1                      | is not a text
            000001002                      | 000001001                          | have the id
            00000000100                    | 0000000010G                        | UUID
            """)
    void refusesInOneSentence(String from, String to, String told) {
        String bad = GOOD.replace(from, to);
        assertFalse(bad.equals(GOOD), from);
        assertRefused(told, bad.getBytes(UTF_8));
    }

    @Test
    void refusesWhatIsNoReviewFileAtAll() {
        assertRefused("is empty", new byte[0]);
        assertRefused("is not a review file", "<!DOCTYPE html><p>Hello".getBytes(UTF_8));
        assertRefused("is not a review file", "# An article".getBytes(UTF_8));
        assertRefused("is not a review file", "[]".getBytes(UTF_8));
        assertRefused("is not a review file", (GOOD + GOOD).getBytes(UTF_8));
        assertRefused("is not a review file", new byte[] {(byte) 0xC3, 0x28, 0, 0});
        assertRefused("", "[".repeat(100_000).getBytes(UTF_8));
    }

    @Test
    void refusesAFileCutOffAnywhere() {
        byte[] bytes = GOOD.strip().getBytes(UTF_8);
        for (int length = 1; length < bytes.length; length += 7) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertRefused("cut off", cut);
        }
    }

    @Test
    void refusesHalfAGigabyteWithoutReadingIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("huge.review.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(500L << 20);
        }
        ReviewException told = assertThrows(ReviewException.class, () -> reader.read(file));
        assertTells("larger than", told);
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                Arrays.fill(into, offset, offset + length, (byte) ' ');
                return length;
            }
        };
        assertThrows(ReviewException.class, () -> reader.read("endless", endless));
    }

    @Test
    void refusesATextThatUnpacksToMoreThanAnArticleMayHave() {
        String bomb = BaseText.pack("a".repeat(BaseText.MAX_BYTES + 1));
        String data = GOOD.substring(GOOD.indexOf("galley:data") + 15);
        data = data.substring(0, data.indexOf('"'));
        assertRefused("longer than an article", GOOD.replace(data, bomb).getBytes(UTF_8));
    }

    @Test
    void refusesFoldersAndMissingFiles(@TempDir Path folder) {
        assertTells("is a folder", assertThrows(ReviewException.class, () -> reader.read(folder)));
        Path missing = folder.resolve("no.review.json");
        assertTells("does not exist", assertThrows(ReviewException.class, () -> reader.read(missing)));
    }

    @Test
    void noByteChangedAtRandomBreaksAnythingButTheFile() {
        byte[] good = GOOD.getBytes(UTF_8);
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = good.clone();
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            try {
                reader.read("a.review.json", bytes);
            } catch (ReviewException e) {
                assertOneSentence(e);
            }
        }
    }

    @Test
    void repliesInACircleAreKeptAsRoots() throws ReviewException {
        ReviewFile review = Reviews.file(
                Reviews.comment(1, Reviews.NORA, "One", Changes.NONE, Reviews.id(2), null),
                Reviews.comment(2, Reviews.TOM, "Two", Changes.NONE, Reviews.id(1), null),
                Reviews.comment(3, Reviews.TOM, "To nobody", Changes.NONE, Reviews.id(77), null),
                Reviews.comment(4, Reviews.TOM, "To myself", Changes.NONE, Reviews.id(4), null));
        ReviewFile read = reader.read("circle.review.json", new ReviewFileWriter().write(review));
        assertEquals(review, read);
        Revision revision = new Revision(
                new RevisionId(Reviews.uuid(30)),
                Reviews.article().id(),
                Reviews.BASE,
                List.of(),
                RevisionKind.IMPORTED,
                null,
                Instant.EPOCH);
        List<Annotation> annotations = read.state().annotations().stream()
                .map(annotation -> annotation.on(revision))
                .toList();
        assertEquals(4, CommentThread.gather(annotations).size());
    }

    @Test
    void acceptsWhatOthersWriteMoreLoosely() throws ReviewException {
        String loose = GOOD.replace("\"galley:status\"", "\"x:unknown\": {\"deep\": [1, 2]},\n\"galley:status\"")
                .replaceAll("\"modified\": \"[^\"]*\",", "")
                .replace("\"created\": \"2026-11-22T12:00:00Z\"", "\"created\": \"2026-11-22T13:00:00+01:00\"")
                .replaceAll("\"motivation\": \\[[^]]*],", "")
                .replaceAll("\"prefix\": \"[^\"]*\",", "\"prefix\": \"A \",")
                .replace("\"@context\"", "\"@ctx\"");
        ReviewFile read = reader.read("loose.review.json", loose.getBytes(UTF_8));
        assertEquals(reader.read("a", GOOD.getBytes(UTF_8)), read);
    }

    private void assertRefused(String told, byte[] bytes) {
        ReviewException e = assertThrows(ReviewException.class, () -> reader.read("ducks.review.json", bytes));
        assertTells(told, e);
        assertOneSentence(e);
    }

    private static void assertTells(String told, ReviewException e) {
        assertTrue(String.valueOf(e.getMessage()).contains(told), e.getMessage());
    }

    private static void assertOneSentence(ReviewException e) {
        String message = String.valueOf(e.getMessage());
        assertTrue(message.contains("nothing was changed"), message);
        assertTrue(message.length() < 300 && !message.contains("\n") && !message.contains("Exception"), message);
    }
}
