package app.galley.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.ArticleId;
import app.galley.article.Edit;
import app.galley.editing.Selection;
import app.galley.editing.Step;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The text, its selection and its undo, without a view. */
final class EditorModelTest {

    private final EditorModel model = new EditorModel(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final ArticleId legs = ArticleId.random();
    private final ArticleId arms = ArticleId.random();
    private final List<Edit> told = new ArrayList<>();

    private void type(String words) {
        for (int i = 0; i < words.length(); i++) {
            int at = model.selectionProperty().get().caret();
            model.typed(List.of(new Edit(at, "", words.substring(i, i + 1))), Selection.at(at + 1));
        }
    }

    @Test
    void typingIsUndoneByWords() {
        model.show(legs, "");
        model.onEdits(told::addAll);
        type("one two");
        assertEquals("one two", model.text());
        assertEquals(7, told.size());
        model.undo();
        assertTrue(model.text().startsWith("one"), model.text());
        model.undo();
        assertEquals("", model.text());
        assertFalse(model.undoableProperty().get());
        model.redo();
        model.redo();
        assertEquals("one two", model.text());
        assertFalse(model.redoableProperty().get());
    }

    @Test
    void undoIsKeptAcrossArticles() {
        model.show(legs, "Legs");
        model.selected(Selection.at(4));
        type("!");
        model.show(arms, "Arms");
        assertFalse(model.undoableProperty().get());
        model.show(legs, "Legs!");
        assertEquals(Selection.at(5), model.selectionProperty().get());
        model.undo();
        assertEquals("Legs", model.text());
    }

    @Test
    void whatHappenedElsewhereIsOneStepToUndo() {
        model.show(legs, "One two three");
        model.onEdits(told::addAll);
        model.show(legs, "One 2 three");
        assertEquals("One 2 three", model.text());
        assertEquals(List.of(), told);
        model.undo();
        assertEquals("One two three", model.text());
        assertEquals(List.of(new Edit(4, "2", "two")), told);
    }

    @Test
    void aCharacterOfTwoUnitsIsReplacedWhole() {
        model.show(legs, "a \uD83D\uDE00 b");
        model.show(legs, "a \uD83D\uDE01 b");
        assertEquals(Selection.at(2), model.selectionProperty().get());
        model.onEdits(told::addAll);
        model.undo();
        assertEquals(List.of(new Edit(2, "\uD83D\uDE01", "\uD83D\uDE00")), told);
    }

    @Test
    void everythingDeletedComesBack() {
        model.show(legs, "All of it\n");
        model.apply(
                (text, selection) -> Optional.of(new Step(List.of(new Edit(0, text, "")), selection, Selection.at(0))));
        assertEquals("", model.text());
        model.undo();
        assertEquals("All of it\n", model.text());
    }

    @Test
    void aStepOfManyEditsIsTheSameAsItsEdits() {
        String text = "a b ".repeat(100);
        List<Edit> edits = new ArrayList<>();
        for (int at = text.length() - 2; at >= 0; at -= 4) {
            edits.add(new Edit(at, "b", "long"));
        }
        model.show(legs, text);
        model.apply(new Step(edits, Selection.at(0), Selection.at(0)));
        assertEquals("a long ".repeat(100), model.text());
        model.undo();
        assertEquals(text, model.text());
    }

    @Test
    void longLinesAreBrokenAtSpacesOnly() {
        String text = "word ".repeat(5_000) + "\nshort\n";
        assertTrue(EditedText.hasLongLine(text));
        Step step = LongLines.wrap(text, Selection.at(0)).orElseThrow();
        String wrapped = step.applyTo(text);
        assertFalse(EditedText.hasLongLine(wrapped));
        assertEquals(text.replace('\n', ' '), wrapped.replace('\n', ' '));
        assertTrue(LongLines.wrap("x".repeat(20_000), Selection.at(0)).isEmpty());
    }
}
