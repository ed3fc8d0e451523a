package app.galley.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.Edit;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HistoryTest {

    private final History history = new History();
    private String text = "";
    private int caret;
    private long now;

    @Test
    void wordsAreSteps() {
        type("one two three");
        assertUndone("one two ", "one ", "");
        assertTrue(history.undo().isEmpty());
        assertRedone("one ", "one two ", "one two three");
        assertTrue(history.redo().isEmpty());
    }

    @Test
    void aPauseEndsAStep() {
        type("ab");
        now += 5_000;
        type("cd");
        assertUndone("ab", "");
    }

    @Test
    void aLineFeedEndsAStep() {
        type("ab\ncd");
        assertUndone("ab\n", "ab", "");
    }

    @Test
    void deletionsAreApart() {
        type("abc");
        backspace();
        backspace();
        type("x");
        assertUndone("a", "abc", "");
    }

    @Test
    void movingTheCaretEndsAStep() {
        type("ab");
        caret = 1;
        type("x");
        assertEquals("axb", text);
        assertUndone("ab", "");
    }

    @Test
    void aCommandIsAStepOfItsOwn() {
        type("ab");
        Step step = EmphasisToggle.toggle(Spot.in(text, new Selection(0, 2)), Emphasis.BOLD)
                .orElseThrow();
        text = step.applyTo(text);
        history.add(step);
        caret = step.after().caret();
        type("c");
        assertUndone("**ab**", "ab", "");
    }

    @Test
    void anEditDropsWhatCouldBeRedone() {
        type("ab");
        apply(history.undo().orElseThrow());
        type("c");
        assertFalse(history.canRedo());
        assertUndone("");
    }

    @Test
    void aMarkIsFoundAgain() {
        History.Mark empty = history.mark();
        type("ab");
        History.Mark saved = history.mark();
        assertTrue(history.isAt(saved));
        assertFalse(history.isAt(empty));
        type("c");
        assertFalse(history.isAt(saved));
        apply(history.undo().orElseThrow());
        assertTrue(history.isAt(saved));
        apply(history.undo().orElseThrow());
        assertTrue(history.isAt(empty));
        apply(history.redo().orElseThrow());
        assertTrue(history.isAt(saved));
        apply(history.undo().orElseThrow());
        type("ab");
        assertFalse(history.isAt(saved));
    }

    @Test
    void selectingAloneIsNoStep() {
        history.add(new Step(List.of(), Selection.at(0), new Selection(0, 1)));
        assertFalse(history.canUndo());
    }

    private void type(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            keyed(new Edit(caret, "", typed.substring(i, i + 1)), caret + 1);
        }
    }

    private void backspace() {
        keyed(new Edit(caret - 1, text.substring(caret - 1, caret), ""), caret - 1);
    }

    private void keyed(Edit edit, int after) {
        Step step = new Step(List.of(edit), Selection.at(caret), Selection.at(after));
        now += 100;
        apply(step);
        history.addTyped(step, now);
    }

    private void apply(Step step) {
        text = step.applyTo(text);
        caret = step.after().caret();
    }

    private void assertUndone(String... texts) {
        for (String expected : texts) {
            apply(history.undo().orElseThrow());
            assertEquals(expected, text);
        }
    }

    private void assertRedone(String... texts) {
        for (String expected : texts) {
            apply(history.redo().orElseThrow());
            assertEquals(expected, text);
        }
    }
}
