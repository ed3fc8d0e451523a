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

class CommentFormsTest {

    private static final Author ADA = new Author(AuthorId.random(), "Ada");

    @TempDir
    Path folder;

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
        fill("Is it?", "Grace Hopper", "grace@example.org");
        assertNull(desk.model.forms().submit());

        Annotation made = only();
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

        fill("Yes", "Grace", "");
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
    void whatIsHalfWrittenSurvivesACrashAndIsOpenAgain() {
        begin("Veins");
        fill("Half a thou", "Gra", "");
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
        assertEquals("ab", unfinished());
        desk.form().value(Field.BODY).set("abc");
        assertEquals("ab", unfinished());
        desk.model.flush();
        assertEquals("abc", unfinished());
    }

    @Test
    void whatIsHalfWrittenSurvivesSwitchingArticles() {
        begin("Veins");
        fill("Half", "Grace", "");
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
        fill("Half", "Grace", "");
        OpenArticle later = desk.edited(article, "New beginning.\n\n" + Desk.TEXT);
        desk.model.show(later);
        assertEquals("Half", desk.form().value(Field.BODY).get());

        desk.model.forms().submit();
        assertEquals(article.revision().id(), only().revision());
    }

    @Test
    void escapeLeavesADraftWhenItIsComplete() {
        begin("Veins");
        fill("Whole", "Grace", "");
        desk.model.forms().leave();
        assertEquals(Status.DRAFT, only().status());
        assertTrue(desk.model.listing().items().getFirst() instanceof CommentRow);
    }

    @Test
    void escapeKeepsWhatIsIncompleteAndItsRowLeadsBack() {
        begin("Veins");
        fill("No name yet", "", "");
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
        fill("one", "", "");
        begin("Walk");
        fill("two", "", "");
        desk.model.beginSectionComment("causes");
        fill("three", "", "");
        assertEquals(2, desk.model.listing().items().size());

        begin("Veins");
        assertEquals("one", desk.form().value(Field.BODY).get());
        assertEquals(2, desk.model.listing().items().size());
    }

    @Test
    void discardingIsUndone() {
        begin("Veins");
        fill("Oops", "Grace", "");
        desk.model.forms().discard();
        assertNull(desk.model.forms().open().get());
        assertTrue(
                desk.library.unfinishedComments().list(article.article().id()).isEmpty());

        desk.model.undo();
        assertEquals("Oops", desk.form().value(Field.BODY).get());
        assertEquals("Oops", unfinished());
    }

    @Test
    void theNameIsKnownTheNextTime() {
        begin("Veins");
        assertTrue(desk.form().askingWho().get());
        fill("One", "Grace", "grace@example.org");
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
        fill("Really.", "Grace", "");
        desk.model.forms().submit();

        CommentRow row = desk.model.listing().rows().getFirst();
        assertEquals("Really.", row.thread().replies().getFirst().body());
        assertEquals(root.id(), row.thread().replies().getFirst().parent());
        assertEquals(root.id(), desk.model.listing().selected().get());
    }

    @Test
    void editsAreSavedAndUndone() {
        begin("Veins");
        fill("Frist", "Grace", "");
        desk.model.forms().leave();
        Annotation draft = only();

        desk.model.beginEdit(draft.id());
        desk.form().value(Field.BODY).set("First");
        desk.model.forms().submit();
        assertEquals("First", only().body());
        assertEquals(Status.OPEN, only().status());

        desk.model.undo();
        assertEquals("Frist", only().body());
        assertEquals(Status.DRAFT, only().status());
    }

    @Test
    void anEditThatIsLeftHalfWayDoesNotChangeWhatIsReady() {
        begin("Veins");
        fill("Ready", "Grace", "");
        desk.model.forms().submit();
        desk.model.beginEdit(only().id());
        desk.form().value(Field.BODY).set("Ready, but");
        desk.model.forms().leave();

        assertEquals("Ready", only().body());
        assertEquals("Ready, but", unfinished());
        assertTrue(desk.model.listing().items().getFirst() instanceof UnfinishedRow);
    }

    @Test
    void anothersCommentIsNotEdited() {
        Annotation root = desk.comment(article, "Veins", ADA, "Mine", Status.OPEN);
        desk.model.refresh();
        desk.model.beginEdit(root.id());
        assertNull(desk.model.forms().open().get());
    }

    @Test
    void anAnswerToWhatIsGoneBecomesACommentOfItsOwn() {
        Annotation root = desk.comment(article, "Veins", ADA, "Really?", Status.OPEN);
        desk.model.refresh();
        desk.model.beginReply(root.id());
        fill("Really.", "Grace", "");
        desk.model.forms().setAside();
        desk.model.changes().delete(root);

        desk.model.resume((UnfinishedRow) desk.model.listing().items().getFirst());
        desk.model.forms().submit();
        assertEquals("Really.", only().body());
        assertNull(only().parent());
        assertTrue(
                desk.library.unfinishedComments().list(article.article().id()).isEmpty());
    }

    private void begin(String words) {
        desk.model.beginComment(Desk.find(article, words));
    }

    private void fill(String body, String name, String email) {
        desk.form().value(Field.BODY).set(body);
        desk.form().value(Field.NAME).set(name);
        desk.form().value(Field.EMAIL).set(email);
    }

    private String unfinished() {
        return desk.library
                .unfinishedComments()
                .list(article.article().id())
                .getFirst()
                .body();
    }

    private Annotation only() {
        List<Annotation> all = desk.library.annotations().list(article.article().id());
        assertEquals(1, all.size());
        return all.getFirst();
    }
}
