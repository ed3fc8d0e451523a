package app.galley.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.CommentThread;
import app.galley.annotation.Status;
import app.galley.review.ReviewException;
import app.galley.review.ReviewFileWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people may be sent in place of a review: one sentence, and the library as it was; or what can be made of it. */
class BadReviewsTest {

    @TempDir
    private Path folder;

    private Person writer;
    private Person ada;
    private Annotation root;
    private Annotation reply;
    private String good = "";

    @BeforeEach
    void open() {
        writer = new Person(folder, "Wanda");
        ada = new Person(folder, "Ada");
        root = ada.comment("duck", "One?");
        reply = ada.comment("duck", "Two.", Status.OPEN, root.id(), null);
        good = new String(
                new ReviewFileWriter().write(ada.saving.prepare(Person.ARTICLE).review()), UTF_8);
    }

    @AfterEach
    void close() {
        writer.close();
        ada.close();
    }

    @Test
    void brokenFilesAreRefusedInOneSentence() throws IOException {
        refused("cut off", text -> text.substring(0, text.length() / 2));
        refused("is empty", text -> "");
        refused("not a review file", text -> "[" + text + "]");
        refused("not a review file", text -> "<!DOCTYPE html><p>Hello");
        refused("not a review file", text -> "\u0089PNG\r\n\u001a\n");
        refused("format 2", text -> text.replace("\"galley:formatVersion\": 1", "\"galley:formatVersion\": 2"));
        refused(
                "two annotations have the id",
                text -> text.replace(reply.id().value(), root.id().value()));
        refused("beyond the end", text -> text.replaceAll("\"end\": \\d+", "\"end\": 99999"));
        refused("start", text -> text.replaceAll("\"start\": \\d+", "\"start\": -1"));
        refused("half a character", text -> text.replace("One?", "One \\ud83e"));
        refused("created", text -> text.replaceAll("\"created\": \"2026", "\"created\": \"9999"));
        refused("text", text -> text.replaceAll("\"galley:data\": \"....", "\"galley:data\": \"AAAA"));
    }

    @Test
    void aFileLargerThanAnyReviewIsNotEvenRead() throws IOException {
        Path huge = folder.resolve("huge.review.json");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(500L << 20);
        }
        assertTrue(refusal(huge).contains("larger than a review file may be"));
        assertTrue(refusal(folder).contains("is a folder"));
        assertTrue(refusal(folder.resolve("missing")).contains("does not exist"));
    }

    @Test
    void oneBadFileAmongGoodOnesChangesNothing() {
        Map<String, List<String>> before = writer.rows();
        IncomingReview strange = new IncomingReview(
                "other",
                new app.galley.review.ReviewFile(
                        new app.galley.review.ArticleReference(
                                new app.galley.article.ArticleId(root.id().value()), "Geese", "en"),
                        app.galley.review.ReviewState.EMPTY));
        assertThrows(ReviewException.class, () -> writer.merging.merge(List.of(ada.sends(), strange)));
        assertEquals(before, writer.rows());
    }

    @Test
    void repliesInACircleOrToNobodyAreShownByThemselves() throws Exception {
        // Only what is no reply has an object first.
        merged(text -> text.replaceFirst("\"target\": \\[\\s*\\{", "\"target\": [\"urn:uuid:" + reply.id() + "\", {"));
        assertEquals(reply.id(), writer.annotation(root.id()).parent());
        assertEquals(2, writer.library.annotations().list(Person.ARTICLE).size());
        assertFalse(CommentThread.gather(writer.library.annotations().list(Person.ARTICLE))
                .isEmpty());
    }

    @Test
    void aReplyToWhatIsMissingIsShownByItself() {
        writer.gets(ada.sends());
        writer.library.annotations().delete(root.id());
        Person tom = new Person(folder, "Tom");
        tom.gets(ada.sends());
        tom.comment("duck", "Three.", Status.OPEN, root.id(), null);
        writer.gets(tom.through(tom.saving.prepareOf(Person.ARTICLE, "Tom")));
        tom.close();
        assertEquals(List.of("Three."), writer.bodies());
    }

    @Test
    void aClockThatIsWrongDecidesNothingAndWhatABodyHoldsIsWords() throws Exception {
        merged(text -> text.replace("2026-11-22T12:00:00Z", "2026-11-24T12:00:00Z")
                .replace("One?", "<script>alert(1)</script>"));
        assertEquals(
                "2026-11-24T12:00:00Z", writer.annotation(root.id()).modified().toString());
        assertEquals(List.of("<script>alert(1)</script>", "Two."), writer.bodies());
        ada.edit(root.id(), "Later, by the right clock");
        writer.gets(ada.sends());
        assertEquals("Later, by the right clock", writer.annotation(root.id()).body());
    }

    private void merged(UnaryOperator<String> spoiled) throws Exception {
        Path file = Files.writeString(folder.resolve("a.review.json"), spoiled.apply(good));
        writer.merging.merge(List.of(writer.merging.read(file, null)));
        assertEquals(List.of(), writer.library.check());
    }

    private void refused(String why, UnaryOperator<String> spoiled) throws IOException {
        String text = spoiled.apply(good);
        assertFalse(text.equals(good), why);
        String message = refusal(Files.writeString(folder.resolve("bad.review.json"), text));
        assertTrue(message.startsWith("bad.review.json ") && message.contains(why), message);
    }

    private String refusal(Path file) {
        Map<String, List<String>> before = writer.rows();
        String message = String.valueOf(assertThrows(
                        ReviewException.class, () -> writer.merging.merge(List.of(writer.merging.read(file, null))))
                .getMessage());
        assertEquals(1, message.lines().count(), message);
        assertEquals(before, writer.rows());
        return message;
    }
}
