package app.galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.ui.driving.Fx;
import app.galley.ui.editor.EditorModel;
import app.galley.ui.editor.SearchModel;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Finding, replacing and going to places while one writes, and what the foot of the window says of it. */
final class EditorSearchTest extends OnSamples {

    @BeforeEach
    void open() {
        window.pick(REVIEWED);
        write();
    }

    private void write() {
        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT2);
        window.until(
                "one can write",
                () -> window.window.content().editor().readyProperty().get() && focused(".source-area"));
    }

    private EditorModel editor() {
        return window.workspace().writing().editor();
    }

    private SearchModel search() {
        return window.workspace().writing().search();
    }

    private String selected() {
        return editor().selectionProperty().get().of(editor().text());
    }

    private boolean focused(String selector) {
        return window.find(selector).isFocused();
    }

    private boolean foundIs(int index) {
        return search().foundProperty().get().index() == index;
    }

    private String foot(String selector) {
        return Fx.get(() -> ((Labeled) window.find(".status-bar " + selector)).getText());
    }

    @Test
    void findsInTheEditorAndGoesBackToThePlaceFound() {
        window.keys(KeyCode.CONTROL, KeyCode.F);
        window.hands.type("leaf");
        window.until("the first is selected and marked", () -> foundIs(1) && marked(".search-current") == 1);
        window.keys(KeyCode.ENTER);
        window.keys(KeyCode.F3);
        window.until("the third is", () -> foundIs(3));
        assertTrue(Fx.get(() -> marked(".search-match")) > 0);
        window.keys(KeyCode.ESCAPE);
        window.until("the editor has the focus", () -> focused(".source-area") && marked(".search-match") == 0);
        assertEquals("leaf", Fx.get(this::selected).toLowerCase(Locale.ROOT));
        assertFalse(Fx.get(() -> window.window.content().searchBar().isVisible()));
    }

    /** How many runs of letters carry the style. */
    private long marked(String style) {
        return window.window.content().editor().lookupAll(style).stream()
                .filter(Node::isVisible)
                .count();
    }

    @Test
    void replacesAllByKeysAndTakesItBackAtOnce() {
        String before = Fx.get(() -> editor().text());
        window.keys(KeyCode.CONTROL, KeyCode.H);
        window.hands.type("leaves");
        window.keys(KeyCode.ALT, KeyCode.C);
        window.until(
                "only small letters are found",
                () -> search().options().matchCaseProperty().get());
        Fx.run(() -> window.field(".search-bar .replace-row .text-field").requestFocus());
        window.hands.type("petals");
        window.keys(KeyCode.CONTROL, KeyCode.ENTER);
        window.until("all are replaced", () -> !editor().text().equals(before));
        assertEquals(before.replace("leaves", "petals"), Fx.get(() -> editor().text()));
        window.until("it is said", () -> window.words().contains("Replaced "));
        window.keys(KeyCode.ESCAPE);
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        window.until("all is as before", () -> editor().text().equals(before));
    }

    @Test
    void findsInTheReaderWhileOneReads() {
        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT1);
        window.keys(KeyCode.CONTROL, KeyCode.F);
        window.until(
                "the reader's bar is open",
                () -> window.window.content().findBar().isVisible());
        assertFalse(Fx.get(() -> window.window.content().searchBar().isVisible()));
    }

    private void choose() {
        window.keys(KeyCode.CONTROL, KeyCode.G);
        window.until(
                "the chooser is open",
                () -> window.window.content().lookup(".chooser .text-field") != null
                        && focused(".chooser .text-field"));
    }

    @Test
    void goesToAHeadingAndToALine() {
        choose();
        window.hands.type("who lives");
        window.keys(KeyCode.ENTER);
        window.until(
                "the caret is at the heading",
                () -> editor().text()
                        .startsWith(
                                "## Who lives there",
                                editor().selectionProperty().get().start()));
        choose();
        window.hands.type("3");
        window.keys(KeyCode.ENTER);
        int third = Fx.get(() -> editor().text().indexOf('\n', editor().text().indexOf('\n') + 1) + 1);
        window.until(
                "the caret is in the third line",
                () -> editor().selectionProperty().get().caret() == third);
    }

    @Test
    void countsWhatIsWrittenAgainstAGoal() {
        Fx.run(() -> window.workspace().goal().set(2000));
        window.until("the goal is shown", () -> foot(".counts").endsWith(" of 2,000 words"));
        String before = foot(".counts");
        window.hands.type("three more words ");
        window.until("they are counted", () -> !foot(".counts").equals(before));
        window.keys(KeyCode.CONTROL, KeyCode.A);
        window.until("the selection is counted", () -> foot(".counts").matches("([0-9,]+) of \\1 words.*"));
        window.until("all is saved", () -> foot(".saved").equals("Saved"));
    }
}
