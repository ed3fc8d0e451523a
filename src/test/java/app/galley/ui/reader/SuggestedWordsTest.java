package app.galley.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.PlainRange;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.driving.Fx;
import app.galley.ui.driving.Waiting;
import app.galley.ui.reader.Suggested.Look;
import app.galley.ui.reader.Suggested.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Suggestions in the midst of the article: seen, clicked, and no part of it. */
@ExtendWith(Fx.class)
final class SuggestedWordsTest {

    private static final String TEXT = """
            # Legs

            The *quick* brown fox jumps over the lazy dog.

            ## Causes

            Long standing and **more** of it.
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

    @Test
    void wordsAreShownAndAreNoPartOfTheArticle() {
        OpenArticle article = window.show(TEXT);
        String html = html();
        suggest(replace(article, "one", "brown", "red"), replace(article, "two", "more", "less"));
        assertEquals("red less", shown());
        assertTrue(window.page
                .ask("document.querySelector('ins').getAttribute('aria-label')")
                .startsWith("label"));

        window.page.select("The", "jumps");
        Waiting.until("it is selected", () -> window.model.selectionProperty().get() != null);
        assertEquals("The quick brown fox jumps", window.selected(article));
        assertEquals(
                "The quick brown fox jumps", Fx.get(window.view::selectedText).strip());

        suggest();
        assertEquals(html, html());
    }

    @Test
    void aClickOnTheWordsTellsTheSuggestion() {
        OpenArticle article = window.show(TEXT);
        suggest(replace(article, "one", "fox", "animal"));
        double x = window.page.number(
                "(b => (b.left + b.right) / 2)(document.querySelector('ins').getBoundingClientRect())");
        double y = window.page.number(
                "(b => (b.top + b.bottom) / 2)(document.querySelector('ins').getBoundingClientRect())");
        window.page.clickAt(x, y);
        assertEquals(List.of("one"), window.marksClicked);
    }

    @Test
    void onePlaceHoldsSeveralInOrder() {
        OpenArticle article = window.show(TEXT);
        int at = ReaderWindow.find(article, "fox").end();
        suggest(
                new Suggested("a", List.of(), List.of(new Words(at, "A", "label")), Look.by(1)),
                new Suggested("b", List.of(), List.of(new Words(at, "B", "label")), Look.by(2)),
                new Suggested("c", List.of(), List.of(new Words(0, "C", "label")), Look.CONFLICT));
        assertEquals("C A B", shown());
        assertEquals("fox", window.page.ask("document.querySelector('ins.by-1').previousSibling.data.slice(-3)"));
    }

    @Test
    void highlightsAndSelectionStayWhereTheyAre() {
        OpenArticle article = window.show(TEXT);
        Fx.run(() -> window.model
                .marksProperty()
                .set(List.of(new Mark("m", ReaderWindow.find(article, "brown fox jumps"), "open"))));
        Waiting.pulses(2);
        window.page.point("lazy dog");
        suggest(replace(article, "one", "fox", "animal"), replace(article, "two", "lazy", "quick"));
        assertEquals("brown fox jumps", window.page.ask("Array.from(CSS.highlights.get('open'))[0].toString()"));
        assertEquals("lazy dog", window.page.ask("getSelection().toString()"));
        suggest();
        assertEquals("brown fox jumps", window.page.ask("Array.from(CSS.highlights.get('open'))[0].toString()"));
        assertEquals("lazy dog", window.page.ask("getSelection().toString()"));
    }

    @Test
    void whileTheTextIsEditedThePageIsThatOfAFullLoadWithTheWordsInIt() {
        Random random = new Random(5);
        StringBuilder text = new StringBuilder(ManyKinds.text(3));
        OpenArticle article = window.show(text.toString());
        for (int i = 0; i < 40; i++) {
            text.insert(random.nextInt(text.length() + 1), random.nextBoolean() ? " word " : "x");
            article = window.type(article, text.toString());
            suggest(some(article, random));
        }
        suggest();
        String patched = html();
        window.show("Another.");
        window.show(text.toString());
        Waiting.pulses(2);
        assertEquals(html(), patched);
        assertFalse(patched.contains("<ins"));
    }

    private static Suggested[] some(OpenArticle article, Random random) {
        List<Suggested> some = new ArrayList<>();
        int length = article.parsed().projection().text().length();
        for (int i = 0; i < 10; i++) {
            int start = random.nextInt(length);
            int end = Math.min(length, start + random.nextInt(30));
            some.add(new Suggested(
                    "s" + i, List.of(new PlainRange(start, end)), List.of(new Words(end, "new", "label")), Look.by(3)));
        }
        return some.toArray(Suggested[]::new);
    }

    private static Suggested replace(OpenArticle article, String id, String words, String by) {
        PlainRange place = ReaderWindow.find(article, words);
        return new Suggested(id, List.of(place), List.of(new Words(place.end(), by, "label " + id)), Look.by(3));
    }

    private void suggest(Suggested... suggested) {
        Fx.run(() -> window.model.suggestedProperty().set(List.of(suggested)));
        Waiting.pulses(2);
    }

    private String html() {
        return window.page.ask("document.getElementById('article').innerHTML");
    }

    private String shown() {
        return window.page.ask(
                "Array.from(document.querySelectorAll('ins.suggested'), i => i.getAttribute('data-w')).join(' ')");
    }
}
