package app.galley.suggesting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Status;
import app.galley.article.PlainRange;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which suggestions can be accepted, and why the others cannot. */
final class SuggestionsTest {

    private static final String TEXT = "The quick brown fox jumps over the lazy dog.";

    private final Workshop workshop = new Workshop(TEXT);

    @Test
    void whatReadsAsItDidIsReady() {
        AnnotationId id = workshop.suggest("brown", "red");
        Suggestion one = workshop.suggestions().find(id).orElseThrow();
        assertEquals(Readiness.READY, one.readiness());
        assertEquals("brown", one.current());
        assertEquals("red", one.proposed());
        assertTrue(one.isAcceptable());
    }

    @Test
    void whatWasChangedSinceIsLeftUntilSomebodyInsists() {
        AnnotationId id = workshop.suggest("brown", "red");
        Suggestions later = workshop.in("The quick dark brown fox jumps.", Map.of(id, new PlainRange(10, 20)));
        assertEquals(Map.of(id, Hindrance.EDITED), later.accept(List.of(id)).left());
        assertEquals("dark brown", later.find(id).orElseThrow().current());
        assertEquals("brown", later.find(id).orElseThrow().original());
        assertEquals("The quick red fox jumps.", later.acceptAnyway(id).applyTo(later.markdown()));
    }

    @Test
    void whatTheTextSaysByNowIsFulfilled() {
        AnnotationId id = workshop.suggest("brown", "red");
        Suggestions later = workshop.in("The quick red fox jumps.", Map.of(id, new PlainRange(10, 13)));
        assertTrue(later.find(id).orElseThrow().isFulfilled());
        assertFalse(workshop.suggestions().find(id).orElseThrow().isFulfilled());
        assertEquals("The quick red fox jumps.", later.acceptAnyway(id).applyTo(later.markdown()));
    }

    @Test
    void whatSuggestsTheVeryWordsIsFulfilledFromTheBeginning() {
        AnnotationId id = workshop.suggest("brown", "brown");
        assertTrue(workshop.suggestions().find(id).orElseThrow().isFulfilled());
    }

    @Test
    void anotherLineBreakIsNoChange() {
        AnnotationId id = workshop.suggest("brown fox", "red fox");
        Suggestions later = workshop.in("The quick brown\nfox jumps.", Map.of(id, new PlainRange(10, 19)));
        assertEquals(Readiness.READY, later.find(id).orElseThrow().readiness());
    }

    @Test
    void newMarksInThePassageAreAChange() {
        AnnotationId id = workshop.suggest("quick brown fox", "red fox");
        Suggestions later = workshop.in("The quick **brown** fox jumps.", Map.of(id, new PlainRange(4, 19)));
        assertEquals(Readiness.EDITED, later.find(id).orElseThrow().readiness());
    }

    @Test
    void whatIsNowhereCannotBeAccepted() {
        AnnotationId id = workshop.suggest("brown", "red");
        Suggestions later = workshop.in("Something else.", Map.of());
        assertEquals(Map.of(id, Hindrance.UNPLACED), later.accept(List.of(id)).left());
        assertEquals(Map.of(id, Hindrance.UNPLACED), later.acceptAnyway(id).left());
        assertTrue(later.edit(later.find(id).orElseThrow()).isEmpty());
    }

    @Test
    void thoseAboutTheSameWordsAreInConflict() {
        AnnotationId first = workshop.suggest("quick brown", "slow");
        AnnotationId second = workshop.suggest("brown fox", "cat");
        AnnotationId apart = workshop.suggest("lazy", "sleepy");
        Suggestions all = workshop.suggestions();
        Acceptance acceptance = all.accept(List.of(first, second, apart));
        assertEquals(List.of(apart), acceptance.accepted());
        assertEquals(Map.of(first, Hindrance.OVERLAPPING, second, Hindrance.OVERLAPPING), acceptance.left());
        assertEquals(List.of(second), all.find(first).orElseThrow().overlapping());
        assertEquals(List.of(first), all.find(second).orElseThrow().overlapping());
        assertEquals(
                "The slow fox jumps over the lazy dog.", all.acceptAnyway(first).applyTo(TEXT));
    }

    @Test
    void neighboursAreNotInConflict() {
        AnnotationId first = workshop.suggest("quick", "slow");
        AnnotationId second = workshop.suggest(" brown", " red");
        assertEquals("The slow red fox jumps over the lazy dog.", workshop.accepted(first, second));
    }

    @Test
    void insertionsAtTheSameSpotAreInConflict() {
        AnnotationId first = workshop.insert(4, "very ");
        AnnotationId second = workshop.insert(4, "rather ");
        AnnotationId beside = workshop.suggest("quick", "slow");
        Suggestions all = workshop.suggestions();
        assertEquals(List.of(beside), all.accept(List.of(first, second, beside)).accepted());
        assertEquals(List.of(second), all.find(first).orElseThrow().overlapping());
    }

    @Test
    void whatIsHandledIsInNobodysWay() {
        AnnotationId declined = workshop.suggest(new PlainRange(4, 15), "slow", Status.DECLINED);
        AnnotationId draft = workshop.suggest(new PlainRange(4, 15), "fast", Status.DRAFT);
        AnnotationId open = workshop.suggest("brown fox", "cat");
        Acceptance acceptance = workshop.suggestions().accept(List.of(declined, draft, open));
        assertEquals(List.of(open), acceptance.accepted());
        assertEquals(Map.of(declined, Hindrance.HANDLED, draft, Hindrance.DRAFT), acceptance.left());
    }

    @Test
    void whatProposesTheSameChangesNothingAndIsAccepted() {
        AnnotationId id = workshop.suggest("brown", "brown");
        Acceptance acceptance = workshop.suggestions().accept(List.of(id));
        assertEquals(List.of(id), acceptance.accepted());
        assertTrue(acceptance.edits().isEmpty());
    }

    @Test
    void unknownOnesAreTold() {
        AnnotationId gone = new AnnotationId("gone");
        assertEquals(
                Map.of(gone, Hindrance.NO_SUGGESTION),
                workshop.suggestions().accept(List.of(gone)).left());
    }

    @Test
    void aPassageOverSeveralCellsIsNotReplaced() {
        Workshop table = new Workshop("| a | b |\n|---|---|\n| c | d |\n");
        AnnotationId id = table.suggest("c\nd", "x");
        Suggestion one = table.suggestions().find(id).orElseThrow();
        assertEquals(Readiness.UNFIT, one.readiness());
        assertFalse(one.isAcceptable());
        assertEquals(Hindrance.UNFIT, Suggestions.hindrance(one));
    }

    @Test
    void aPassageIntoABlockOfCodeIsNotReplaced() {
        Workshop code = new Workshop("Text\n\n```\nint x;\n```\n");
        code.suggest("Text\nint", "x");
        code.suggest("int", "a\n```\nb");
        AnnotationId inside = code.suggest("x;", "y;\nz;");
        Suggestions all = code.suggestions();
        assertEquals(
                2,
                all.all().stream()
                        .filter(one -> one.readiness() == Readiness.UNFIT)
                        .count());
        assertEquals("Text\n\n```\nint y;\nz;\n```\n", code.accepted(inside));
    }

    @Test
    void nothingIsAgainstWhatIsAcceptable() {
        AnnotationId id = workshop.suggest("brown", "red");
        assertNull(Suggestions.hindrance(workshop.suggestions().find(id).orElseThrow()));
    }
}
