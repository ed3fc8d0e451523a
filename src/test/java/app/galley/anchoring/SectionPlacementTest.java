package app.galley.anchoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Placement;
import app.galley.annotation.Placement.Standing;
import app.galley.markdown.MarkdownParser;
import app.galley.markdown.ParsedArticle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a comment on a whole section. */
final class SectionPlacementTest {

    private static final String GUIDE = """
            # Guide

            ## Arrival

            Ships report on channel twelve and wait for the pilot outside the mole.

            ## Berths

            The master of the harbour gives each ship a berth for the night.

            ### Fees

            Fees are due each morning before the office closes at noon.

            ## Departure

            Nobody leaves without the papers that the customs office has stamped.
            """;

    @Test
    void aSectionStays() {
        expect("Berths", Standing.EXACT, place("berths", GUIDE, GUIDE.replace("Ships report", "All ships report")));
    }

    @Test
    void aRenamedSectionIsFollowedByItsText() {
        expect("Moorings", Standing.EDITED, place("berths", GUIDE, GUIDE.replace("## Berths", "## Moorings")));
        expect(
                "Berths and quays",
                Standing.EDITED,
                place("berths", GUIDE, GUIDE.replace("## Berths", "## Berths and quays")));
    }

    @Test
    void aSectionWhoseTextIsRewrittenStaysWithItsHeading() {
        String newer = GUIDE.replace("The master of the harbour gives each ship a berth for the night.", "See below.");
        expect("Berths", Standing.EXACT, place("berths", GUIDE, newer));
    }

    @Test
    void aSectionIsFollowedWhenItMoves() {
        int arrival = GUIDE.indexOf("## Arrival");
        int berths = GUIDE.indexOf("## Berths");
        String newer = GUIDE.substring(0, arrival) + GUIDE.substring(berths) + "\n" + GUIDE.substring(arrival, berths);
        expect("Arrival", Standing.MOVED, place("arrival", GUIDE, newer));
        expect("Fees", Standing.EXACT, place("fees", GUIDE, newer));
        expect("Berths", Standing.EXACT, place("berths", GUIDE, newer));
        expect("Departure", Standing.EXACT, place("departure", GUIDE, newer));
    }

    @Test
    void aDeletedSectionIsOrphaned() {
        String without = GUIDE.replace(GUIDE.substring(GUIDE.indexOf("### Fees"), GUIDE.indexOf("## Departure")), "");
        assertEquals(Standing.ORPHANED, place("fees", GUIDE, without).standing());
        expect("Fees", Standing.EXACT, place("fees", GUIDE, without, GUIDE));
    }

    @Test
    void aSectionMergedIntoAnotherIsOrphanedWithThatOneSuggested() {
        String merged = GUIDE.replace("### Fees\n\n", "");
        Placement placement = place("fees", GUIDE, merged);
        assertEquals(Standing.ORPHANED, placement.standing());
        assertEquals(
                "Berths",
                placement
                        .suggestions()
                        .getFirst()
                        .place()
                        .of(chain(merged).getLast().text()));
    }

    @Test
    void anotherSectionOfTheSameNameIsNotTaken() {
        String twice = GUIDE + "\n### Fees\n\nLeaving costs nothing, whatever the agents say.\n";
        String without = twice.replace(twice.substring(twice.indexOf("### Fees"), twice.indexOf("## Departure")), "");
        assertTrue(place("fees", twice, without).where().isEmpty());
        expect("Fees", Standing.EXACT, place("fees-2", twice, without));
    }

    private String newest = "";

    private void expect(String heading, Standing standing, Placement placement) {
        assertEquals(standing, placement.standing());
        assertEquals(heading, placement.where().orElseThrow().of(newest));
    }

    private Placement place(String section, String... texts) {
        List<AnchorText> chain = chain(texts);
        newest = chain.getLast().text();
        assertTrue(chain.getFirst().outline().find(section).isPresent(), section);
        return Anchoring.place(chain, List.of(new Anchor.OfSection(new AnnotationId("a"), 0, section)))
                .getFirst();
    }

    private static List<AnchorText> chain(String... texts) {
        List<AnchorText> chain = new ArrayList<>();
        for (String text : texts) {
            ParsedArticle article = new MarkdownParser().parse(text);
            chain.add(AnchorText.of(article.projection(), article.outline()));
        }
        return chain;
    }
}
