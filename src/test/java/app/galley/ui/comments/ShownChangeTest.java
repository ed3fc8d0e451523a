package app.galley.ui.comments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.comparing.Difference.Kind;
import app.galley.suggesting.Words;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That no change of Markdown is hidden, however small, however far behind, and that none is endlessly long. */
final class ShownChangeTest {

    private static final Pattern WORD = Pattern.compile("word\\d{7}");

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
    @ValueSource(ints = {3_000, 7_600, 7_800, 9_000, 300_000})
    void whatIsPutInLeavesWhatStandsRoundItAsItIs(int length) {
        String before = "It was said before. ".repeat(20);
        String behind = "It is said behind. ".repeat(20);
        String put = "new ".repeat(length / 4);
        ShownChange longer = ShownChange.of(before + behind, before + put + behind);
        assertEquals(List.of(Kind.EQUAL, Kind.EQUAL, Kind.INSERTED, Kind.EQUAL, Kind.EQUAL), kinds(longer));
        assertTrue(longer.runs().get(3).text().strip().startsWith("It is said behind."), longer::now);
        ShownChange shorter = ShownChange.of(before + put + behind, before + behind);
        assertEquals(List.of(Kind.EQUAL, Kind.EQUAL, Kind.DELETED, Kind.EQUAL, Kind.EQUAL), kinds(shorter));
        assertFalse(longer.whole() || shorter.whole());
    }

    @Test
    void twoChangesAreSeenHoweverFarApart() {
        String between =
                IntStream.range(0, 2_000).mapToObj(i -> "word" + i + " ").collect(Collectors.joining());
        for (String longer : new String[] {"x ", "much longer ", "new ".repeat(400)}) {
            ShownChange change = ShownChange.of("a " + between + "b", longer + between + "y");
            assertEquals(
                    List.of(Kind.DELETED, Kind.INSERTED, Kind.EQUAL, Kind.DELETED, Kind.INSERTED),
                    kinds(change),
                    () -> change.runs().toString());
            assertTrue(change.whole());
        }
    }

    private static List<Kind> kinds(ShownChange change) {
        return change.runs().stream().map(Words::kind).toList();
    }

    @Property(tries = 100)
    void noWordThatStaysIsShownAsTakenOutOrPutIn(@ForAll("stretches") List<Words> stretches) {
        String then = joined(stretches, Kind.INSERTED);
        String now = joined(stretches, Kind.DELETED);
        Set<String> thenWords = words(then);
        Set<String> nowWords = words(now);
        int changed = 0;
        for (Words run : ShownChange.of(then, now).runs()) {
            for (String word : words(run.text())) {
                assertEquals(run.kind() != Kind.INSERTED, thenWords.contains(word), word);
                assertEquals(run.kind() != Kind.DELETED, nowWords.contains(word), word);
            }
            assertTrue(run.kind() != Kind.EQUAL || run.text().length() <= 225, run::text);
            changed +=
                    run.kind() == Kind.EQUAL ? 0 : run.text().replace("…", "").length();
        }
        assertTrue(changed <= 4_100, "so much is shown: " + changed);
    }

    /** Those that are not parted by a cut. */
    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String joined(List<Words> stretches, Kind without) {
        return stretches.stream()
                .filter(stretch -> stretch.kind() != without)
                .map(Words::text)
                .collect(Collectors.joining());
    }

    /** Stretches of text that stayed, were taken out or put in, of words that each stand once. */
    @Provide
    Arbitrary<List<Words>> stretches() {
        // A few words that stay between many that do not are shown with those, by every comparison.
        Arbitrary<Integer> lengths = Arbitraries.oneOf(
                Arbitraries.integers().between(8, 150), Arbitraries.integers().between(700, 2_500));
        return Combinators.combine(Arbitraries.of(Kind.class), lengths)
                .as((kind, length) -> Tuple.of(kind, kind == Kind.EQUAL ? Math.max(length, 90) : length))
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(stretches -> {
                    AtomicInteger next = new AtomicInteger(1_000_000);
                    return stretches.stream()
                            .map(one -> new Words(one.get1(), text(next.getAndAdd(one.get2()), one.get2())))
                            .toList();
                });
    }

    private static String text(int first, int length) {
        return IntStream.range(first, first + length)
                .mapToObj(word -> "word" + word + (word % 17 == 0 ? ".\n\n" : " "))
                .collect(Collectors.joining());
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
