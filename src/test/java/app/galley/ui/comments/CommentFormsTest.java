package app.galley.ui.comments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.article.PlainRange;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.comments.CommentFormModel.Field;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What forms ask for, what they find wrong, and what becomes of what is written in them. */
final class CommentFormsTest {

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
    void draftsAPassageWithQuoteContextAndCodePoints() {
        begin("long sitting");
        desk.fill("Is it?", "Grace Hopper", "grace@example.org");
        assertNull(desk.model.forms().submit());

        Annotation made = desk.only(article);
        Target.OfPassage target = (Target.OfPassage) made.target();
        assertEquals("long sitting", target.quote());
        assertEquals("causes", target.sectionId());
        assertTrue(target.prefix().endsWith("standing and 🦵 "), target.prefix());
        assertEquals(32, target.prefix().codePointCount(0, target.prefix().length()));
        int[] source = article.parsed().markdown().codePoints().toArray();
        assertEquals("long sitting", new String(source, target.start(), target.end() - target.start()));
        assertEquals(Status.OPEN, made.status());
        assertEquals("Grace Hopper", made.author().name());
        assertEquals(made.id(), desk.model.listing().selected().get());
        assertNull(desk.model.forms().open().get());
        assertEquals(
                "grace@example.org",
                desk.library.authors().email(made.author().id()).orElseThrow());
    }

    @Test
    void aSelectionLosesWhiteSpaceAtItsEndsAndOneOfNothingElseOpensNoForm() {
        PlainRange words = Desk.find(article, "Walk");
        desk.model.beginComment(new PlainRange(words.start() - 1, words.end() + 2));
        assertEquals("Walk,", ((Target.OfPassage) desk.form().target()).quote());

        desk.model.forms().leave();
        desk.model.beginComment(new PlainRange(words.start() - 1, words.start()));
        assertNull(desk.model.forms().open().get());
        assertNotNull(desk.model.changes().notice().get());
    }

    @Test
    void theFormSaysWhatIsWrongBesideTheFieldAndStoresNothing() {
        begin("Veins");
        desk.form().value(Field.EMAIL).set("nobody at all");
        assertEquals(Field.BODY, desk.model.forms().submit());

        for (Field field : List.of(Field.BODY, Field.NAME, Field.EMAIL)) {
            assertFalse(desk.form().problem(field).get().isEmpty(), field.name());
        }
        assertTrue(desk.library.annotations().list(article.article().id()).isEmpty());

        desk.fill("Yes", "Grace", "");
        for (Field field : Field.values()) {
            assertEquals("", desk.form().problem(field).get(), field.name());
        }
    }

    @Test
    void aFieldIsJudgedWhenItIsLeftAndNotWhileItIsTyped() {
        begin("Veins");
        desk.form().value(Field.EMAIL).set("grace@");
        assertEquals("", desk.form().problem(Field.EMAIL).get());
        desk.form().leave(Field.EMAIL);
        assertFalse(desk.form().problem(Field.EMAIL).get().isEmpty());
        desk.form().value(Field.EMAIL).set("grace@example.org");
        assertEquals("", desk.form().problem(Field.EMAIL).get());
    }

    @Test
    void theNameIsKnownTheNextTime() {
        begin("Veins");
        assertTrue(desk.form().askingWho().get());
        desk.fill("One", "Grace", "grace@example.org");
        desk.model.forms().submit();

        begin("Walk");
        assertEquals("Grace", desk.form().value(Field.NAME).get());
        assertEquals("grace@example.org", desk.form().value(Field.EMAIL).get());
        assertFalse(desk.form().askingWho().get());
    }

    @Test
    void repliesJoinTheThread() {
        Annotation root = desk.comment(article, "Veins", ADA, "Really?", Status.OPEN);
        desk.model.refresh();
        desk.model.beginReply(root.id());
        desk.fill("Really.", "Grace", "");
        desk.model.forms().submit();

        CommentRow row = desk.model.listing().rows().getFirst();
        assertEquals("Really.", row.thread().replies().getFirst().body());
        assertEquals(root.id(), row.thread().replies().getFirst().parent());
        assertEquals(root.id(), desk.model.listing().selected().get());
    }

    @Test
    void editsAreSavedAndUndone() {
        begin("Veins");
        desk.fill("Frist", "Grace", "");
        desk.model.forms().leave();
        Annotation draft = desk.only(article);

        desk.model.beginEdit(draft.id());
        desk.form().value(Field.BODY).set("First");
        desk.model.forms().submit();
        assertEquals("First", desk.only(article).body());
        assertEquals(Status.OPEN, desk.only(article).status());

        desk.model.undo();
        assertEquals("Frist", desk.only(article).body());
        assertEquals(Status.DRAFT, desk.only(article).status());
    }

    @Test
    void anothersCommentIsNotEdited() {
        Annotation root = desk.comment(article, "Veins", ADA, "Mine", Status.OPEN);
        desk.model.refresh();
        desk.model.beginEdit(root.id());
        assertNull(desk.model.forms().open().get());
    }

    private void begin(String words) {
        desk.model.beginComment(Desk.find(article, words));
    }
}
