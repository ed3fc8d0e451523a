package app.galley.anchoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Placement;
import app.galley.annotation.Placement.Standing;
import app.galley.article.PlainRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Only what left its place is called moved; what it was moved past is not. */
final class MovedPlacementTest {

    private static final List<String> LINES = List.of(
            "Bread begins with a starter that somebody has kept alive for years.",
            "Flour is weighed and never measured with a cup.",
            "Water should feel neither cold nor warm on the back of a hand.",
            "Knead until the dough no longer sticks to the table, and then a little longer than seems needed.",
            "Salt goes in late because it slows the yeast down.",
            "The first rise takes a whole night in a cool kitchen.",
            "A hot stone in the oven gives the loaf its crust.");

    @Test
    void aParagraphCutAndPastedBelowTheNextIsTheOnlyOneThatMoved() {
        expectMoved(List.of(0, 1, 3, 2, 4, 5, 6), 2);
        expectMoved(List.of(0, 1, 2, 4, 3, 5, 6), 4);
    }

    @Test
    void allParagraphsOfOnesThatMovedTogetherMoved() {
        expectMoved(List.of(0, 4, 5, 6, 1, 2, 3), 4, 5, 6);
        expectMoved(List.of(4, 5, 0, 1, 2, 3, 6), 4, 5);
    }

    @Test
    void twoThatMovedToDifferentPlacesAreNoEvidenceAgainstTheOneBetween() {
        expectMoved(List.of(2, 0, 1, 3, 5, 6, 4), 2, 4);
    }

    @Test
    void whatMovedThereAndBackHasNotMoved() {
        List<String> chain = List.of(text(IntStream.range(0, 7).boxed().toList()), text(List.of(3, 0, 1, 2, 4, 5, 6)));
        assertEquals(
                List.of(), moved(List.of(chain.get(0), chain.get(1), "And salt, of course.\n" + chain.getFirst())));
    }

    @Test
    void aSentenceThatMovedToAnotherParagraphMovedAlone() {
        String older =
                text(List.of(0, 1, 2, 3, 4, 5, 6)).replace("on the back of a hand.\n", "on the back of a hand. ");
        String newer = older.replace(LINES.get(2) + " ", "").replace(LINES.get(5), LINES.get(5) + " " + LINES.get(2));
        assertEquals(List.of(2), moved(List.of(older, newer)));
    }

    @Test
    void aNeighbourThatWasRewrittenOrTakenOutMovesNothing() {
        assertEquals(
                List.of(),
                moved(List.of(
                        text(List.of(0, 1, 2, 3, 4, 5, 6)),
                        text(List.of(0, 1, 3, 5, 6)).replace("Flour is weighed", "Somebody weighs all flour"))));
    }

    private static void expectMoved(List<Integer> order, Integer... moved) {
        assertEquals(
                List.of(moved), moved(List.of(text(IntStream.range(0, 7).boxed().toList()), text(order))));
    }

    private static String text(List<Integer> order) {
        return order.stream().map(LINES::get).collect(Collectors.joining("\n"));
    }

    /** The lines of which the third to the fifth word is said to have moved. */
    private static List<Integer> moved(List<String> texts) {
        List<Anchor> anchors = new ArrayList<>();
        for (String line : LINES) {
            int start = texts.getFirst().indexOf(line) + line.indexOf(' ') + 1;
            anchors.add(
                    new Anchor.OfPassage(new AnnotationId("a" + anchors.size()), 0, new PlainRange(start, start + 20)));
        }
        List<Placement> placements = Anchoring.place(Texts.chain(texts.toArray(String[]::new)), anchors);
        return IntStream.range(0, LINES.size())
                .filter(k -> placements.get(k).standing() == Standing.MOVED)
                .boxed()
                .toList();
    }
}
