package app.galley.suggesting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.Edit;
import app.galley.article.Projection;
import app.galley.article.SourceRange;
import app.galley.markdown.MarkdownParser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class SuggestedCopyTest {

    private static final MarkdownParser PARSER = new MarkdownParser();

    private static final String TEXT = """
            # Legs

            The *quick* brown fox jumps over the lazy dog. It sleeps.

            - First of all
            - Second of all

            ## Causes

            Long [standing](https://example.org) is bad.
            """;

    @Test
    void aWordIsReplacedByItself() {
        assertEquals("[brown→red]", shown(TEXT.replace("brown", "red")));
        assertEquals("[dog→cat]", shown(TEXT.replace("dog", "cat")));
    }

    @Test
    void whatIsPutInReplacesTheWordBesideIt() {
        assertEquals("[jumps→quickly jumps]", shown(TEXT.replace("fox", "fox quickly")));
        assertEquals("[The→Now The]", shown(TEXT.replace("The *", "Now The *")));
        assertEquals("[sleeps.→sleeps. Well.]", shown(TEXT.replace("sleeps.", "sleeps. Well.")));
        assertEquals("[dog.→dog!]", shown(TEXT.replace("dog.", "dog!")));
    }

    @Test
    void whatIsTakenOutGoesFromAPassageThatBeginsAndEndsWithWords() {
        assertEquals("[brown fox→fox]", shown(TEXT.replace("brown fox", "fox")));
        assertEquals("[brown→]", shown(TEXT.replace("brown fox", " fox")));
        assertEquals("[all⏎- Second of all→all]", shown(TEXT.replace("\n- Second of all", "")));
    }

    @Test
    void aParagraphFollowsUponTheOneBefore() {
        assertEquals("[sleeps.→sleeps.⏎⏎It wakes.]", shown(TEXT.replace("sleeps.\n\n", "sleeps.\n\nIt wakes.\n\n")));
        assertEquals("[all→all⏎⏎Ends.]", shown(TEXT.replace("all\n\n##", "all\n\nEnds.\n\n##")));
    }

    @Test
    void changesOfMarkupTakeInTheWordsAround() {
        assertEquals("[brown→**brown**]", shown(TEXT.replace("brown", "**brown**")));
        assertEquals(
                "[fox jumps over the lazy→**fox jumps over the lazy**]",
                shown(TEXT.replace("fox jumps over the lazy", "**fox jumps over the lazy**")));
        assertEquals("[The *quick* brown→The quick brown]", shown(TEXT.replace("*quick*", "quick")));
        assertEquals("[all⏎⏎## Causes→all⏎⏎### Causes]", shown(TEXT.replace("## Causes", "### Causes")));
    }

    @Test
    void nearChangesAreOneAndFarOnesAreNot() {
        assertEquals(
                "[quick* brown fox→slow* brown wolf]",
                shown(TEXT.replace("quick", "slow").replace("fox", "wolf")));
        assertEquals(
                "[brown→red] [sleeps→wakes]", shown(TEXT.replace("brown", "red").replace("sleeps", "wakes")));
        assertEquals(
                "[Second→First] [Long→Short]",
                shown(TEXT.replace("Second", "First").replace("Long", "Short")));
    }

    @Test
    void whereNobodyTypedTheSuggestionStaysAsItWasPut() {
        Edit wide = new Edit(TEXT.indexOf("fox"), "fox jumps over", "fox leaps over");
        String copy = SuggestedCopy.applied(TEXT, List.of(wide));
        Projection projection = PARSER.parse(TEXT).projection();
        assertEquals(List.of(wide), SuggestedCopy.changes(TEXT, copy, projection, List.of(wide)));
        List<Edit> changes = SuggestedCopy.changes(TEXT, copy.replace("sleeps", "wakes"), projection, List.of(wide));
        assertEquals(List.of(wide, new Edit(TEXT.indexOf("sleeps"), "sleeps", "wakes")), changes);
        assertEquals(
                List.of(new Edit(TEXT.indexOf("jumps"), "jumps", "soars")),
                SuggestedCopy.changes(TEXT, copy.replace("leaps", "soars"), projection, List.of(wide)));
        assertEquals(List.of(), SuggestedCopy.changes(TEXT, TEXT, projection, List.of(wide)));
    }

    @Test
    void anEmptyTextCanBeWrittenInto() {
        assertEquals("New.", SuggestedCopy.applied("", changes("", "New.")));
        assertEquals("", SuggestedCopy.applied("Old.\n", changes("Old.\n", "")));
    }

    /** Accepting every suggestion made from a copy gives the copy; and each is about something that can be seen. */
    @Property(tries = 300)
    void acceptingAllGivesTheCopy(@ForAll("articles") String text, @ForAll long seed) {
        String copy = edited(text, new Random(seed));
        Projection projection = PARSER.parse(text).projection();
        List<Edit> changes = SuggestedCopy.changes(text, copy, projection, List.of());
        check(text, copy, projection, changes);
        String later = edited(copy, new Random(seed + 1));
        check(text, later, projection, SuggestedCopy.changes(text, later, projection, changes));
    }

    private static void check(String text, String copy, Projection projection, List<Edit> changes) {
        assertEquals(copy, SuggestedCopy.applied(text, changes));
        int end = 0;
        for (Edit change : changes) {
            assertTrue(change.offset() >= end, "they overlap");
            assertEquals(change.removed(), text.substring(change.offset(), change.removedEnd()));
            end = change.removedEnd();
            String seen = projection
                    .toPlain(new SourceRange(change.offset(), change.removedEnd()))
                    .of(projection.text());
            assertTrue(projection.text().isBlank() || !seen.isBlank(), () -> "nothing is seen of " + change);
        }
    }

    /** Offsets that no change touches go to the copy and back. */
    @Property(tries = 200)
    void offsetsGoThereAndBack(@ForAll("articles") String text, @ForAll long seed) {
        String copy = edited(text, new Random(seed));
        OffsetMap map = new OffsetMap(RawChanges.between(text, copy));
        for (int i = 0; i < text.length(); i++) {
            int at = i;
            if (map.changes().stream().noneMatch(edit -> edit.offset() <= at && at <= edit.removedEnd())) {
                assertEquals(text.charAt(i), copy.charAt(map.toCopy(i)));
                assertEquals(i, map.toText(map.toCopy(i)));
            }
        }
    }

    /** Of a copy that was typed in since it was looked at, the places are those of the copy as it is now. */
    @Property(tries = 200)
    void offsetsFollowWhatIsTypedSince(@ForAll("articles") String text, @ForAll long seed) {
        Random random = new Random(seed);
        String copy = edited(text, random);
        OffsetMap map = new OffsetMap(RawChanges.between(text, copy));
        // Which character of the text each of the copy is, followed one by one; -1 for those put in.
        List<Integer> origins = new ArrayList<>();
        for (int at = 0; at < copy.length(); at++) {
            int from = map.toText(at);
            origins.add(from < text.length() && map.toCopy(from) == at && isApart(map, from) ? from : -1);
        }
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(copy.length() + 1);
            int end = Math.min(copy.length(), at + random.nextInt(4));
            Edit edit = new Edit(at, copy.substring(at, end), random.nextBoolean() ? "xy" : "");
            copy = copy.substring(0, at) + edit.inserted() + copy.substring(end);
            origins.subList(at, end).clear();
            origins.addAll(at, Collections.nCopies(edit.inserted().length(), -1));
            map = map.after(edit);
        }
        for (int at = 0; at < copy.length(); at++) {
            if (origins.get(at) > 0 && at > 0 && origins.get(at - 1) == origins.get(at) - 1) {
                assertEquals(origins.get(at), map.toText(at));
                assertEquals(at, map.toCopy(origins.get(at)));
            }
        }
    }

    private static boolean isApart(OffsetMap map, int at) {
        return map.changes().stream().noneMatch(edit -> edit.offset() <= at && at <= edit.removedEnd());
    }

    @Provide
    Arbitrary<String> articles() {
        Arbitrary<String> word = Arbitraries.of(
                "a", "fox", "**bold**", "*it*", "[link](u)", "`code`", "sleeps,", "漢字", "😀", "x.", "&amp;", "~~no~~");
        Arbitrary<String> line = word.list().ofMinSize(1).ofMaxSize(8).map(words -> String.join(" ", words));
        Arbitrary<String> begin =
                Arbitraries.of("", "", "", "# ", "## ", "- ", "> ", "1. ", "    ", "```\n", "| a | b |\n|---|---|\n| ");
        Arbitrary<String> block = Combinators.combine(begin, line).as((prefix, words) -> prefix + words);
        return Combinators.combine(block.list().ofMaxSize(7), Arbitraries.of("\n\n", "\n\n", "\n"))
                .as((blocks, gap) -> String.join(gap, blocks) + "\n");
    }

    private static String edited(String text, Random random) {
        StringBuilder copy = new StringBuilder(text);
        for (int i = random.nextInt(5); i >= 0; i--) {
            int from = random.nextInt(copy.length() + 1);
            int to = Math.min(copy.length(), from + (random.nextBoolean() ? 0 : random.nextInt(12)));
            String[] put = {"", " new", "word ", "\n\n", "*", "**b**", "\n\nPara.\n\n", "# ", "é", "."};
            copy.replace(from, to, put[random.nextInt(put.length)]);
        }
        return copy.toString();
    }

    private static List<Edit> changes(String text, String copy) {
        return SuggestedCopy.changes(text, copy, PARSER.parse(text).projection(), List.of());
    }

    private static String shown(String copy) {
        List<Edit> changes = changes(TEXT, copy);
        assertEquals(copy, SuggestedCopy.applied(TEXT, changes));
        return changes.stream()
                .map(change -> "[" + change.removed() + "→" + change.inserted() + "]")
                .collect(Collectors.joining(" "))
                .replace("\n", "⏎");
    }
}
