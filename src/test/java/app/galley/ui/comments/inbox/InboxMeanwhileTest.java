package app.galley.ui.comments.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.Status;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.comments.CommentsModel;
import app.galley.ui.comments.Desk;
import app.galley.ui.task.SteppedTasks;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the inbox makes of what happens elsewhere: a merge, a failure, another text, another article. */
final class InboxMeanwhileTest extends OpenInbox {

    @Test
    void aMergeBringsThreadsWithoutMovingWhoStepsThrough() {
        inbox.choose(walk.id());
        desk.comment(article, "heart", ADA, "heart", Status.OPEN);
        desk.model.refresh();
        assertEquals("[Legs 1/3] veins +heart [Causes 0/1] sitting [Care 0/2] run legs", listed());
        assertChosen(walk);
        assertEquals("1 of 6", progress());
        set(walk.id(), Status.RESOLVED);
        assertChosen(walk);
        assertEquals("2 of 6", progress());
        inbox.next();
        assertChosen(legs);
    }

    @Test
    void aMergeAfterTheEndGoesOnWithWhatCame() {
        handleAll();
        Annotation heart = desk.comment(article, "heart", ADA, "heart", Status.OPEN);
        desk.model.refresh();
        assertChosen(heart);
        assertEquals(InboxState.THREAD, inbox.state());
    }

    @Test
    void theNextOneTakesThePlaceOfOneThatIsDeleted() {
        inbox.choose(sitting.id());
        desk.model.changes().delete(sitting);
        assertChosen(walk);
        assertEquals("1 of 4", progress());
        inbox.resolveOrReopen();
        inbox.choose(legs.id());
        desk.model.changes().delete(legs);
        assertChosen(veins);
    }

    @Test
    void whatFailsIsOpenAgainAndChosen() {
        desk.library.annotations().delete(sitting.id());
        inbox.choose(sitting.id());
        inbox.resolveOrReopen();
        assertEquals("1 of 5", progress());
        assertChosen(sitting);
    }

    @Test
    void aFailureElsewhereLeadsBackToNothingThatIsDone() {
        inbox.resolveOrReopen();
        inbox.choose(legs.id());
        desk.library.annotations().delete(walk.id());
        desk.model.changes().resolve(walk);
        assertChosen(legs);
    }

    @Test
    void aTextThatWasChangedIsOneToLookAtUntilItIsSaidToFit() {
        desk.model.show(desk.edited(article, Desk.TEXT.replace("long sitting", "long and lazy sitting")));
        inbox.kind().set(InboxKind.NEEDS_LOOK);
        assertEquals("[Causes 0/1] sitting", listed());
        assertChosen(sitting);
        inbox.stillFits();
        assertTrue(chosen().isEmpty());
        assertEquals(InboxState.KIND_DONE, inbox.state());
        inbox.kind().set(InboxKind.ALL);
        assertEquals(4, inbox.contents().get().openOf(InboxKind.ALL), "it still waits for an answer");
    }

    @Test
    void aThreadThatNeededALookStaysAmongThoseWhenItIsHandled() {
        desk.model.show(desk.edited(article, Desk.TEXT.replace("long sitting", "long and lazy sitting")));
        inbox.kind().set(InboxKind.NEEDS_LOOK);
        inbox.resolveOrReopen();
        assertEquals("[Causes 1/1] ✓sitting", listed());
    }

    @Test
    void anotherArticleIsAnotherInbox() {
        OpenArticle other = desk.article("# Arms\n\nNothing yet.\n");
        desk.model.show(other);
        assertEquals(InboxState.EMPTY, inbox.state());
        assertEquals(InboxProgress.NONE, inbox.progress());
        desk.model.show(article);
        assertEquals("[Legs 1/2] veins [Causes 0/1] sitting [Care 0/2] run legs", listed());
        assertChosen(veins);
    }

    @Test
    void itBeginsAtTheOpenThreadThatIsSelected() {
        inbox.end();
        assertNull(inbox.chosen().get());
        desk.model.select(legs.id());
        inbox.begin();
        assertChosen(legs);
        inbox.end();
        desk.model.listing().all().get().stream()
                .filter(row -> row.status() == Status.RESOLVED)
                .findFirst()
                .ifPresent(row -> desk.model.select(row.id()));
        inbox.begin();
        assertChosen(veins);
    }

    @Test
    void onlyWhatIsOpenIsListedWhenItIsOpenedAnew() {
        inbox.resolveOrReopen();
        inbox.end();
        inbox.begin();
        assertEquals("[Causes 0/1] sitting [Care 0/2] run legs", listed());
        assertFalse(listed().contains("+"));
    }

    @Test
    void whoGoesOnBeforeAnAnswerHasComeIsNotLedBack() {
        SteppedTasks answers = new SteppedTasks();
        CommentsModel slow = desk.newModel(answers);
        InboxModel quick = new InboxModel(slow);
        slow.show(article);
        answers.settle();
        quick.begin();
        slow.changes().delete(sitting);
        answers.settle();
        // It is to be selected once it is read again; but somebody has chosen another by then.
        slow.changes().undo();
        while (desk.library.annotations().get(sitting.id()).isEmpty()) {
            answers.step();
        }
        quick.choose(legs.id());
        answers.settle();
        assertEquals(legs.id(), Objects.requireNonNull(quick.chosen().get()).id());
    }
}
