package app.galley.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CharactersTest {

    private static final String THUMB = "\ud83d\udc4d\ud83c\udffd";
    private static final String FAMILY = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66";
    private static final String FRANCE = "\ud83c\uddeb\ud83c\uddf7";
    private static final String JAPAN = "\ud83c\uddef\ud83c\uddf5";

    static Stream<List<String>> paragraphs() {
        return Stream.of(
                List.of(),
                List.of("a", THUMB, "b", FAMILY, "c"),
                List.of("x", FRANCE, JAPAN, FRANCE),
                List.of("e\u0301", "o\u0323\u0302", "x"),
                List.of("\u2764\ufe0f", "1\ufe0f\u20e3"),
                List.of("\u0633", "\u0644", "\u0627\u064e", " ", "\u05e9\u05c1", "\u05dc"),
                List.of("\u1112\u1161\u11ab", "\uac00"),
                List.of("a", "\ud83d", "b", "\udc4d", "c"));
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void areWhatAReaderSees(List<String> characters) {
        String paragraph = String.join("", characters);
        List<String> forth = new ArrayList<>();
        for (int at = 0; at < paragraph.length(); ) {
            int end = Characters.after(paragraph, at);
            forth.add(paragraph.substring(at, end));
            at = end;
        }
        List<String> back = new ArrayList<>();
        for (int at = paragraph.length(); at > 0; ) {
            int start = Characters.before(paragraph, at);
            back.addFirst(paragraph.substring(start, at));
            at = start;
        }
        assertEquals(characters, forth);
        assertEquals(characters, back);
    }

    @Test
    void fromWithinOneTheWayIsToItsEnds() {
        String paragraph = "a" + FAMILY + "c";
        assertEquals(1 + FAMILY.length(), Characters.after(paragraph, 4));
        assertEquals(1, Characters.before(paragraph, 4));
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.of("a", "\ud83d", "\udc4d", "\u200d", "\u0301", FRANCE, "\ud83c", "\u0634", "\r")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 300)
    void everyStepGoesOn(@ForAll("anything") String paragraph) {
        for (int at = 0; at <= paragraph.length(); at++) {
            int after = Characters.after(paragraph, at);
            int before = Characters.before(paragraph, at);
            assertTrue(after > at || (at == paragraph.length() && after == at));
            assertTrue(before < at || (at == 0 && before == at));
            assertEquals(after, Characters.whole(paragraph, after));
            assertEquals(before, Characters.whole(paragraph, before));
        }
    }
}
