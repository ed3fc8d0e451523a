package app.galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.library.ArticleSummary;
import app.galley.ui.driving.Fx;
import app.galley.ui.editor.EditorModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beginning an article in the window. */
final class NewArticleTest extends OnSamples {

    private static EditorModel editor(OpenWindow in) {
        return in.workspace().writing().editor();
    }

    private static void untilBegun(OpenWindow in) {
        in.until(
                "a new article can be written",
                () -> editor(in).text().equals("# Untitled\n\n")
                        && in.workspace().modeProperty().get().writes()
                        && in.window.content().editor().readyProperty().get()
                        && in.find(".source-area").isFocused());
        assertEquals(
                "Untitled",
                Fx.get(() -> editor(in).selectionProperty().get().of(editor(in).text())));
    }

    @Test
    void beginsWithItsTitleSelectedAndTakesTheOneTyped() {
        window.pick(REVIEWED);
        window.keys(KeyCode.CONTROL, KeyCode.N);
        untilBegun(window);
        assertEquals(Mode.WRITE, Fx.get(() -> window.workspace().modeProperty().get()));
        assertTrue(List.of("und", Locale.getDefault().toLanguageTag())
                .contains(window.article().article().language()));
        window.hands.type("apples");
        window.keys(KeyCode.ENTER);
        window.hands.type("red");
        window.until("it is typed", () -> editor(window).text().equals("# apples\nred\n\n"));
        window.pick(REVIEWED);
        window.until(
                "it has the title that was typed",
                () -> window.library.articles().list().stream()
                        .anyMatch(summary -> summary.article().title().equals("apples")));
        assertEquals(7, window.library.articles().list().size());
    }

    @Test
    void staysSideBySide() {
        window.pick(REVIEWED);
        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT3);
        window.run("New article");
        untilBegun(window);
        assertEquals(Mode.SPLIT, Fx.get(() -> window.workspace().modeProperty().get()));
    }

    @Test
    void theEmptyLibraryOffersOne(@TempDir Path empty) {
        try (OpenWindow in = new OpenWindow(empty.resolve("empty.galley"))) {
            in.press("New article");
            untilBegun(in);
            ArticleSummary only = in.library.articles().list().getFirst();
            assertEquals("Untitled", only.article().title());
            assertTrue(only.words() == 1 && only.sections() == 1, only.toString());
        }
    }
}
