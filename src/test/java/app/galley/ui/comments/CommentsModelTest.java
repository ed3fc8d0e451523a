package app.galley.ui.comments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.ui.article.OpenArticle;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommentsModelTest {

    private static final Author ADA = new Author(AuthorId.random(), "Ada");

    @TempDir
    Path folder;

    private Desk desk;
    private OpenArticle article;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
        article = desk.article(Desk.TEXT);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void listsThreadsInTheOrderOfTheTextWithTheirSections() {
        Annotation late = desk.comment(article, "raise", ADA, "third", Status.OPEN);
        desk.comment(article, "back", ADA, "first", Status.OPEN);
        desk.store(article, new Target.OfSection("causes", "Causes"), null, ADA, "second", Status.OPEN);
        desk.reply(article, late, ADA, "answer");

        desk.model.show(article);

        assertEquals(List.of("first", "second", "third"), desk.bodies());
        assertEquals(
                List.of("Legs", "Causes", "Care"),
                desk.model.listing().rows().stream().map(CommentRow::section).toList());
        assertEquals(1, desk.model.listing().rows().getLast().thread().replies().size());
    }

    @Test
    void marksThePassagesInTheTextAsItIsSeen() {
        desk.comment(article, "🦵 long", ADA, "a leg", Status.RESOLVED);
        desk.model.show(article);

        Mark mark = desk.model.marks().getFirst();
        assertEquals("🦵 long", mark.place().of(article.parsed().projection().text()));
        assertEquals(Status.RESOLVED, mark.status());
    }

    @Test
    void oneThatIsGoneHasNoMarkAndIsListedUnderItsSection() {
        desk.comment(article, "carry blood", ADA, "gone", Status.OPEN);
        desk.comment(article, "Veins", ADA, "before", Status.OPEN);
        desk.comment(article, "Walk, and", ADA, "stays", Status.OPEN);
        OpenArticle later = desk.edited(article, Desk.TEXT.replace("Veins carry blood *back* to the heart.", "Veins."));

        desk.model.show(later);

        assertEquals(List.of("before", "gone", "stays"), desk.bodies());
        CommentRow gone = desk.model.listing().rows().get(1);
        assertEquals(Optional.empty(), gone.where());
        assertEquals("Legs", gone.section());
        assertEquals(2, desk.model.marks().size());
        assertEquals("Walk, and", words(later, desk.model.marks().getLast()));
    }

    @Test
    void countsAndFilters() {
        Author me = desk.library.authors().setMe("Grace", null);
        desk.comment(article, "Veins", ADA, "open", Status.OPEN);
        desk.comment(article, "back", ADA, "done", Status.RESOLVED);
        desk.comment(article, "Walk", me, "draft", Status.DRAFT);
        desk.model.show(article);

        assertEquals(
                Map.of(
                        CommentFilter.ALL, 3,
                        CommentFilter.MINE, 1,
                        CommentFilter.DRAFTS, 1,
                        CommentFilter.SUGGESTIONS, 0,
                        CommentFilter.OPEN, 1,
                        CommentFilter.RESOLVED, 1,
                        CommentFilter.NEEDS_LOOK, 0),
                desk.model.listing().counts().get());
        desk.model.listing().filter().set(CommentFilter.MINE);
        assertEquals(List.of("draft"), desk.bodies());
        desk.model.listing().filter().set(CommentFilter.RESOLVED);
        assertEquals(List.of("done"), desk.bodies());
    }

    @Test
    void selectingAHiddenThreadDropsTheFilterAndAReplySelectsItsThread() {
        Annotation open = desk.comment(article, "Veins", ADA, "open", Status.OPEN);
        Annotation reply = desk.reply(article, open, ADA, "yes");
        desk.model.show(article);
        desk.model.listing().filter().set(CommentFilter.RESOLVED);

        desk.model.select(reply.id());

        assertEquals(open.id(), desk.model.listing().selected().get());
        assertEquals(CommentFilter.ALL, desk.model.listing().filter().get());
    }

    @Test
    void stepsThroughTheListAndWraps() {
        Annotation first = desk.comment(article, "Veins", ADA, "a", Status.OPEN);
        Annotation last = desk.comment(article, "Walk", ADA, "b", Status.OPEN);
        desk.model.show(article);

        desk.model.next();
        assertEquals(first.id(), selected());
        desk.model.next();
        assertEquals(last.id(), selected());
        desk.model.next();
        assertEquals(first.id(), selected());
        desk.model.previous();
        assertEquals(last.id(), selected());
        desk.model.select(null);
        desk.model.previous();
        assertEquals(last.id(), selected());
    }

    @Test
    void deletingSelectsTheNextAndUndoBringsBackAll() {
        Annotation first = desk.comment(article, "Veins", ADA, "a", Status.OPEN);
        desk.reply(article, first, ADA, "yes");
        Annotation last = desk.comment(article, "Walk", ADA, "b", Status.OPEN);
        desk.model.show(article);
        desk.model.select(first.id());

        desk.model.changes().delete(first);
        assertEquals(List.of("b"), desk.bodies());
        assertEquals(last.id(), selected());
        assertTrue(desk.model.changes().undoable().get());

        desk.model.undo();
        assertEquals(List.of("a", "b"), desk.bodies());
        assertEquals(first.id(), selected());
        assertEquals(
                1, desk.model.listing().rows().getFirst().thread().replies().size());
        assertFalse(desk.model.changes().undoable().get());
    }

    @Test
    void resolvesReopensAndUndoes() {
        Annotation open = desk.comment(article, "Veins", ADA, "a", Status.OPEN);
        desk.model.show(article);

        desk.model.changes().resolve(open);
        assertEquals(Status.RESOLVED, stored(open).status());
        desk.model.changes().reopen(stored(open));
        assertEquals(Status.OPEN, stored(open).status());
        desk.model.undo();
        assertEquals(Status.RESOLVED, stored(open).status());
        desk.model.undo();
        assertEquals(Status.OPEN, stored(open).status());
    }

    @Test
    void tellsOfAFailureInASentenceAndChangesNothing() {
        Annotation gone = desk.comment(article, "Veins", ADA, "a", Status.OPEN);
        desk.model.show(article);
        desk.library.annotations().delete(gone.id());

        desk.model.changes().resolve(gone);

        Notice notice = desk.model.changes().notice().get();
        assertEquals(new Notice("This comment has been deleted meanwhile.", Notice.Kind.FAILED), notice);
        assertFalse(desk.model.changes().undoable().get());
    }

    @Test
    void anotherArticleTakesSelectionAndUndoAway() {
        Annotation open = desk.comment(article, "Veins", ADA, "a", Status.OPEN);
        desk.model.show(article);
        desk.model.select(open.id());
        desk.model.changes().resolve(open);

        desk.model.show(desk.article("# Other\n"));

        assertNull(desk.model.listing().selected().get());
        assertFalse(desk.model.changes().undoable().get());
        assertEquals(List.of(), desk.bodies());
        desk.model.show(null);
        assertEquals(List.of(), desk.model.marks());
    }

    private static String words(OpenArticle shown, Mark mark) {
        return mark.place().of(shown.parsed().projection().text());
    }

    private AnnotationId selected() {
        return desk.model.listing().selectedRow().orElseThrow().id();
    }

    private Annotation stored(Annotation annotation) {
        return desk.library.annotations().get(annotation.id()).orElseThrow();
    }
}
