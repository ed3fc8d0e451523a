package app.galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.Status;
import app.galley.article.RevisionKind;
import app.galley.editing.Selection;
import app.galley.library.Library;
import app.galley.library.NewArticle;
import app.galley.ui.driving.Fx;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Suggest mode in the window, by its keys. */
@ExtendWith(Fx.class)
final class SuggestModeTest {

    private static final String TEXT = "# Legs\n\nThe quick brown fox jumps over the lazy dog.\n";

    @TempDir
    private Path folder;

    @Test
    void whatIsTypedIsSuggestedAndSeenInTheArticle() {
        Path file = folder.resolve("library.galley");
        try (Library library = Library.open(file)) {
            library.articles()
                    .create(new NewArticle(
                            "Legs", "en", TEXT, null, RevisionKind.IMPORTED, 9, 1, List.of(), List.of()));
        }
        try (OpenWindow window = new OpenWindow(file)) {
            window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT3);
            window.until(
                    "the editor is ready",
                    () -> window.window.content().editor().readyProperty().get());

            // Asked for the name once.
            window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT, KeyCode.X);
            window.until("the name is asked for", () -> window.words().contains("Who suggests?"));
            window.hands.type("Rosa");
            window.keys(KeyCode.ENTER);
            window.until(
                    "it suggests",
                    () -> window.workspace().suggesting().onProperty().get());
            assertTrue(window.words().contains("Stop suggesting"), window::words);

            int brown = TEXT.indexOf("brown");
            Fx.run(() -> {
                window.workspace().writing().editor().select(new Selection(brown, brown + 5));
                window.window.content().editor().focusText();
            });
            window.hands.type("red");
            window.until(
                    "the reader shows it",
                    () -> window.page
                            .ask("Array.from(document.querySelectorAll('ins'), i => i.getAttribute('data-w')).join()")
                            .equals("red"));
            window.until("it is counted", () -> window.words().contains("1 suggestion\n"));

            // Back in the reader, words are selected and deleted, and others typed over.
            window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT1);
            window.until(
                    "it is read only", () -> window.workspace().modeProperty().get() == Mode.READ);
            select(window, "lazy");
            window.keys(KeyCode.DELETE);
            window.until("it is kept", () -> window.stored().size() == 2);
            select(window, "jumps");
            window.hands.type("leaps");
            window.until(
                    "it is kept",
                    () -> window.stored().size() == 3
                            && window.stored().stream().anyMatch(one -> "leaps".equals(one.replacement())));
            assertEquals(
                    Mode.SPLIT, Fx.get(() -> window.workspace().modeProperty().get()));
            assertEquals(
                    "# Legs\n\nThe quick red fox leaps over the dog.\n",
                    Fx.get(() -> window.workspace().writing().editor().text()));
            assertTrue(window.stored().stream().map(Annotation::status).allMatch(Status.DRAFT::equals));

            window.press("Stop suggesting");
            window.until(
                    "it has ended",
                    () -> !window.workspace().suggesting().onProperty().get());
            assertFalse(window.words().contains("Stop suggesting"));
            assertEquals(
                    TEXT, Fx.get(() -> window.workspace().writing().editor().text()));
            assertEquals(
                    TEXT,
                    window.library.articles().currentText(window.named("Legs")).text());
            assertEquals(
                    1, window.library.revisions().list(window.named("Legs")).size());
        }
    }

    /** By mouse, once the page fills its place: on the way from one mode to another the words move. */
    private static void select(OpenWindow window, String words) {
        window.until(
                "the page fills its place",
                () -> Math.abs(window.page.number("innerWidth")
                                - window.find(".web-view").getLayoutBounds().getWidth())
                        < 1);
        window.page.select(words);
        window.until(
                "the selection is known, and keys go there",
                () -> window.find(".web-view").isFocused()
                        && words.equals(window.window.content().reader().selectedText())
                        && window.workspace().selectedPassage().rangeProperty().get() != null);
    }
}
