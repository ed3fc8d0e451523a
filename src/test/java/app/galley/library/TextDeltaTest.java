package app.galley.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class TextDeltaTest {

    @Property(tries = 500)
    void anyTextComesBackFromAnyOther(@ForAll("texts") String base, @ForAll("texts") String text) throws IOException {
        requireRoundTrip(base.getBytes(UTF_8), text.getBytes(UTF_8));
    }

    @Property(tries = 300)
    void alsoOneMadeOfPiecesOfTheOther(@ForAll Random random) throws IOException {
        byte[] base = new byte[random.nextInt(3_000)];
        random.nextBytes(base);
        byte[] text = new byte[random.nextInt(3_000)];
        random.nextBytes(text);
        for (int i = random.nextInt(8); i > 0; i--) {
            int length = random.nextInt(Math.min(base.length, text.length) + 1);
            System.arraycopy(
                    base,
                    random.nextInt(base.length - length + 1),
                    text,
                    random.nextInt(text.length - length + 1),
                    length);
        }
        requireRoundTrip(base, text);
    }

    @Test
    void aFewEditsAndAMoveTakeFewBytes() throws IOException {
        StringBuilder text = new StringBuilder();
        new Random(1).ints(4_000, 0, 100_000).forEach(word -> text.append(word).append(' '));
        byte[] base = text.toString().getBytes(UTF_8);
        String moved = text.substring(1_000, 3_000);
        text.delete(1_000, 3_000).insert(9_000, moved).insert(200, "new words").delete(15_000, 15_040);
        byte[] edited = text.toString().getBytes(UTF_8);

        assertTrue(requireRoundTrip(base, edited) < 60);
        assertTrue(requireRoundTrip(base, base) < 10);
    }

    @Test
    void hardTexts() throws IOException {
        requireRoundTrip(
                "x".repeat(500_000).getBytes(UTF_8),
                "x".repeat(400_000).concat("y").getBytes(UTF_8));
        requireRoundTrip(
                "same line of text\n".repeat(50_000).getBytes(UTF_8),
                "same line of text\nx".repeat(50_000).getBytes(UTF_8));
    }

    /** Whatever the bytes are: an answer or a refusal, never a fault and no text of another size. */
    @Property(tries = 500)
    void damageIsRefused(@ForAll byte[] delta, @ForAll("texts") String base) {
        try {
            byte[] text = TextDelta.decode(base.getBytes(UTF_8), delta, 40);
            assertTrue(text.length == 40);
        } catch (IOException e) {
            assertTrue(e.getMessage() != null);
        }
    }

    @Test
    void aShortenedOneIsRefused() {
        byte[] base = "some text that is long enough".getBytes(UTF_8);
        byte[] delta = TextDelta.encode(base, "some text that was long enough".getBytes(UTF_8));
        for (int length = 0; length < delta.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(delta, length);
            assertThrows(IOException.class, () -> TextDelta.decode(base, cut, 30));
        }
    }

    private static int requireRoundTrip(byte[] base, byte[] text) throws IOException {
        byte[] delta = TextDelta.encode(base, text);
        assertArrayEquals(text, TextDelta.decode(base, delta, text.length));
        return delta.length;
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(List.of(
                        "a", "abcdefghijklmnopqrstuvwxyz", "0123456789abcdef", "🙂", "\n", "aaaaaaaaaaaaaaaaaa"))
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }
}
