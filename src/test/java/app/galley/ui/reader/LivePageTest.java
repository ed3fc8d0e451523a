package app.galley.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.PlainRange;
import app.galley.article.TextBlock;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.driving.Fx;
import app.galley.ui.driving.Waiting;
import app.galley.ui.reader.ReaderModel.Found;
import app.galley.ui.reader.ReaderModel.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page while its text is being edited: what is shown, what is drawn on it, and that it stands still. */
@ExtendWith(Fx.class)
final class LivePageTest {

    /** What edits put in: each changes how what stands around it is read. */
    private static final List<String> PIECES = List.of(
            "x",
            " ",
            "\n",
            "\n\n",
            "# ",
            "\n\n## New\n\n",
            "*",
            "`",
            "\n- item\n",
            "[^1]",
            "\n\n[^1]: Note.\n\n",
            "|",
            "```\n",
            "> ",
            "<div>",
            "\n\n<details><summary>More</summary>\n\n",
            "\n\n---\n\n",
            "&amp;",
            "words and words ",
            " data-t=\"1\"");

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
    @ValueSource(longs = {1, 2, 3})
    void patchedStepByStepItIsThePageOfAFullLoad(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(ManyKinds.text(3));
        OpenArticle article = window.show(text.toString());
        for (int i = 0; i < 100; i++) {
            int at = random.nextInt(text.length() + 1);
            int end = random.nextInt(3) == 0 ? Math.min(text.length(), at + random.nextInt(60)) : at;
            text.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
            article = window.type(article, text.toString());
            List<Mark> marks = marks(article, random.nextInt(4));
            Fx.run(() -> window.model.marksProperty().set(marks));
            if (i % 4 == 3) {
                Waiting.pulses(1);
                assertShows(article, text.toString());
                assertDrawn(article, marks);
            }
        }
    }

    /** Some words of many blocks. */
    private static List<Mark> marks(OpenArticle article, int from) {
        List<Mark> marks = new ArrayList<>();
        List<TextBlock> blocks = article.parsed().projection().blocks();
        for (int i = from; i < blocks.size(); i += 4) {
            PlainRange words = blocks.get(i).plain();
            int end = Math.min(article.parsed().projection().text().length(), words.end() + 6);
            marks.add(new Mark("m" + i, new PlainRange(words.start() + words.length() / 2, end), "open"));
        }
        return marks;
    }

    private void assertShows(OpenArticle article, String text) {
        String wanted = article.parsed().page().stream()
                .map(section -> "<section>" + section.html() + "</section>")
                .collect(Collectors.joining());
        String normal = window.page.ask("(function (html) { var e = document.createElement('template');"
                + "e.innerHTML = html; return e.innerHTML; })(" + quoted(wanted) + ")");
        assertEquals(normal, window.page.ask("document.getElementById('article').innerHTML"), () -> "of " + text);
    }

    /** What is drawn is exactly what a page drawn anew would show. */
    private void assertDrawn(OpenArticle article, List<Mark> marks) {
        window.highlighted("open");
        String places = marks.stream()
                .flatMap(mark -> PagePlace.of(article.parsed().projection(), mark.place()).stream())
                .distinct()
                .map(place ->
                        "[" + place.page() + "," + place.ordinal() + "," + place.start() + "," + place.end() + "]")
                .collect(Collectors.joining(","));
        String drawn = window.page.ask("""
                (function (places) {
                  function key(range) {
                    var all = document.createTreeWalker(document.getElementById('article'), NodeFilter.SHOW_TEXT);
                    var start, end;
                    for (var i = 0; all.nextNode(); i++) {
                      if (all.currentNode === range.startContainer) { start = i; }
                      if (all.currentNode === range.endContainer) { end = i; }
                    }
                    return [start, range.startOffset, end, range.endOffset].join(' ');
                  }
                  Array.from(galley.host.children).forEach(galley.forget); // what is looked up may be out of date
                  var wanted = places.map(function (p) { return galley.range(p[0], p[1], p[2], p[3]); }).filter(Boolean);
                  var there = Array.from(CSS.highlights.get('open'));
                  return [wanted.map(key).sort().join('; '), there.map(key).sort().join('; ')].join('\\n');
                })([""" + places + "])");
        String[] both = drawn.split("\n", -1);
        assertEquals(both[0], both[1]);
        assertTrue(marks.isEmpty() || !both[0].isEmpty());
    }

    private static String quoted(String text) {
        return "'"
                + text.replace("\\", "\\\\")
                        .replace("'", "\\'")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r") + "'";
    }

    @Test
    void changesNothingButTheBlock() {
        String text = ManyKinds.text(2);
        OpenArticle article = window.show(text);
        window.page.ask("document.querySelectorAll('#article *').forEach(function (e) { e.kept = true; }), 0");
        OpenArticle later = window.type(article, text.replace("Long words 1 ", "Longer words 1 "));
        assertShows(later, later.parsed().markdown());
        assertEquals(
                "0",
                window.page.ask("Array.from(document.querySelectorAll('#article *'))"
                        + ".filter(function (e) { return !e.kept; }).length"));
        window.type(later, text.replace("Long words 1 ", "Long *words* 1 "));
        assertEquals(
                "EM",
                window.page.ask("Array.from(document.querySelectorAll('#article *'))"
                        + ".filter(function (e) { return !e.kept; }).map(function (e) { return e.nodeName; }).join()"));
    }

    @Test
    void keepsWhatIsReadWhereItIs() {
        String text = ManyKinds.text(20);
        OpenArticle article = window.show(text);
        window.page.ask("window.scrollTo(0, galley.section(11).getBoundingClientRect().top + 333)");
        Waiting.pulses(2);
        double top = window.page.top("Code 12 ");
        for (String change : List.of("Long words 3 ", "Long words 11 ", "Code 14 ", "item 2 ", "# Part 5")) {
            article = window.type(
                    article,
                    article.parsed().markdown().replace(change, change.replace(" ", " much more of it ".repeat(30))));
            assertEquals(top, window.page.top("Code 12 "), 1, change);
        }
        window.type(article, text);
        assertEquals(top, window.page.top("Code 12 "), 1);
    }

    @Test
    void patchesWhatIsStillBeingLoaded() {
        String text = ManyKinds.text(160);
        OpenArticle article = window.article(text, "en", null);
        List<OpenArticle> later = new ArrayList<>(List.of(article));
        for (String change : List.of("Long words 2 ", "Long words 70 ", "## Part 80\n", "Long words 150 ")) {
            String next = later.getLast().parsed().markdown().replace(change, "\n\n## Another\n\n");
            later.add(window.later(later.getLast(), next));
        }
        boolean complete = Fx.get(() -> {
            window.model.show(article, new Position("part-71", 0));
            window.page.ask("galley.section(71).kept = true");
            later.stream().skip(1).forEach(next -> window.model.show(next, new Position("part-71", 0)));
            return window.view.isComplete();
        });
        assertFalse(complete);
        Waiting.until("the page is complete", window.view::isComplete);
        assertShows(later.getLast(), "the last text");
        assertEquals("true", window.page.ask("document.getElementById('part-71').parentNode.kept"));
        assertTrue(Math.abs(window.page.top("Part 71")) < 40);
    }

    @Test
    void showsWhereTheCaretIs() {
        String text = ManyKinds.text(5);
        OpenArticle article = window.show(text);
        for (String words : List.of("# Part 3", "Long words 3 ", "item 3 ", "cell 3 ", "Code 3 ", "Note 3 ")) {
            Fx.run(() -> window.model.caretProperty().set(text.indexOf(words) + 5));
            double[] bar = bar();
            double middle = window.page.top(words.replace("# ", "")) + 8;
            assertTrue(
                    bar[0] <= middle && middle <= bar[1],
                    () -> words + ": " + bar[0] + " to " + bar[1] + ", not " + middle);
        }
        Fx.run(() -> window.model.caretProperty().set(text.indexOf("Long words 1 ")));
        double height = bar()[1] - bar()[0];
        OpenArticle longer = window.type(article, text.replace("Long words 1 ", "Longer words 1 ".repeat(60)));
        assertTrue(bar()[1] - bar()[0] > height + 100);
        Fx.run(() -> window.model.caretProperty().set(longer.parsed().markdown().length()));
        Fx.run(() -> window.model.caretProperty().set(-1));
        assertEquals("true", window.page.ask("document.getElementById('caret').hidden"));
    }

    private double[] bar() {
        assertEquals("false", window.page.ask("document.getElementById('caret').hidden"));
        String box = "document.getElementById('caret').getBoundingClientRect()";
        return new double[] {window.page.number(box + ".top"), window.page.number(box + ".bottom")};
    }

    @Test
    void bringsTheCaretIntoSightOnlyIfItIsNot() {
        String text = ManyKinds.text(10);
        window.show(text);
        Fx.run(() -> window.model.caretProperty().set(text.indexOf("Long words 8 ")));
        Waiting.pulses(3);
        assertEquals(0, window.page.number("window.scrollY"));
        Fx.run(() -> {
            window.model.keepCaretInSightProperty().set(true);
            window.model.caretProperty().set(text.indexOf("Long words 8 ") + 3);
        });
        Waiting.until("it is in sight", () -> Math.abs(window.page.top("Long words 8 ") - 280) < 60);
        Waiting.pulses(3);
        double top = window.page.number("window.scrollY");
        Fx.run(() -> window.model.caretProperty().set(text.indexOf("Long words 8 ") + 40));
        Waiting.pulses(3);
        assertEquals(top, window.page.number("window.scrollY"), 1);
        assertEquals(
                ReaderModel.UNKNOWN,
                Fx.get(() -> window.model.sourceAtTopProperty().get()));
    }

    @Test
    void keepsWhatWasFoundRightWhileTheTextChanges() {
        String text = ManyKinds.text(6);
        OpenArticle article = window.show(text);
        Fx.run(() -> window.findBar.open("item"));
        Waiting.until("found", () -> found().count() == 12, this::found);
        Fx.run(() -> window.findBar.step(4));
        assertEquals(5, found().index());
        OpenArticle later = window.type(article, text.replace("Long words 1 ", "An item more "));
        Waiting.until("one more, before the one that is shown", () -> found().equals(new Found(6, 13)), this::found);
        Waiting.until("all but one are drawn", () -> window.highlighted("found") == 12);
        String current =
                window.page.ask("String(Array.from(CSS.highlights.get('found-current'))[0].startContainer.data)");
        assertTrue(current.contains("item 3"), current);
        Fx.run(() -> window.model.queryProperty().set("no such"));
        Waiting.until("none", () -> found().count() == 0, this::found);
        assertNotEquals(article.parsed(), later.parsed());
    }

    private Found found() {
        return Fx.get(() -> window.model.foundProperty().get());
    }
}
