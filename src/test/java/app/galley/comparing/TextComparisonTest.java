package app.galley.comparing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.comparing.Difference.Kind;
import app.galley.comparing.Difference.Part;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class TextComparisonTest {

    @Test
    void showsTheWordsThatChanged() {
        assertEquals("one [-two-]{+2+} three", shown("one two three", "one 2 three"));
        assertEquals("one {+new +}two", shown("one two", "one new two"));
        assertEquals("It is [-well-known-]{+well-read+}.", shown("It is well-known.", "It is well-read."));
        assertEquals("{+all+}", shown("", "all"));
        assertEquals("[-all-]", shown("all", ""));
        assertEquals("same\n", shown("same\n", "same\n"));
        assertEquals("", shown("", ""));
        assertEquals("漢[-字-]{+語+}", shown("漢字", "漢語"));
        assertEquals("a [-👩‍👩‍👧-]{+👩‍👩‍👦+}", shown("a 👩‍👩‍👧", "a 👩‍👩‍👦"));
    }

    @Test
    void aParagraphPutBetweenTwoLeavesThemAlone() {
        assertEquals("One two.\n\n{+New one.\n\n+}Three four.\n", shown("One two.\n\nThree four.\n", """
                        One two.

                        New one.

                        Three four.
                        """));
    }

    @Test
    void strayWordsDoNotHoldARewrittenSentenceTogether() {
        assertEquals(
                "[-A quick brown fox of the forest jumped-]{+Several lazy dogs of Paris slept+}.",
                shown("A quick brown fox of the forest jumped.", "Several lazy dogs of Paris slept."));
        assertEquals(
                "[-Cats-]{+Dogs+} are important animals to [-me-]{+you+}",
                shown("Cats are important animals to me", "Dogs are important animals to you"));
    }

    @Test
    void emphasisIsAChangeOfMarksAlone() {
        assertEquals("a {+*+}word{+*+} here", shown("a word here", "a *word* here"));
    }

    @Test
    void countsWords() {
        Difference difference = TextComparison.of("One two three.\n\nFour.\n", "One 2 three.\n\nFour five six.\n");
        assertEquals(3, difference.wordsAdded());
        assertEquals(1, difference.wordsRemoved());
        assertTrue(TextComparison.of("a", "a").isEmpty());
    }

    @Property(tries = 400)
    void thePartsAreTheTwoTexts(@ForAll("texts") String older, @ForAll("texts") String newer) {
        requireWhole(older, newer);
    }

    @Property(tries = 200)
    void alsoOfTextsThatAreAlike(@ForAll("texts") String older, @ForAll("texts") String put, @ForAll Random random) {
        int at = random.nextInt(older.length() + 1);
        int end = at + random.nextInt(older.length() - at + 1);
        requireWhole(older, older.substring(0, at) + put + older.substring(end));
    }

    @Test
    @Timeout(60)
    void hardTexts() {
        String word = "again ";
        requireWhole(word.repeat(200_000), word.repeat(150_000));
        requireWhole(word.repeat(200_000), "first " + word.repeat(100_000) + "other " + word.repeat(100_000) + "last");
        requireWhole(
                "again and ".repeat(100_000), "and again and again again ".repeat(40_000) + "again and ".repeat(100));
        String line = "The same line.\n";
        requireWhole(line.repeat(100_000), line.repeat(50_000) + "Another.\n" + line.repeat(50_001));
        requireWhole(line.repeat(100_000), (line + "x\n").repeat(50_000));
        requireWhole(prose(1, 1_000_000), prose(2, 1_000_000));
        requireWhole(prose(1, 1_000_000).replace(' ', '\n'), prose(3, 1_000_000).replace(' ', '\n'));
        requireWhole("x".repeat(1_000_000), "x".repeat(999_999));
        requireWhole("\u0301".repeat(300_000), "\u0301\n".repeat(300_000));
    }

    /** Words as in a language: few are frequent, many are rare. */
    private static String prose(int seed, int length) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            int word = (int) (20_000 * Math.pow(random.nextDouble(), 4));
            text.append(Integer.toString(word + 100, 36)).append(random.nextInt(90) == 0 ? "\n\n" : " ");
        }
        return text.toString();
    }

    private static void requireWhole(String older, String newer) {
        Difference difference = TextComparison.of(older, newer);
        int a = 0;
        int b = 0;
        Kind last = null;
        for (Part part : difference.parts()) {
            assertEquals(a, part.oldStart());
            assertEquals(b, part.newStart());
            assertTrue(part.kind() != last && !(part.kind() == Kind.DELETED && last == Kind.INSERTED));
            assertEquals(part.kind() == Kind.INSERTED, part.oldStart() == part.oldEnd());
            assertEquals(part.kind() == Kind.DELETED, part.newStart() == part.newEnd());
            if (part.kind() == Kind.EQUAL) {
                assertTrue(older.regionMatches(a, newer, b, part.oldEnd() - a));
                assertEquals(part.oldEnd() - a, part.newEnd() - b);
            }
            a = part.oldEnd();
            b = part.newEnd();
            last = part.kind();
        }
        assertEquals(older.length(), a);
        assertEquals(newer.length(), b);
        assertEquals(older.equals(newer), difference.isEmpty());
    }

    private static String shown(String older, String newer) {
        requireWhole(older, newer);
        return TextComparison.of(older, newer).parts().stream()
                .map(part -> switch (part.kind()) {
                    case EQUAL -> older.substring(part.oldStart(), part.oldEnd());
                    case DELETED -> "[-" + older.substring(part.oldStart(), part.oldEnd()) + "-]";
                    case INSERTED -> "{+" + newer.substring(part.newStart(), part.newEnd()) + "+}";
                })
                .collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> texts() {
        List<String> pieces = List.of(
                "a", "b", "the", " ", " ", "\n", "\n\n", "word", "'", "-", "🙂", "\ud83d", "\ude42", "e\u0301", "漢",
                "\0", "\r\n", "\u200d", ". ");
        return Arbitraries.integers()
                .between(0, pieces.size() - 1)
                .list()
                .ofMaxSize(60)
                .map(drawn -> IntStream.range(0, drawn.size())
                        .mapToObj(i -> pieces.get(drawn.get(i)))
                        .collect(Collectors.joining()));
    }
}
