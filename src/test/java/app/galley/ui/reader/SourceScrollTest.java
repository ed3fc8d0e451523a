package app.galley.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.ui.article.OpenArticle;
import app.galley.ui.driving.Fx;
import app.galley.ui.driving.Waiting;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page and the Markdown source scroll together, and neither drives itself. */
@ExtendWith(Fx.class)
final class SourceScrollTest {

    private static final String TEXT = ManyKinds.text(12);

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
    @ValueSource(
            strings = {
                "## Part 4",
                "Long words 5 ",
                "item 6 ",
                "cell 7 ",
                "Code 8 ",
                "Quoted words 9",
                "Last words of 10"
            })
    void scrollsToAPlaceOfTheSource(String words) {
        window.show(TEXT);
        Fx.run(() -> window.view.scrollToSource(TEXT.indexOf(words), 0));
        String shown = words.replace("## ", "");
        assertEquals(0, window.page.top(shown), 24);
        Fx.run(() -> window.view.scrollToSource(TEXT.indexOf(words), 0.5));
        assertEquals(window.page.number("window.innerHeight / 2"), window.page.top(shown), 24);
    }

    @Test
    void goesToEveryPlaceAndBackAndNeverTurnsRound() {
        OpenArticle article = window.show(TEXT);
        double last = -1;
        for (int offset = 0; offset <= TEXT.length(); offset += 37) {
            int wanted = offset;
            Fx.run(() -> window.view.scrollToSource(wanted, 0));
            double scrolled = window.page.number("window.scrollY");
            assertTrue(scrolled >= last, "back at " + offset);
            last = scrolled;
            double end = window.page.number("document.documentElement.scrollHeight - 2 * window.innerHeight");
            int told = told(article);
            if (scrolled < end) {
                // What is folded into no height (markup between blocks, a note defined here) is told as one of its
                // ends.
                double pixel = window.page.number("window.scrollY");
                Fx.run(() -> window.view.scrollToSource(told, 0));
                assertEquals(pixel, window.page.number("window.scrollY"), 2, "from " + offset + " by " + told);
            }
        }
    }

    /** What would be told if the user had scrolled to where the page is. */
    private int told(OpenArticle article) {
        String[] place = window.page.ask("galley.sourceAtTop()").split(" ");
        return PagePoint.offset(
                article.parsed(),
                Integer.parseInt(place[0]),
                Integer.parseInt(place[1]),
                Integer.parseInt(place[2]),
                Double.parseDouble(place[3]));
    }

    @Test
    void tellsPlacesInOrderFromEndToEnd() {
        OpenArticle article = window.show(TEXT);
        double most = window.page.number("document.documentElement.scrollHeight - window.innerHeight");
        int before = 0;
        for (double y = 0; y <= most; y += 31) {
            window.page.ask("window.scrollTo(0, " + y + ")");
            int told = told(article);
            assertTrue(told >= before, before + " then " + told + " at " + y);
            before = told;
        }
        window.page.ask("window.scrollTo(0, 1e9)");
        assertEquals(TEXT.length(), told(article));
        Fx.run(() -> window.view.scrollToSource(TEXT.length(), 1));
        assertEquals(most, window.page.number("window.scrollY"), 1);
        Fx.run(() -> window.view.scrollToSource(0, 0));
        assertEquals(0, window.page.number("window.scrollY"));
        assertEquals(0, told(article));
    }

    @Test
    void tellsWhatTheUserScrollsAndNothingElse() {
        OpenArticle article = window.show(TEXT);
        List<Integer> told = Fx.get(() -> {
            List<Integer> list = new java.util.ArrayList<>();
            window.model.sourceAtTopProperty().addListener((observed, was, now) -> {
                if (now.intValue() >= 0) {
                    list.add(now.intValue());
                }
            });
            return list;
        });
        Fx.run(() -> window.view.goToSection("part-3"));
        Waiting.pulses(3);
        Fx.run(() -> window.view.scrollToSource(TEXT.indexOf("## Part 5"), 0));
        Waiting.pulses(3);
        OpenArticle later = window.type(article, TEXT.replace("Long words 2 ", "Longer words 2 ".repeat(90)));
        Waiting.pulses(3);
        assertEquals(List.of(), List.copyOf(told));

        rests();
        wheel(5);
        Waiting.until("the page has come to rest", this::rests);
        assertFalse(told.isEmpty());
        String at = later.parsed().markdown().substring(told.getLast());
        assertTrue(at.indexOf("Part 6") < at.indexOf("Part 7")
                && at.length() < later.parsed().markdown().length());
        Waiting.pulses(3);

        // The editor follows, and asks the reader for what it shows: nothing comes of it.
        told.clear();
        Fx.run(() -> window.view.scrollToSource(TEXT.indexOf("## Part 9"), 0));
        window.type(later, TEXT);
        Waiting.pulses(3);
        assertEquals(List.of(), List.copyOf(told));
    }

    /** Whether the page stands where it stood a pulse ago, and not where it stood at first. */
    private boolean rests() {
        double now = window.page.number("window.scrollY");
        boolean rests = now == lastSeen && now != firstSeen;
        firstSeen = firstSeen < 0 ? now : firstSeen;
        lastSeen = now;
        return rests;
    }

    private double firstSeen = -1;
    private double lastSeen = -1;

    private void wheel(int notches) {
        Node web = Fx.get(() -> window.view.lookup(".web-view"));
        Robot robot = Fx.get(Robot::new);
        Fx.run(() -> {
            Point2D middle = web.localToScreen(200, 200);
            robot.mouseMove(middle);
            robot.mouseWheel(notches);
        });
    }

    @Test
    void goesToAPlaceThatIsNotLoadedYet() {
        String text = ManyKinds.text(200);
        OpenArticle article = window.article(text, "en", null);
        Fx.run(() -> {
            window.model.show(article, ReaderModel.Position.TOP);
            window.view.scrollToSource(text.indexOf("## Part 180"), 0);
        });
        Waiting.until("the page is complete", window.view::isComplete);
        Waiting.until("it is there", () -> Math.abs(window.page.top("Part 180")) < 24);
    }
}
