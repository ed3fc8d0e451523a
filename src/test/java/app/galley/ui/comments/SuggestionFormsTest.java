package app.galley.ui.comments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.comments.CommentFormModel.Field;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing suggestions in the form. */
final class SuggestionFormsTest {

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
    void beginsWithThePassagesMarkdown() {
        begin("carry blood back to");
        assertEquals(
                "carry blood *back* to", desk.form().value(Field.REPLACEMENT).get());
        assertTrue(desk.form().isSuggestion());
    }

    @Test
    void aReasonIsNotNeeded() {
        suggestToRun();
        Annotation made = only();
        assertEquals("Run", made.replacement());
        assertEquals("", made.body());
        assertEquals(Status.OPEN, made.status());
        assertEquals("Walk", ((Target.OfPassage) made.target()).quote());
        assertNotNull(desk.model.listing().rows().getFirst().suggestion());
    }

    @Test
    void anEmptyReplacementSuggestsToDelete() {
        begin("Walk");
        desk.form().value(Field.REPLACEMENT).set("");
        desk.form().value(Field.NAME).set("Grace");
        assertNull(desk.model.forms().submit());
        assertEquals("", only().replacement());
    }

    @Test
    void whatStandsThereAlreadyIsNoSuggestion() {
        begin("Walk");
        desk.form().value(Field.NAME).set("Grace");
        assertEquals(Field.REPLACEMENT, desk.model.forms().submit());
        assertFalse(desk.form().problem(Field.REPLACEMENT).get().isEmpty());
        desk.form().value(Field.REPLACEMENT).set("Run");
        assertTrue(desk.form().problem(Field.REPLACEMENT).get().isEmpty());
    }

    @Test
    void anUntouchedFormLeavesNothingBehind() {
        begin("Walk");
        desk.model.forms().leave();
        assertNull(desk.model.forms().open().get());
        assertTrue(
                desk.library.unfinishedComments().list(article.article().id()).isEmpty());
        assertEquals(0, desk.model.listing().total());
    }

    @Test
    void isSavedWhileTypingAndGoneOnWith() {
        begin("carry blood back to");
        desk.form().value(Field.REPLACEMENT).set("carry *much* blood");
        desk.pause();
        CommentsModel later = desk.newModel();
        later.show(article);
        CommentFormModel form = later.forms().open().get();
        assertNotNull(form);
        assertEquals("carry *much* blood", form.value(Field.REPLACEMENT).get());
        assertEquals("carry blood *back* to", form.passage());
    }

    @Test
    void aCommentOnTheSameWordsIsAnotherForm() {
        begin("Walk");
        desk.form().value(Field.REPLACEMENT).set("Run");
        desk.model.beginComment(Desk.find(article, "Walk"));
        assertFalse(desk.form().isSuggestion());
        begin("Walk");
        assertEquals("Run", desk.form().value(Field.REPLACEMENT).get());
    }

    @Test
    void onesOwnCanBeChangedAndTheChangeTakenBack() {
        suggestToRun();
        desk.model.beginEdit(only().id());
        assertEquals("Run", desk.form().value(Field.REPLACEMENT).get());
        assertEquals("Walk", desk.form().passage());
        desk.form().value(Field.REPLACEMENT).set("Swim");
        desk.form().value(Field.BODY).set("Easier on the knees.");
        assertNull(desk.model.forms().submit());
        assertEquals("Swim", only().replacement());
        assertEquals("Easier on the knees.", only().body());
        desk.model.undo();
        assertEquals("Run", only().replacement());
        assertEquals("", only().body());
    }

    @Test
    void aPassageOverCellsIsRefusedBeforeAnythingIsWritten() {
        OpenArticle table = desk.article("| a | b |\n|---|---|\n| c | d |\n");
        desk.model.show(table);
        desk.model.beginSuggestion(Desk.find(table, "c\nd"));
        assertNull(desk.model.forms().open().get());
        assertNotNull(desk.model.changes().notice().get());
    }

    private void suggestToRun() {
        begin("Walk");
        desk.form().value(Field.REPLACEMENT).set("Run");
        desk.form().value(Field.NAME).set("Grace");
        assertNull(desk.model.forms().submit());
    }

    private void begin(String words) {
        desk.model.beginSuggestion(Desk.find(article, words));
    }

    private Annotation only() {
        var all = desk.library.annotations().list(article.article().id());
        assertEquals(1, all.size());
        return all.getFirst();
    }
}
