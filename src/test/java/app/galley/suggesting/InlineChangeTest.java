package app.galley.suggesting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.PlainRange;
import app.galley.suggesting.InlineChange.Addition;
import java.util.List;
import org.junit.jupiter.api.Test;

final class InlineChangeTest {

    @Test
    void onlyTheWordsThatChangeAreStruck() {
        assertEquals(
                new InlineChange(List.of(new PlainRange(4, 9)), List.of(new Addition(9, "slow"))),
                InlineChange.of("the quick fox", "the slow fox"));
        assertEquals(
                new InlineChange(List.of(), List.of(new Addition(3, " brown"))), InlineChange.of("fox", "fox brown"));
        assertEquals(new InlineChange(List.of(new PlainRange(0, 3)), List.of()), InlineChange.of("fox", ""));
        assertEquals(
                new InlineChange(List.of(new PlainRange(4, 9)), List.of()),
                InlineChange.of("the brown fox", "the  fox"));
    }

    @Test
    void overBlocksAllIsStruckAndTheNewStandsAtTheEnd() {
        assertEquals(
                new InlineChange(List.of(new PlainRange(0, 12)), List.of(new Addition(12, "One. ¶ Three."))),
                InlineChange.of("One.\nTwo. So", "One.\n\nThree."));
        assertEquals(
                new InlineChange(List.of(), List.of(new Addition(4, " ¶ New."))),
                InlineChange.of("Old.", "Old.\n\nNew."));
    }

    @Test
    void aChangeThatNobodySeesIsShownWhole() {
        assertEquals(
                new InlineChange(List.of(new PlainRange(0, 3)), List.of(new Addition(3, "fox"))),
                InlineChange.of("fox", "fox"));
    }

    @Test
    void aVeryLongAdditionIsCut() {
        String words =
                InlineChange.of("fox", "word ".repeat(1000)).added().getFirst().words();
        assertTrue(words.length() <= InlineChange.LONGEST + 1 && words.endsWith("word…"), words);
    }

    @Test
    void theExtentIsWhereSomethingChanges() {
        assertEquals(
                new PlainRange(4, 9),
                InlineChange.of("the quick fox", "the slow fox").extent());
        assertEquals(new PlainRange(3, 3), InlineChange.of("fox", "fox brown").extent());
    }
}
