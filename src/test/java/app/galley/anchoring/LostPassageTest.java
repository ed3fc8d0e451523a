package app.galley.anchoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Placement;
import app.galley.annotation.Placement.Standing;
import app.galley.article.PlainRange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is suggested for a passage that was lost: the place that it most likely is, or nothing. */
final class LostPassageTest {

    private static final String OLDER = """
            The orchard was planted by monks and has never been sprayed.
            In spring the owner counts the blossoms and writes them down.
            Whoever finds a pear under the walls may keep it.
            """;

    /** The second line is gone as a whole, and its words stand in three new places, each in other company. */
    private static final String NEWER = """
            The orchard was planted by monks and has never been sprayed.
            Whoever finds a pear under the walls may keep it.
            Guests leave their blossoms at the door.
            Some winters nothing grows and nobody minds that at all.
            Today it is a machine that counts blossoms and writes down a list.
            Late frost can kill blossoms within one night.
            """;

    @Test
    void oneWordIsLookedForAmongWordsThatStoodAroundIt() {
        String newer = NEWER.replace("Guests leave their", "In spring the owner's guests leave");
        Placement placement = place("blossoms", OLDER, newer);
        assertEquals(Standing.UNSURE, placement.standing());
        assertEquals(2, placement.suggestions().size());
        PlainRange first = placement.suggestions().getFirst().place();
        assertEquals("blossoms", first.of(newer));
        assertEquals(newer.indexOf("counts blossoms") + "counts ".length(), first.start());
    }

    @Test
    void aCommonWordIsToldByWhatStoodAroundIt() {
        int start = OLDER.indexOf("and writes");
        Placement placement = place(OLDER, NEWER, new PlainRange(start, start + 3));
        PlainRange first = placement.suggestions().getFirst().place();
        assertEquals(NEWER.indexOf("and writes"), first.start());
        assertEquals("and", first.of(NEWER));
    }

    @Test
    void aWordInQuiteOtherCompanyIsNotSuggested() {
        String newer = NEWER.replace("Today it is a machine that counts blossoms and writes down a list.\n", "");
        Placement placement = place("blossoms", OLDER, newer);
        assertEquals(Standing.ORPHANED, placement.standing());
        assertTrue(placement.suggestions().isEmpty());
    }

    @Test
    void aLongPassageThatWasLargelyRewrittenIsSuggestedWhole() {
        String passage =
                "The cellar holds forty barrels of cider in two rows, each with the year chalked on its lid, and the"
                        + " oldest of them was filled before the present owner was born, so nobody dares to tap it, not even at the"
                        + " wedding of a daughter";
        String rewritten =
                "A deep cellar now holds sixty old barrels of perry in three long rows, with the exact year that"
                        + " somebody chalked neatly on every single lid; the very oldest one was already filled long before our"
                        + " owner was even born, and nobody ever dares now to really tap it, not at any wedding of some dear"
                        + " daughter";
        String newer = rewritten + ".\n" + OLDER;
        Placement placement = place(passage, OLDER + passage + ".\nThat is all.\n", newer + "Good night.\n");
        PlainRange where = placement
                .where()
                .orElseGet(() -> placement.suggestions().getFirst().place());
        assertTrue(2 * where.length() > rewritten.length(), where.of(newer));
        assertTrue(where.end() <= rewritten.length());
    }

    private static Placement place(String quote, String older, String newer) {
        int start = older.indexOf(quote);
        return place(older, newer, new PlainRange(start, start + quote.length()));
    }

    private static Placement place(String older, String newer, PlainRange range) {
        Anchor anchor = new Anchor.OfPassage(new AnnotationId("a"), 0, range);
        return Anchoring.place(Texts.chain(older, newer), List.of(anchor)).getFirst();
    }
}
