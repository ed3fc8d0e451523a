package app.galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.editing.Selection;
import app.galley.ui.driving.Fx;
import app.galley.ui.editor.DraftKeeper;
import app.galley.ui.editor.EditorModel;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing with keys in the whole window, beside the article that follows. */
final class EditorWindowTest extends OnSamples {

    private String before;

    @BeforeEach
    void open() {
        window.pick(REVIEWED);
        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT3);
        window.until(
                "one can write",
                () -> window.window.content().editor().readyProperty().get()
                        && window.find(".source-area").isFocused());
        before = Fx.get(editor()::text);
        int end = before.indexOf("\n\n", before.indexOf("\n\n") + 2);
        Fx.run(() -> editor().select(Selection.at(end)));
    }

    private EditorModel editor() {
        return window.workspace().writing().editor();
    }

    private void untilShown(String words) {
        window.until(
                "the article says " + words,
                () -> window.page.ask("document.body.innerText").contains(words));
    }

    @Test
    void whatIsTypedIsReadBesideItAndStored() {
        window.keys(KeyCode.ENTER);
        window.keys(KeyCode.ENTER);
        window.hands.type("typed");
        window.keys(KeyCode.SPACE);
        window.hands.type("here");
        untilShown("typed here");
        window.until(
                "it is stored",
                () -> window.workspace().writing().drafts().stateProperty().get() == DraftKeeper.State.SAVED);
        assertTrue(Fx.get(() -> editor().text()).contains("typed here"));
        assertEquals(
                Fx.get(editor()::text),
                window.workspace()
                        .library()
                        .articles()
                        .currentText(window.article().article().id())
                        .text());
    }

    @Test
    void undoGivesTheFirstTextBackAndRedoTheLast() {
        window.hands.type("abc");
        window.keys(KeyCode.ENTER);
        window.hands.type("def");
        window.keys(KeyCode.CONTROL, KeyCode.B);
        String after = Fx.get(editor()::text);
        while (Fx.get(() -> editor().undoableProperty().get())) {
            window.keys(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(before, Fx.get(editor()::text));
        while (Fx.get(() -> editor().redoableProperty().get())) {
            window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        }
        assertEquals(after, Fx.get(editor()::text));
        untilShown("abc");
    }

    @Test
    void formattedTextIsPastedAsMarkdown() {
        Fx.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("plain bold");
            content.putHtml("<p>plain <b>bold</b></p>");
            Clipboard.getSystemClipboard().setContent(content);
        });
        window.keys(KeyCode.ENTER);
        window.keys(KeyCode.CONTROL, KeyCode.V);
        window.until("it is Markdown", () -> editor().text().contains("plain **bold**"));
        untilShown("plain bold");
    }

    @Test
    void theModesGoRoundAndKeepTheUndo() {
        window.hands.type("kept");
        window.keys(KeyCode.CONTROL, KeyCode.E);
        assertEquals(Mode.READ, Fx.get(() -> window.workspace().modeProperty().get()));
        window.keys(KeyCode.CONTROL, KeyCode.E);
        assertEquals(Mode.WRITE, Fx.get(() -> window.workspace().modeProperty().get()));
        window.until(
                "one can write",
                () -> window.window.content().editor().readyProperty().get()
                        && window.find(".source-area").isFocused());
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, Fx.get(editor()::text));
    }

    @Test
    void theOutlineTakesTheCaretAlong() {
        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT2);
        var last = Fx.get(() ->
                        window.workspace().outline().outlineProperty().get().flat())
                .getLast();
        Fx.run(() -> window.window.content().goToSection(last.id()));
        assertEquals(
                Selection.at(last.heading().start()),
                Fx.get(() -> editor().selectionProperty().get()));
        assertEquals(
                last.id(),
                Fx.get(() -> window.workspace().outline().currentProperty().get()));
    }

    @Test
    void muchTextComesBackIntoAnEmptyEditor() {
        String much = "A line of words as they come.\n\n".repeat(10_000);
        Fx.run(() -> editor().become(much));
        window.until("it is shown", () -> shownLength() == much.length());
        window.keys(KeyCode.CONTROL, KeyCode.A);
        window.keys(KeyCode.DELETE);
        window.until("nothing is left", () -> editor().length() == 0 && shownLength() == 0);
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        window.until("it is back", () -> editor().length() == much.length() && shownLength() == much.length());
    }

    private int shownLength() {
        return ((GenericStyledArea<?, ?, ?>) window.find(".source-area")).getLength();
    }
}
