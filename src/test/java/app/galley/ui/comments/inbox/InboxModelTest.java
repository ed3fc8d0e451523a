package app.galley.ui.comments.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Status;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.comments.CommentRow;
import app.galley.ui.comments.Desk;
import app.galley.ui.comments.SuggestionActions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left, in which order, and what comes next. */
@SuppressWarnings("NullAway.Init") // set before each test, by JUnit and in setUp
final class InboxModelTest {

    private static final Author ADA = new Author(AuthorId.random(), "Ada");
    private static final Author ZOE = new Author(AuthorId.random(), "Zoe");

    @TempDir
    Path folder;

    private Desk desk;
    private OpenArticle article;
    private InboxModel inbox;
    private Annotation veins;
    private Annotation sitting;
    private Annotation walk;
    private Annotation legs;

    /** Two sections with two open threads each, by two reviewers; one more is resolved, one a draft. */
    @BeforeEach
    void setUp() {
        desk = new Desk(folder);
        desk.model.decisions().setActions(new Statuses());
        inbox = new InboxModel(desk.model);
        article = desk.article(Desk.TEXT);
        veins = desk.comment(article, "Veins", ZOE, "veins", Status.OPEN);
        desk.comment(article, "blood", ADA, "blood", Status.RESOLVED);
        sitting = desk.comment(article, "long sitting", ADA, "sitting", Status.OPEN);
        desk.comment(article, "slow", ZOE, "a draft", Status.DRAFT);
        walk = desk.suggestion(article, "Walk", ADA, "Run", "run");
        legs = desk.comment(article, "your legs", ZOE, "legs", Status.OPEN);
        desk.model.show(article);
        inbox.begin();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** Changes the status alone, as far as the inbox cares. */
    private final class Statuses implements SuggestionActions {

        @Override
        public void accept(List<AnnotationId> suggestions) {
            suggestions.forEach(id -> set(id, Status.ACCEPTED));
        }

        @Override
        public void acceptAnyway(AnnotationId suggestion) {
            set(suggestion, Status.ACCEPTED);
        }

        @Override
        public void decline(List<AnnotationId> suggestions) {
            suggestions.forEach(id -> set(id, Status.DECLINED));
        }
    }

    /** As if it had come with a review file. */
    private void set(AnnotationId id, Status status) {
        Annotation now = desk.library.annotations().get(id).orElseThrow();
        desk.library.annotations().update(now.withStatus(status, Desk.NOON));
        desk.model.refresh();
    }

    /** Body by body, groups in brackets, what is handled in small letters behind a tick. */
    private String listed() {
        StringBuilder words = new StringBuilder();
        for (InboxItem item : inbox.contents().get().items()) {
            if (item.first()) {
                InboxGroup group = item.group();
                words.append('[')
                        .append(group.title())
                        .append(' ')
                        .append(group.handled())
                        .append('/')
                        .append(group.total())
                        .append("] ");
            }
            words.append(item.handled() ? "✓" : "")
                    .append(item.arrived() ? "+" : "")
                    .append(item.row().root().body())
                    .append(' ');
        }
        return words.toString().strip();
    }

    private Optional<AnnotationId> chosen() {
        return Optional.ofNullable(inbox.chosen().get()).map(CommentRow::id);
    }

    private void assertChosen(Annotation annotation) {
        assertEquals(Optional.of(annotation.id()), chosen());
    }

    private String progress() {
        return inbox.progress().handled() + " of " + inbox.progress().total();
    }

    private void handleAll() {
        while (inbox.chosen().get() != null) {
            inbox.decline();
            inbox.resolveOrReopen();
        }
    }

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

    private Status stored(Annotation annotation) {
        return desk.library.annotations().get(annotation.id()).orElseThrow().status();
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
    void anotherArticleIsAnotherInbox() {
        OpenArticle other = desk.article("# Arms\n\nNothing yet.\n");
        desk.model.show(other);
        assertEquals(InboxState.EMPTY, inbox.state());
        assertEquals(InboxProgress.NONE, inbox.progress());
        desk.model.show(article);
        assertEquals("[Legs 1/2] veins [Causes 0/1] sitting [Care 0/2] run legs", listed());
        assertChosen(veins);
    }
}
