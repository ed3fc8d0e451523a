package app.galley.suggesting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What replacing a passage means for the Markdown around it. */
final class ReplacingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // Marks around the passage stay, marks in it go.
                "A *duck* swims. | duck | flock | A *flock* swims.",
                "A *duck* swims. | A duck swims | Ducks swim | Ducks swim.",
                "See [the big duck](http://x.y) swim. | big | small | See [the small duck](http://x.y) swim.",
                "Use `code` here. | code | words | Use `words` here.",
                "A \\*star and &amp; sign | star and & sign | moon | A \\*moon",
                // Marks left around nothing go.
                "A *big duck* swims. | big duck swims | hen walks | A hen walks.",
                "A very *big duck* swims. | very big duck | hen | A hen swims.",
                "A **very _big duck_** swims. | big duck swims | hen sings | A **very hen sings**.",
                // Marks whose partners stay, stay.
                "A *big duck* swims. | duck swims | hen walks | A *big hen walks*.",
                "A big *duck swims* well. | big duck | hen | A hen *swims* well.",
                "See [the big duck](http://x.y) swim. | duck swim | hen | See [the big hen](http://x.y).",
                "See [the big duck](http://x.y) swim. | See the big | A | A [duck](http://x.y) swim.",
                "A <b>big duck</b> swims. | duck swims | hen | A <b>big hen</b>.",
                "A ***very** big* duck. | very big | old | A *old* duck.",
                // In a table's cell.
                "\"|a b|c|\n|-|-|\n|d *e*|f|\" | d e | g | \"|a b|c|\n|-|-|\n|g|f|\"",
            })
    void marks(String markdown, String quote, String replacement, String expected) {
        assertReplaced(markdown, quote, replacement, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A big duck swims. | big | A duck swims.",
                "A duck swims. | A | duck swims.",
                "A duck swims | swims | A duck",
                "A duck. | duck | A .",
                "A *duck* swims. | duck | A swims.",
                "A **_duck_** swims. | duck | A swims.",
                "A *big duck* swims. | duck swims | A *big* .",
                "A big *duck swims* well. | big duck | A *swims* well.",
                "See [it](http://x.y) now. | it | See now.",
            })
    void deletion(String markdown, String quote, String expected) {
        assertReplaced(markdown, quote, "", expected);
    }

    @Test
    void aDeletedParagraphLeavesNoHole() {
        assertReplaced("One.\n\nTwo.\n\nThree.\n", "Two.", "", "One.\n\nThree.\n");
        assertReplaced("One.\n\nTwo.\n", "Two.", "", "One.\n\n");
        assertReplaced("One.\n\nTwo.\n\nThree.\n\nFour.\n", "Two.\nThree.", "", "One.\n\nFour.\n");
    }

    @Test
    void aDeletedItemTakesItsMarkWithIt() {
        assertReplaced("- one\n- two\n- three\n", "two", "", "- one\n- three\n");
        assertReplaced("- one\n- [ ] two\n", "two", "", "- one\n");
        assertReplaced("# Title\n\nText.\n", "Title", "", "Text.\n");
    }

    @Test
    void anItemOnWhichOthersHangStays() {
        assertReplaced("- one\n- two\n  - three\n", "two", "", "- one\n- \n  - three\n");
    }

    @Test
    void blocksAreJoined() {
        assertReplaced("A duck\n\nswims well.\n", "duck\nswims", "hen walks", "A hen walks well.\n");
        assertReplaced("- a duck\n- swims well\n", "duck\nswims", "hen walks", "- a hen walks well\n");
        assertReplaced("> a duck\n> swims well\n", "duck\nswims", "hen walks", "> a hen walks well\n");
    }

    @Test
    void linesGetTheIndentationOfTheirBlock() {
        assertReplaced("- one\n- two\n", "two", "two\n\nmore\nof it", "- one\n- two\n\n  more\n  of it\n");
        assertReplaced("> quote\n", "quote", "a\n\nb", "> a\n>\n> b\n");
        assertReplaced("1. > deep\n", "deep", "a\nb", "1. > a\n   > b\n");
        assertReplaced("Text[^1].\n\n[^1]: note\n", "note", "a\n\nb", "Text[^1].\n\n[^1]: a\n\n    b\n");
        assertReplaced("    code\n", "code", "a\nb", "    a\n    b\n");
        assertReplaced("A word.\n", "word", "a\n\n- b", "A a\n\n- b.\n");
    }

    @Test
    void aCellStaysACell() {
        String table = "| a | b |\n|---|---|\n| c | d |\n";
        assertReplaced(table, "c", "x|y \\| z", "| a | b |\n|---|---|\n| x\\|y \\| z | d |\n");
        assertReplaced(table, "c", "x\ny", "| a | b |\n|---|---|\n| x y | d |\n");
        assertReplaced(table, "c", "x\n\ny  \nz", "| a | b |\n|---|---|\n| x<br>y<br>z | d |\n");
        assertReplaced(table, "c", "", "| a | b |\n|---|---|\n| | d |\n");
    }

    @Test
    void aHeadingStaysALine() {
        assertReplaced("# A word\n\nText\n", "word", "long\nword", "# A long word\n\nText\n");
    }

    @Test
    void theEditIsAsSmallAsCanBeByWords() {
        Workshop workshop = new Workshop("The quick brown fox jumps.");
        workshop.suggest("quick brown fox", "quick red fox");
        Suggestions suggestions = workshop.suggestions();
        assertEquals(
                "brown",
                suggestions.edit(suggestions.all().getFirst()).orElseThrow().removed());
    }

    private static void assertReplaced(String markdown, String quote, String replacement, String expected) {
        Workshop workshop = new Workshop(markdown);
        assertEquals(expected, workshop.accepted(workshop.suggest(quote, replacement)));
    }
}
