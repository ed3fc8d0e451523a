package app.galley.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.galley.annotation.Placement.Standing;
import app.galley.article.Edit;
import app.galley.article.RevisionKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** In which text the comments of a review stand, and where in the writer's. */
class MergedPlacesTest extends ThreePeople {

    @Test
    void aTextTheLibraryLacksIsStoredOffTheLineAndPlacedFrom() {
        writer.write(Person.TEXT.replace("A duck swims", "A small duck swims"));
        writer.write(Person.TEXT.replace("A duck swims", "A small duck swam"));
        ada.write(Person.TEXT.replace("bread, which", "bread and cake, which"));
        ada.comment("eats bread and cake", "Cake?");
        ada.comment("early light", "Nice.");
        var head = writer.article();

        Merged merged = writer.gets(ada.sends());

        assertEquals(head, writer.article());
        assertEquals(3, writer.library.revisions().list(Person.ARTICLE).size());
        assertEquals(3, writer.library.revisions().history(Person.ARTICLE).size());
        var reviewed = writer.library.revisions().listWithReviewed(Person.ARTICLE).stream()
                .filter(revision -> revision.kind() == RevisionKind.REVIEWED)
                .toList();
        assertEquals(1, reviewed.size());
        // Of the writer's three texts the first is nearest: the others differ in one more place.
        assertEquals(
                List.of(writer.library
                        .revisions()
                        .list(Person.ARTICLE)
                        .getLast()
                        .id()),
                reviewed.getFirst().parents());
        assertEquals(
                Map.of(Standing.EXACT, 1, Standing.EDITED, 1),
                merged.standings().counts());

        // It is there once, and travels on.
        ada.comment("pond", "Which?");
        writer.gets(ada.sends());
        assertEquals(
                4, writer.library.revisions().listWithReviewed(Person.ARTICLE).size());
        tom.gets(writer.sends());
        assertEquals(List.of("Cake?", "Nice.", "Which?"), tom.bodies());
    }

    @Test
    void theDraftIsTheTextInWhichCommentsAreShown() {
        ada.comment("weeds", "Which?");
        String removed = ", and weeds, which are not";
        var current = writer.library.articles().currentText(Person.ARTICLE);
        writer.library
                .drafts()
                .append(
                        Person.ARTICLE,
                        current.base(),
                        current.last(),
                        List.of(new Edit(Person.TEXT.indexOf(removed), removed, "")));
        assertEquals(
                Map.of(Standing.ORPHANED, 1),
                writer.gets(ada.sends()).standings().counts());
    }
}
