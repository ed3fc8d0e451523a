package app.galley.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.PlainRange;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.driving.Fx;
import app.galley.ui.driving.Waiting;
import app.galley.ui.reader.ReaderModel.Found;
import app.galley.ui.reader.ReaderModel.Position;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page in a real WebView: loading, places, links, finding, zoom. */
@ExtendWith(Fx.class)
final class ReaderPageTest {

    private ReaderWindow window;

    @BeforeEach
    void open() {
        window = new ReaderWindow();
    }

    @AfterEach
    void close() {
        window.close();
    }

    /** Sections of about a thousand characters each, called "Part 1" and so on. */
    private static String longText(int sections) {
        return "Words before the first heading.\n\n"
                + IntStream.rangeClosed(1, sections)
                        .mapToObj(i -> "## Part " + i + "\n\nBody " + i + ": " + "some more words to read ".repeat(40))
                        .collect(Collectors.joining("\n\n"));
    }

    private String currentSection() {
        return Fx.get(() -> window.model.positionProperty().get().sectionId());
    }

    @Test
    void showsTheFirstScreenBeforeTheRest() {
        OpenArticle article = window.article(longText(300), "en", null);
        // One step on the JavaFX thread: what is in the page when it ends is what the first pulse shows.
        boolean complete = Fx.get(() -> {
            window.model.show(article, Position.TOP);
            return window.view.isComplete();
        });
        Waiting.until("the page is ready", () -> number("document.body.innerText.length") > 1_000);
        assertFalse(complete);
        Waiting.until("the page is complete", window.view::isComplete);
        assertEquals(301, window.page.number("document.getElementById('article').children.length"));
        assertEquals(0, window.page.number("window.scrollY"));
    }

    @Test
    void beginsInTheMiddleAndStaysThereWhileTheRestLoads() {
        OpenArticle article = window.article(longText(300), "en", null);
        window.show(article, new Position("part-200", 0));
        assertEquals(301, window.page.number("document.getElementById('article').children.length"));
        assertEquals("part-200", currentSection());
        double top = window.page.top("Part 200");
        assertTrue(Math.abs(top) < 40, "the heading stands at " + top);
    }

    @Test
    void goesToASectionThatIsNotLoadedYet() {
        Fx.run(() -> {
            window.model.show(window.article(longText(300), "en", null), Position.TOP);
            window.view.goToSection("part-290");
        });
        Waiting.until("the page is complete", window.view::isComplete);
        assertEquals("part-290", currentSection());
        assertTrue(Math.abs(window.page.top("Part 290")) < 80);
    }

    @Test
    void tellsWhereOneIsWhileScrolling() {
        window.show(longText(20));
        assertEquals("", currentSection());
        window.page.ask("galley.scrollToId('part-7')");
        Waiting.until("part 7 is read", () -> currentSection().equals("part-7"), this::currentSection);
        window.page.ask("window.scrollTo(0, 1e9)");
        Waiting.until("all is read", () -> window.model.progressProperty().get() == 1.0);
    }

    @Test
    void holdsTheSectionThatWasAskedForWhereThePageEnds() {
        window.show("## One\n\nText.\n\n## Two\n\nText.\n\n## Three\n\nText.\n");
        Fx.run(() -> window.view.goToSection("two"));
        Waiting.pulses(5);
        assertEquals("two", currentSection());
    }

    @Test
    void scrollsToAFragmentAndOnlyTellsOfOtherLinks() {
        window.show("[down](#part-15) [away](https://example.org/a?b=c) [mail](mailto:a@example.org) [übel](#größe)\n\n"
                + longText(20) + "\n\n## Größe\n\nEnd.\n");
        window.page.click("down");
        Waiting.until("part 15 is read", () -> currentSection().equals("part-15"), this::currentSection);
        window.page.ask("window.scrollTo(0, 0)");
        window.page.click("away");
        window.page.click("mail");
        Waiting.until("both are told", () -> window.linksClicked.size() == 2);
        assertEquals(List.of("https://example.org/a?b=c", "mailto:a@example.org"), window.linksClicked);
        window.page.click("übel");
        Waiting.until("the last heading is in sight", () -> window.page.top("Größe") < 700);
        assertEquals("about:blank", window.page.ask("location.href"));
    }

    @Test
    void keepsThePlaceWhenAnEarlierSectionChanges() {
        OpenArticle before = window.show(longText(40));
        window.page.ask("galley.scrollToId('part-30')");
        Waiting.until("part 30 is read", () -> currentSection().equals("part-30"), this::currentSection);
        double top = window.page.top("Part 30");
        window.page.ask("document.getElementById('part-20').marked = 'kept'");
        OpenArticle after =
                window.article(longText(40).replace("Body 3:", "A whole paragraph more.\n\n".repeat(30)), "en", before);
        window.show(after, Position.TOP);
        assertEquals(top, window.page.top("Part 30"), 3);
        assertEquals("part-30", currentSection());
        assertEquals("kept", window.page.ask("document.getElementById('part-20').marked"));
        assertTrue(window.page.ask("document.body.innerText").contains("A whole paragraph more."));
    }

    @Test
    void showsTheLaterTextExactly() {
        OpenArticle article = window.show(longText(10));
        for (String text :
                List.of(longText(3), "", "Only words.", "## A\n\nx[^1]\n\n[^1]: y\n", longText(12), "## A\n\nx\n")) {
            OpenArticle later = window.article(text, "en", article);
            window.show(later, Position.TOP);
            String html = Fx.get(() -> later.parsed().page().stream()
                    .map(section -> "<section>" + section.html() + "</section>")
                    .collect(Collectors.joining()));
            assertEquals(normal(html), window.page.ask("document.getElementById('article').innerHTML"));
        }
    }

    /** As the page itself words the same elements. */
    private String normal(String html) {
        return window.page.ask("(function () { var e = document.createElement('main'); e.innerHTML = " + "'"
                + html.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'; return e.innerHTML; })()");
    }

    @Test
    void findsCountsAndSteps() {
        window.show("needle one\n\n" + longText(20) + "\n\nNeedle   two and needle three.\n");
        Fx.run(() -> window.findBar.open("needle"));
        Waiting.until("three are found", () -> found().equals(new Found(1, 3)), this::found);
        window.hands.press(KeyCode.ENTER);
        Waiting.until("the second", () -> found().equals(new Found(2, 3)), this::found);
        assertTrue(window.page.top("Needle") > 0 && window.page.top("Needle") < 700);
        window.hands.press(KeyCode.ENTER);
        window.hands.press(KeyCode.ENTER);
        Waiting.until("round to the first", () -> found().equals(new Found(1, 3)), this::found);
        window.hands.press(KeyCode.SHIFT, KeyCode.ENTER);
        Waiting.until("and back to the last", () -> found().equals(new Found(3, 3)), this::found);
        Waiting.until("the others are drawn", () -> window.highlighted("found") == 2);
        Fx.run(() -> window.model.queryProperty().set("no such words"));
        Waiting.until("none is found", () -> found().equals(new Found(0, 0)), this::found);
        window.hands.press(KeyCode.ESCAPE);
        Waiting.until("the bar is gone", () -> !window.findBar.isVisible());
        Waiting.until("nothing stands out", () -> window.highlighted("found") == 0);
    }

    /** What a change of the page costs grows with what is drawn. */
    @Test
    void drawsHighlightsWhereOneReads() {
        OpenArticle article = window.show("needle one\n\n" + longText(40) + "\n\nneedle two\n");
        String text = article.parsed().projection().text();
        Fx.run(() -> window.model
                .marksProperty()
                .set(List.of(
                        new Mark("a", new PlainRange(0, 6), "open"),
                        new Mark(
                                "b",
                                new PlainRange(text.lastIndexOf("needle"), text.lastIndexOf("needle") + 6),
                                "open"))));
        Waiting.until("the near one is drawn", () -> drawn().equals("needle one"));
        window.page.ask("window.scrollTo(0, 1e6), 0");
        Waiting.until("the other one is drawn", () -> drawn().equals("needle two"));
        assertEquals(2, window.highlighted("open"));
    }

    private String drawn() {
        return window.page.ask("Array.from(CSS.highlights.get('open'), r => r.startContainer.data).join()");
    }

    @Test
    void readsAtEverySize() {
        OpenArticle article = window.show(longText(5));
        Fx.run(() -> window.model.zoomProperty().set(200));
        window.page.select("before the");
        Waiting.until("selected", () -> window.selected(article).equals("before the"), () -> window.selected(article));
        Fx.run(() -> window.model.zoomProperty().set(67));
        window.page.select("Body 1");
        Waiting.until("selected", () -> window.selected(article).equals("Body 1"), () -> window.selected(article));
    }

    @Test
    void keepsThePlaceWhenLinesBreakAnew() {
        window.show(longText(40));
        window.page.ask("galley.scrollToId('part-30')");
        Waiting.until("part 30 is read", () -> currentSection().equals("part-30"), this::currentSection);
        double before = Double.parseDouble(window.page.ask("window.scrollY"));
        Fx.run(() -> window.model.zoomProperty().set(200));
        Waiting.until(
                "part 30 is at the top again, further down the page",
                () -> Math.abs(window.page.top("Part 30")) < 120
                        && Double.parseDouble(window.page.ask("window.scrollY")) > before + 500,
                () -> window.page.top("Part 30") + " of " + window.page.ask("window.scrollY"));
    }

    @Test
    void runsTheWayTheLanguageRuns() {
        window.show("نص", "ar");
        assertEquals("rtl", window.page.ask("document.documentElement.dir"));
        window.show("text", "en");
        assertEquals("ltr", window.page.ask("document.documentElement.dir"));
        assertEquals("en", window.page.ask("document.documentElement.lang"));
    }

    @Test
    void changesColoursWithoutLosingThePlace() {
        window.show(longText(20));
        Fx.run(() -> window.view.goToSection("part-9"));
        String light = window.page.ask("getComputedStyle(document.body).color");
        Fx.run(() -> window.view.setDark(true));
        assertFalse(light.equals(window.page.ask("getComputedStyle(document.body).color")));
        assertEquals("part-9", currentSection());
    }

    private Found found() {
        return Fx.get(() -> window.model.foundProperty().get());
    }

    private double number(String script) {
        return window.page.number(script);
    }
}
