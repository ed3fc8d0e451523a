package app.galley.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.galley.ui.article.OpenArticle;
import app.galley.ui.driving.Fx;
import app.galley.ui.driving.Waiting;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the mouse selects on the page is what the model says is selected, to the letter. */
@ExtendWith(Fx.class)
final class ReaderSelectionTest {

    private static final String TEXT = """
            # The title of it

            A paragraph with *emphasis in it* and a [link to somewhere](https://example.org) and `some code` after.

            Another paragraph, with 🦵🏽 an emoji and 👩‍👩‍👧 a family in it.

            - first item
            - second item with **bold words** in it
                - nested item

            | Left | Right |
            |------|-------|
            | cell one | cell &amp; two |

            ```java
            int answer = 42;
            return answer;
            ```

            A sentence with a note[^1] and words behind it.

            [^1]: The note says something.
            """;

    private ReaderWindow window;

    @BeforeEach
    void open() {
        window = new ReaderWindow();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            paragraph with      | paragraph with    | paragraph with
            with                | emphasis          | with emphasis
            emphasis in it      | somewhere         | emphasis in it and a link to somewhere
            and a               | after.            | and a link to somewhere and some code after.
            title               | A paragraph       | title of it\\nA paragraph
            code                | Another paragraph | code after.\\nAnother paragraph
            first               | second item       | first item\\nsecond item
            bold                | nested            | bold words in it\\nnested
            cell one            | cell & two        | cell one\\ncell & two
            answer = 42;        | return            | answer = 42;\\nreturn
            a note              | words behind      | a note and words behind
            The note            | something         | The note says something
            """)
    void selectsWhatTheMouseIsDraggedOver(String from, String to, String expected) {
        OpenArticle article = window.show(TEXT);
        bringIntoSight(article, from);
        window.page.select(from, to);
        assertSelected(expected.replace("\\n", "\n"), article);
    }

    /** Where a letter of these begins in pixels differs between measuring and hitting, so a script points at it. */
    @ParameterizedTest
    @ValueSource(strings = {"with 🦵🏽 an", "🦵🏽", "an emoji and 👩‍👩‍👧", "أداة قديمة للكتابة", "校正刷り", "e\u0301"})
    void selectsWholeCharacters(String words) {
        OpenArticle article =
                window.show(TEXT + "\nالقلم أداة قديمة للكتابة وما زالت حية\n\n校正刷りを読む cafe\u0301 x\n", "ar");
        window.page.point(words);
        assertSelected(words, article);
    }

    @Test
    void selectsAllOfIt() {
        OpenArticle article = window.show("# Title\n\nOne.\n\n## Second\n\n- Two.\n");
        window.page.click("One.");
        window.hands.press(KeyCode.CONTROL, KeyCode.A);
        assertSelected("Title\nOne.\nSecond\nTwo.", article);
    }

    @Test
    void forgetsTheSelectionWhenAnotherArticleIsShown() {
        OpenArticle article = window.show(TEXT);
        window.page.select("paragraph with");
        assertSelected("paragraph with", article);
        OpenArticle other = window.show("Nothing of that.");
        assertEquals("", window.selected(other));
    }

    @Test
    void offersTheButtonAtTheSelection() {
        OpenArticle article = window.show(TEXT);
        window.page.select("paragraph with");
        assertSelected("paragraph with", article);
        Waiting.until(
                "the button shows",
                () -> window.view.lookup(".selection-button").isVisible());
        Fx.run(window.view::clearSelection);
        assertEquals("", window.selected(article));
        Waiting.until(
                "the button is gone",
                () -> !window.view.lookup(".selection-button").isVisible());
    }

    @Test
    void tellsOfAClickOnAHighlight() {
        OpenArticle article = window.show(TEXT);
        Fx.run(() -> window.model
                .marksProperty()
                .set(List.of(
                        new Mark("wide", ReaderWindow.find(article, "paragraph with emphasis in it and"), "open"),
                        new Mark("narrow", ReaderWindow.find(article, "emphasis"), "draft"))));
        window.page.click("emphasis");
        Waiting.until("the click is told", () -> window.marksClicked.equals(List.of("narrow")));
        window.page.click("paragraph with");
        Waiting.until("the click is told", () -> window.marksClicked.equals(List.of("narrow", "wide")));
        window.page.click("Another");
        Waiting.pulses(3);
        assertEquals(2, window.marksClicked.size());
    }

    private void bringIntoSight(OpenArticle article, String words) {
        Fx.run(() -> window.view.reveal(ReaderWindow.find(article, words)));
    }

    private void assertSelected(String expected, OpenArticle article) {
        Waiting.until(
                "“" + expected + "” is selected",
                () -> window.selected(article).equals(expected),
                () -> window.selected(article));
    }
}
