package app.galley.ui.comments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Status;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.comments.CommentFormModel.Field;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That nothing half written is lost, and that it leads back to where it was begun. */
final class HalfWrittenTest {

    private static final Author ADA = new Author(AuthorId.random(), "Ada");

    @TempDir
    private Path folder;

    private Desk desk;
    private OpenArticle article;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
        article = desk.article(Desk.TEXT);
        desk.model.show(article);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatIsHalfWrittenSurvivesACrashAndIsOpenAgain() {
        begin("Veins");
        desk.fill("Half a thou", "Gra", "");
        desk.pause();

        CommentsModel again = desk.newModel();
        again.show(article);

        CommentFormModel form = again.forms().open().get();
        assertNotNull(form);
        assertEquals("Half a thou", form.value(Field.BODY).get());
        assertEquals("Gra", form.value(Field.NAME).get());
        assertEquals(desk.form().target(), form.target());
    }

    @Test
    void typingWithoutAPauseIsSavedAllTheSame() {
        begin("Veins");
        desk.form().value(Field.BODY).set("a");
        desk.form().value(Field.BODY).set("ab");
        desk.pause();
        assertEquals("ab", desk.unfinished(article));
        desk.form().value(Field.BODY).set("abc");
        assertEquals("ab", desk.unfinished(article));
        desk.model.flush();
        assertEquals("abc", desk.unfinished(article));
    }

    @Test
    void whatIsHalfWrittenSurvivesSwitchingArticles() {
        begin("Veins");
        desk.fill("Half", "Grace", "");
        OpenArticle other = desk.article("# Other\n\nWords.\n");
        desk.model.show(other);
        assertNull(desk.model.forms().open().get());
        assertTrue(desk.model.listing().items().isEmpty());

        desk.model.show(article);
        assertEquals("Half", desk.form().value(Field.BODY).get());
    }

    @Test
    void theFormStaysOpenWhileItsArticleIsEdited() {
        begin("Veins");
        desk.fill("Half", "Grace", "");
        OpenArticle later = desk.edited(article, "New beginning.\n\n" + Desk.TEXT);
        desk.model.show(later);
        assertEquals("Half", desk.form().value(Field.BODY).get());

        desk.model.forms().submit();
        assertEquals(article.revision().id(), desk.only(article).revision());
    }

    @Test
    void escapeLeavesADraftWhenItIsComplete() {
        begin("Veins");
        desk.fill("Whole", "Grace", "");
        desk.model.forms().leave();
        assertEquals(Status.DRAFT, desk.only(article).status());
        assertTrue(desk.model.listing().items().getFirst() instanceof CommentRow);
    }

    @Test
    void escapeKeepsWhatIsIncompleteAndItsRowLeadsBack() {
        begin("Veins");
        desk.fill("No name yet", "", "");
        desk.model.forms().leave();
        assertNull(desk.model.forms().open().get());
        UnfinishedRow row = (UnfinishedRow) desk.model.listing().items().getFirst();
        assertEquals("Legs", row.section());
        assertEquals(1, desk.model.marks().size());

        CommentsModel again = desk.newModel();
        again.show(article);
        assertNull(again.forms().open().get(), "left on purpose, so it does not open by itself");

        desk.model.select(desk.model.marks().getFirst().id());
        assertEquals("No name yet", desk.form().value(Field.BODY).get());
        assertTrue(desk.model.listing().items().isEmpty());
    }

    @Test
    void escapeOnAnEmptyFormLeavesNothing() {
        begin("Veins");
        desk.form().value(Field.BODY).set("x");
        desk.pause();
        desk.form().value(Field.BODY).set(" ");
        desk.model.forms().leave();
        assertTrue(desk.model.listing().items().isEmpty());
        assertTrue(
                desk.library.unfinishedComments().list(article.article().id()).isEmpty());
        assertEquals(List.of(), desk.model.marks());
        assertNull(desk.model.changes().notice().get());
    }

    @Test
    void severalFormsAreKeptAndTheSamePassageGoesOnWithItsOwn() {
        begin("Veins");
        desk.fill("one", "", "");
        begin("Walk");
        desk.fill("two", "", "");
        desk.model.beginSectionComment("causes");
        desk.fill("three", "", "");
        assertEquals(2, desk.model.listing().items().size());

        begin("Veins");
        assertEquals("one", desk.form().value(Field.BODY).get());
        assertEquals(2, desk.model.listing().items().size());
    }

    @Test
    void discardingIsUndone() {
        begin("Veins");
        desk.fill("Oops", "Grace", "");
        desk.model.forms().discard();
        assertNull(desk.model.forms().open().get());
        assertTrue(
                desk.library.unfinishedComments().list(article.article().id()).isEmpty());

        desk.model.undo();
        assertEquals("Oops", desk.form().value(Field.BODY).get());
        assertEquals("Oops", desk.unfinished(article));
    }

    @Test
    void anEditThatIsLeftHalfWayDoesNotChangeWhatIsReady() {
        begin("Veins");
        desk.fill("Ready", "Grace", "");
        desk.model.forms().submit();
        desk.model.beginEdit(desk.only(article).id());
        desk.form().value(Field.BODY).set("Ready, but");
        desk.model.forms().leave();

        assertEquals("Ready", desk.only(article).body());
        assertEquals("Ready, but", desk.unfinished(article));
        assertTrue(desk.model.listing().items().getFirst() instanceof UnfinishedRow);
    }

    @Test
    void anAnswerToWhatIsGoneBecomesACommentOfItsOwn() {
        Annotation root = desk.comment(article, "Veins", ADA, "Really?", Status.OPEN);
        desk.model.refresh();
        desk.model.beginReply(root.id());
        desk.fill("Really.", "Grace", "");
        desk.model.forms().setAside();
        desk.model.changes().delete(root);

        desk.model.resume((UnfinishedRow) desk.model.listing().items().getFirst());
        desk.model.forms().submit();
        assertEquals("Really.", desk.only(article).body());
        assertNull(desk.only(article).parent());
        assertTrue(
                desk.library.unfinishedComments().list(article.article().id()).isEmpty());
    }

    private void begin(String words) {
        desk.model.beginComment(Desk.find(article, words));
    }
}
