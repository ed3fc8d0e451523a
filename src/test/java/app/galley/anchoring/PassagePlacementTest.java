package app.galley.anchoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Placement;
import app.galley.annotation.Placement.Standing;
import app.galley.article.PlainRange;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of one passage, by kind of change. */
final class PassagePlacementTest {

    private static final String HARBOUR = """
            The harbour opens at six in the morning and closes late.
            Boats that arrive before then wait outside the mole until a pilot comes.
            Fishermen land their catch at the northern quay, where the auction starts at eight.
            Visitors may watch from the gallery if they keep quiet.
            """;

    private static final String QUARRY = "where the auction starts";

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("text put before", "A first line of news.\n" + HARBOUR, QUARRY, Standing.EXACT),
                Arguments.of(
                        "white space and typography",
                        HARBOUR.replace("where the auction starts", "where  the\u00a0auction starts"),
                        "where  the\u00a0auction starts",
                        Standing.EXACT),
                Arguments.of(
                        "a word put inside",
                        HARBOUR.replace("the auction starts", "the daily auction starts"),
                        "where the daily auction starts",
                        Standing.EDITED),
                Arguments.of(
                        "a typing error inside",
                        HARBOUR.replace("auction starts", "acution starts"),
                        "where the acution starts",
                        Standing.EDITED),
                Arguments.of(
                        "its end replaced",
                        HARBOUR.replace("auction starts", "auction begins"),
                        "where the auction",
                        Standing.EDITED),
                Arguments.of(
                        "all around it rewritten",
                        HARBOUR.replace(
                                        "Fishermen land their catch at the northern quay, where",
                                        "Go to the hall where")
                                .replace("starts at eight.", "starts when all have come."),
                        QUARRY,
                        Standing.EXACT),
                Arguments.of(
                        "its paragraph split", HARBOUR.replace("quay, where", "quay,\nwhere"), QUARRY, Standing.EXACT),
                Arguments.of(
                        "its paragraph joined with the next",
                        HARBOUR.replace("eight.\n", "eight. "),
                        QUARRY,
                        Standing.EXACT),
                Arguments.of(
                        "its paragraph moved to the top",
                        line(HARBOUR, 2) + "\n" + HARBOUR.replace(line(HARBOUR, 2) + "\n", ""),
                        QUARRY,
                        Standing.MOVED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void follows(String name, String newer, String expected, Standing standing) {
        Placement placement = place(QUARRY, HARBOUR, newer);
        assertEquals(standing, placement.standing());
        assertEquals(expected, placement.where().orElseThrow().of(newer));
        assertTrue(placement.confidence() > 0.5);
    }

    @Test
    void deletedTextIsOrphaned() {
        Placement placement = place(line(HARBOUR, 2), HARBOUR, HARBOUR.replace(line(HARBOUR, 2) + "\n", ""));
        assertEquals(Standing.ORPHANED, placement.standing());
        assertTrue(placement.suggestions().isEmpty());
    }

    @Test
    void replacedTextIsSuggestedNotTaken() {
        String newer = HARBOUR.replace("where the auction starts at eight", "but nobody buys on Sundays");
        Placement placement = place(QUARRY, HARBOUR, newer);
        assertEquals(Standing.UNSURE, placement.standing());
        assertTrue(newer.contains(placement.suggestions().getFirst().place().of(newer)));
    }

    @Test
    void anotherTextThatLooksAlikeIsNotTaken() {
        String twice = HARBOUR + "In winter there is another hall, where the auction starts at nine.\n";
        String newer = twice.replace(", where the auction starts at eight", "");
        assertEquals(Standing.ORPHANED, place(QUARRY, twice, newer).standing());
    }

    @Test
    void copiedThenDeletedTextIsFollowedToTheCopy() {
        String copied = line(HARBOUR, 2) + "\n" + HARBOUR;
        String newer = line(HARBOUR, 2) + "\n" + HARBOUR.replace(line(HARBOUR, 2) + "\n", "");
        for (String quote : List.of(QUARRY, "quay", line(HARBOUR, 2))) {
            Placement placement = place(quote, HARBOUR, copied, newer);
            assertEquals(quote, placement.where().orElseThrow().of(newer));
        }
    }

    @Test
    void oneOfTwoCopiesIsNotChosenByChance() {
        String line = line(HARBOUR, 2) + "\n";
        String once = line + HARBOUR;
        String twice = once + line;
        String newer = line + HARBOUR.replace(line, "") + line;
        Placement placement = place(QUARRY, HARBOUR, once, twice, newer);
        assertEquals(Standing.UNSURE, placement.standing());
        assertEquals(2, placement.suggestions().size());
        for (Placement.Candidate candidate : placement.suggestions()) {
            assertEquals(QUARRY, candidate.place().of(newer));
        }
    }

    @Test
    void anAlteredCopyIsNoCopy() {
        String alike = "Some say that they land their catch at the northern quay, where nobody looks.";
        String withAlike = alike + "\n" + HARBOUR;
        String newer = withAlike.replace(line(HARBOUR, 2) + "\n", "");
        assertTrue(place("land their catch at the northern quay", HARBOUR, withAlike, newer)
                .where()
                .isEmpty());
    }

    @Test
    void aTwinThatStaysIsNotThePassagePutBack() {
        String twin = line(HARBOUR, 2) + "\n";
        String between = line(HARBOUR, 0) + "\n";
        assertTrue(place(line(HARBOUR, 2), twin + between + twin, between + twin, twin)
                .where()
                .isEmpty());
    }

    @Test
    void textPutBackIsFoundAgain() {
        String without = HARBOUR.replace(line(HARBOUR, 2) + "\n", "");
        String again = "One more line.\n" + HARBOUR;
        for (String quote : List.of(QUARRY, "quay", line(HARBOUR, 2))) {
            Placement placement = place(quote, HARBOUR, without, without + "And more.\n", again);
            assertEquals(Standing.EXACT, placement.standing());
            assertEquals(quote, placement.where().orElseThrow().of(again));
        }
    }

    @Test
    void anEarlierTextAgainIsExactWhateverCameBetween() {
        Placement placement = place(" the auc", HARBOUR, "Nothing at all.\n", HARBOUR);
        assertEquals(Standing.EXACT, placement.standing());
        assertEquals(" the auc", placement.where().orElseThrow().of(HARBOUR));
    }

    @Test
    void partOfAWordStaysPartOfIt() {
        String newer = "News.\n" + HARBOUR;
        assertEquals(
                "uction sta",
                place("uction sta", HARBOUR, newer).where().orElseThrow().of(newer));
    }

    @Test
    void aFragmentIsNotThePassage() {
        String newer = HARBOUR.replace(
                "Fishermen land their catch at the northern quay, where the auction starts at eight.",
                "Nobody may swim here, since the northern basin is deep.");
        assertTrue(place(line(HARBOUR, 2), HARBOUR, newer).where().isEmpty());
    }

    @Test
    void wordsWithoutSpacesBetweenAreFollowed() {
        String older = "港は朝六時に開き、夜遅くに閉まる。\n漁師は北の岸壁で魚を降ろす。\n";
        String newer = "案内\n港は毎朝六時に開き、夜遅くに閉まる。\n漁師は北の古い岸壁で魚を降ろす。\n";
        assertEquals("北の古い岸壁", place("北の岸壁", older, newer).where().orElseThrow().of(newer));
    }

    @Test
    void aPassageWithoutWordsStandsBetweenItsNeighbours() {
        Placement placement = place(" ", HARBOUR, "News.\n" + HARBOUR);
        assertEquals(Standing.EXACT, placement.standing());
        assertEquals(9, placement.where().orElseThrow().start());
    }

    private static String line(String text, int index) {
        return text.lines().toList().get(index);
    }

    /** Places the first occurrence of the quote in the first text. */
    private static Placement place(String quote, String... texts) {
        int start = texts[0].indexOf(quote);
        Anchor anchor = new Anchor.OfPassage(new AnnotationId("a"), 0, new PlainRange(start, start + quote.length()));
        return Anchoring.place(Texts.chain(texts), List.of(anchor)).getFirst();
    }
}
