package app.galley.anchoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.galley.article.Edit;
import app.galley.article.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Ranges while somebody types. */
final class LiveRangesTest {

    private static final String TEXT = "one two three four five";

    private String text = TEXT;
    private LiveRanges ranges = LiveRanges.of(List.of(range("two"), range("three four"), range("five")));

    @Test
    void typingBeforeShifts() {
        edit(0, 0, "zero ");
        expect("two", "three four", "five");
    }

    @Test
    void typingAtTheEdgesStaysOutside() {
        edit(TEXT.indexOf("two"), 0, "<");
        edit(text.indexOf("two") + 3, 0, ">");
        expect("two", "three four", "five");
    }

    @Test
    void typingInsideBelongsToIt() {
        edit(TEXT.indexOf("wo"), 0, "x");
        expect("txwo", "three four", "five");
    }

    @Test
    void deletingAnEdgeCutsIt() {
        edit(TEXT.indexOf("o three"), "o three".length(), "");
        expect("tw", " four", "five");
    }

    @Test
    void deletingItAllAndUndoingBringsItBack() {
        edit(TEXT.indexOf("two"), TEXT.length() - TEXT.indexOf("two"), "new");
        expect("", "", "");
        edit(text.indexOf("new"), 3, "two three four five");
        expect("two", "three four", "five");
    }

    @Test
    void lettersDeletedOneByOneComeBackInOneUndo() {
        int end = TEXT.indexOf("three four") + 10;
        for (int n = 1; n <= 10; n++) {
            edit(end - n, 1, "");
        }
        expect("two", "", "five");
        edit(end - 10, 0, "three four");
        expect("two", "three four", "five");
    }

    @Test
    void cutAndPasteMovesIt() {
        edit(TEXT.indexOf("two "), "two three four ".length(), "");
        expect("", "", "five");
        edit(0, 0, "typed meanwhile ");
        edit(text.length(), 0, "two three four ");
        expect("two", "three four", "five");
    }

    @Property(tries = 300)
    void undoingEverythingInReverseRestoresAll(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int count) {
        Random random = new Random(seed);
        String content = Texts.prose(seed, 300);
        List<SourceRange> before = new ArrayList<>();
        for (int n = 0; n < 10; n++) {
            int start = random.nextInt(content.length());
            before.add(new SourceRange(start, start + random.nextInt(content.length() - start)));
        }
        LiveRanges live = LiveRanges.of(before);
        List<Edit> edits = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            int offset = random.nextInt(content.length() + 1);
            int end = offset + random.nextInt(Math.min(30, content.length() - offset) + 1);
            Edit edit = new Edit(offset, content.substring(offset, end), "abc ".repeat(random.nextInt(3)));
            edits.add(edit);
            live = live.after(edit);
            content = content.substring(0, offset) + edit.inserted() + content.substring(end);
            for (Optional<SourceRange> range : live.all()) {
                assertEquals(true, range.isEmpty() || range.get().end() <= content.length());
            }
        }
        for (Edit edit : edits.reversed()) {
            live = live.after(new Edit(edit.offset(), edit.inserted(), edit.removed()));
        }
        assertEquals(before.stream().map(Optional::of).toList(), live.all());
    }

    @Test
    void manyEditsAreRememberedAsFarAsPromised() {
        for (int n = 0; n < 1_000; n++) {
            edit(0, 0, "x\n");
        }
        edit(text.indexOf("two"), 3, "2");
        edit(text.indexOf("2"), 1, "two");
        expect("two", "three four", "five");
    }

    private void edit(int offset, int removed, String inserted) {
        ranges = ranges.after(new Edit(offset, text.substring(offset, offset + removed), inserted));
        text = text.substring(0, offset) + inserted + text.substring(offset + removed);
    }

    /** The text of each range; "" for one that is gone. */
    private void expect(String... expected) {
        for (int k = 0; k < expected.length; k++) {
            assertEquals(expected[k], ranges.get(k).map(range -> range.of(text)).orElse(""), "range " + k);
        }
    }

    private static SourceRange range(String quote) {
        int start = TEXT.indexOf(quote);
        return new SourceRange(start, start + quote.length());
    }
}
