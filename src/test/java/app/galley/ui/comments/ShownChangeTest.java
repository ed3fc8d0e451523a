package app.galley.ui.comments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.suggesting.Words;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That no change of Markdown is hidden, however small, however far behind, and that none is endlessly long. */
final class ShownChangeTest {

    /** What was taken out in [-…-], what was put in in {+…+}. */
    private static String shown(String then, String now) {
        return ShownChange.of(then, now).runs().stream()
                .map(run -> switch (run.kind()) {
                    case EQUAL -> run.text();
                    case DELETED -> "[-" + run.text() + "-]";
                    case INSERTED -> "{+" + run.text() + "+}";
                })
                .collect(Collectors.joining());
    }

    @Test
    void wordsAreCompared() {
        assertEquals("[-Walk-]{+Run+} on", shown("Walk on", "Run on"));
        assertEquals("[-Walk-]", shown("Walk", ""));
    }

    @Test
    void aParagraphThatIsSplitOrJoinedIsSeen() {
        assertEquals("One.[-·-]{+¶\n\n+}Two.", shown("One. Two.", "One.\n\nTwo."));
        assertEquals("One.[-¶-]{+·+}Two.", shown("One.\n\nTwo.", "One. Two."));
    }

    @Test
    void aLineBreakIsSeen() {
        assertEquals("One,[-↵-]{+·+}two", shown("One,\ntwo", "One, two"));
    }

    @Test
    void howFarAListIsIndentedIsSeen() {
        assertEquals("- one\n{+··+}- two", shown("- one\n- two", "- one\n  - two"));
        assertEquals("- one\n[-→-]- two", shown("- one\n\t- two", "- one\n- two"));
    }

    @Test
    void whatChangesFarBehindIsSeenWithALittleRoundIt() {
        String far = "word ".repeat(1_000);
        String seen = shown(far + "old " + far, far + "new " + far);
        assertTrue(seen.contains("word [-old-]{+new+} word"), seen);
        assertTrue(seen.startsWith("…") && seen.endsWith("…"), seen);
        assertTrue(seen.length() < 300, seen);
        assertTrue(ShownChange.of(far + "old " + far, far + "new " + far).whole());
    }

    @Test
    void twoChangesFarApartAreBothSeen() {
        String between = "word ".repeat(1_000);
        String seen = shown("a " + between + "b", "x " + between + "y");
        assertTrue(seen.startsWith("[-a-]{+x+} word"), seen);
        assertTrue(seen.endsWith("word [-b-]{+y+}"), seen);
        assertTrue(seen.contains(" … "), seen);
        assertTrue(seen.length() < 300, seen);
    }

    @ParameterizedTest
    @ValueSource(ints = {3_000, 300_000})
    void whatIsTooLongSaysSo(int length) {
        String text = "a".repeat(length);
        ShownChange change = ShownChange.of("before " + text, "before");
        assertFalse(change.whole());
        assertTrue(change.then().length() < 2_200, change::then);
        assertEquals("before", change.now());
    }

    @ParameterizedTest
    @ValueSource(ints = {109, 110, 1_999, 2_000, 3_001})
    void noCharacterIsParted(int letters) {
        String legs = "x".repeat(letters) + "🦵".repeat(5_000);
        for (String later : new String[] {legs + "!", "!" + legs, "🦶" + legs, legs + "🦶", ""}) {
            for (Words run : ShownChange.of(legs, later).runs()) {
                assertEquals(
                        run.text().codePointCount(0, run.text().length()),
                        run.text()
                                .codePoints()
                                .filter(c -> !Character.isSurrogate((char) c) || c > 0xFFFF)
                                .count(),
                        run.text());
            }
        }
    }

    @Test
    void theMiddleOfAPassageGivesWay() {
        assertEquals("abc", Cut.middle("abc", 4));
        assertEquals("ab … ef", Cut.middle("abcdef", 4));
        assertEquals("a🦵 … 🦵🦵", Cut.middle("a🦵🦵🦵🦵", 6), "between two halves of a character stands no cut");
    }
}
