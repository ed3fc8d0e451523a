package app.galley.ui.comments.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.Status;
import app.galley.ui.article.OpenArticle;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is left, in which order, and what comes next. */
final class InboxModelTest extends OpenInbox {

    @Test
    void openThreadsStandBySectionInTheOrderOfTheText() {
        assertEquals("[Legs 1/2] veins [Causes 0/1] sitting [Care 0/2] run legs", listed());
        assertEquals("1 of 5", progress(), "a draft waits for its author");
        assertChosen(veins);
        assertEquals(InboxState.THREAD, inbox.state());
    }

    @Test
    void orByReviewer() {
        inbox.choose(walk.id());
        inbox.grouping().set(InboxGrouping.REVIEWER);
        assertEquals("[Ada 1/3] sitting run [Zoe 0/2] veins legs", listed());
        assertChosen(walk);
        inbox.next();
        assertChosen(veins);
    }

    @Test
    void kindsAreCountedAndListed() {
        assertEquals(
                Map.of(InboxKind.ALL, 4, InboxKind.SUGGESTIONS, 1, InboxKind.COMMENTS, 3),
                inbox.contents().get().open());
        inbox.kind().set(InboxKind.SUGGESTIONS);
        assertEquals("[Care 0/1] run", listed());
        assertChosen(walk);
        inbox.accept();
        assertTrue(chosen().isEmpty());
        assertEquals(InboxState.KIND_DONE, inbox.state());
        inbox.kind().set(InboxKind.ALL);
        assertChosen(veins);
    }

    @Test
    void whatIsHandledStaysInItsPlaceAndTheNextOneIsChosen() {
        inbox.choose(sitting.id());
        inbox.resolveOrReopen();
        assertEquals("[Legs 1/2] veins [Causes 1/1] ✓sitting [Care 0/2] run legs", listed());
        assertEquals("2 of 5", progress());
        assertChosen(walk);
        inbox.decline();
        assertChosen(legs);
        assertEquals(
                Status.DECLINED,
                desk.library.annotations().get(walk.id()).orElseThrow().status());
        inbox.previous();
        assertChosen(veins);
        inbox.previous();
        assertChosen(legs);
    }

    @Test
    void afterTheLastComesWhatWasPassedOverAndThenTheEnd() {
        inbox.choose(legs.id());
        inbox.resolveOrReopen();
        assertChosen(veins);
        inbox.resolveOrReopen();
        inbox.resolveOrReopen();
        assertChosen(walk);
        inbox.resolveOrReopen();
        assertChosen(walk);
        inbox.accept();
        assertTrue(chosen().isEmpty());
        assertEquals(InboxState.DONE, inbox.state());
        assertEquals(new InboxProgress(5, Map.of(Status.RESOLVED, 4, Status.ACCEPTED, 1)), inbox.progress());
        inbox.next();
        inbox.accept();
        inbox.resolveOrReopen();
        assertTrue(chosen().isEmpty());
    }

    @Test
    void undoPutsItBackAndChoosesItAgain() {
        inbox.resolveOrReopen();
        inbox.resolveOrReopen();
        assertChosen(walk);
        inbox.beforeUndo();
        desk.model.undo();
        assertEquals("[Legs 2/2] ✓veins [Causes 0/1] sitting [Care 0/2] run legs", listed());
        assertChosen(sitting);
        inbox.beforeUndo();
        desk.model.undo();
        assertChosen(veins);
        assertEquals("1 of 5", progress());
    }

    @Test
    void undoOfTheLastOneLeadsBackFromTheEnd() {
        handleAll();
        assertEquals(InboxState.DONE, inbox.state());
        inbox.beforeUndo();
        desk.model.undo();
        assertChosen(legs);
        assertEquals("4 of 5", progress());
    }

    @Test
    void whatIsHandledCanBeOpenedAgain() {
        inbox.resolveOrReopen();
        inbox.choose(veins.id());
        inbox.resolveOrReopen();
        assertChosen(veins);
        assertEquals("1 of 5", progress());
    }

    @Test
    void aSuggestionThatCannotBePutInIsResolvedOnceTheTextWasChangedByHand() {
        OpenArticle cells = desk.article("# Cells\n\n| a | b |\n|---|---|\n| c | d |\n\nWalk.\n");
        Annotation unfit = desk.suggestion(cells, "c\nd", ADA, "e", "");
        Annotation gone = desk.suggestion(cells, "Walk", ADA, "Run", "");
        desk.model.show(cells);
        inbox.resolveOrReopen();
        assertEquals(Status.RESOLVED, stored(unfit));
        assertChosen(gone);
        inbox.resolveOrReopen();
        assertEquals(Status.OPEN, stored(gone), "it can be decided on");
        desk.model.show(desk.edited(cells, "# Cells\n"));
        inbox.resolveOrReopen();
        assertEquals(Status.RESOLVED, stored(gone));
    }
}
