package app.galley.suggesting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.AnnotationId;
import app.galley.article.Edit;
import app.galley.suggesting.SuggestionUpdate.Kept;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SuggestionUpdateTest {

    private static final AnnotationId ONE = new AnnotationId("one");
    private static final AnnotationId TWO = new AnnotationId("two");

    private static final Edit FOX = new Edit(10, "fox", "fox jumps");
    private static final Edit DOG = new Edit(20, "dog", "cat");

    @Test
    void typingOnChangesTheSameSuggestion() {
        Edit more = new Edit(10, "fox", "fox jumps high");
        assertEquals(
                new SuggestionUpdate(List.of(), Map.of(ONE, more), List.of()),
                SuggestionUpdate.of(List.of(new Kept(ONE, FOX), new Kept(TWO, DOG)), List.of(more, DOG)));
    }

    @Test
    void whatIsTakenBackGoesAndWhatIsNewComes() {
        Edit other = new Edit(40, "it", "he");
        assertEquals(
                new SuggestionUpdate(List.of(other), Map.of(), List.of(TWO)),
                SuggestionUpdate.of(List.of(new Kept(ONE, FOX), new Kept(TWO, DOG)), List.of(FOX, other)));
    }

    @Test
    void aChangeBesideOneDoesNotTakeItsPlace() {
        Edit beside = new Edit(5, "lazy", "quick");
        Edit both = new Edit(5, "lazy fox", "quick fox jumps");
        assertEquals(
                new SuggestionUpdate(List.of(beside), Map.of(), List.of()),
                SuggestionUpdate.of(List.of(new Kept(ONE, FOX)), List.of(beside, FOX)));
        assertEquals(
                new SuggestionUpdate(List.of(), Map.of(TWO, both), List.of(ONE)),
                SuggestionUpdate.of(List.of(new Kept(ONE, FOX), new Kept(TWO, beside)), List.of(both)));
    }

    @Test
    void theSameChangesNeedNothing() {
        assertTrue(
                SuggestionUpdate.of(List.of(new Kept(ONE, FOX)), List.of(FOX)).isEmpty());
    }
}
