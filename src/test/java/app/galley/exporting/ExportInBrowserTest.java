package app.galley.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Status;
import app.galley.browsing.Axe;
import app.galley.browsing.Chromium;
import app.galley.exporting.Publication.Comments;
import app.galley.markdown.MarkdownParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** An exported article in a real browser, opened from disk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ExportInBrowserTest {

    private Chromium chromium;
    private ChromeDriver browser;
    private Path inMargin;
    private Path atEnd;

    @BeforeAll
    void open(@TempDir Path folder) throws ExportException, IOException {
        Articles article =
                new Articles(Articles.FULL + "\n\n## 3. Far down\n\n" + "Words to scroll past.\n\n".repeat(80));
        AnnotationId asked =
                article.comment("Margins are old", "Are they? See [this](https://example.org/).", Status.OPEN);
        article.reply(asked, "They are, and `code` is not.", Status.OPEN);
        article.comment("before print", "", "before the press", Status.OPEN);
        article.comment("letters of its own", "Which?", Status.RESOLVED);
        article.onSection("2-where-they-end", "All of this.");
        article.orphan("words that are gone", "Where are they?");
        inMargin = write(folder.resolve("margin.html"), article.publication(Comments.MARGIN));
        atEnd = write(folder.resolve("end.html"), article.publication(Comments.END));
        chromium = Chromium.start(folder.resolve("browser"));
        browser = chromium.driver();
    }

    private static Path write(Path file, Publication publication) throws ExportException {
        ExportFile.write(file, new HtmlExport(new MarkdownParser()).page(publication));
        return file;
    }

    @BeforeEach
    void load() {
        chromium.preferNothing();
        chromium.size(1400, 900);
        chromium.forgetRequests();
        chromium.open(inMargin);
    }

    @AfterAll
    void close() throws IOException {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void breaksNoPolicyAndAsksForNothing() {
        assertEquals(List.of(), chromium.console());
        assertEquals(List.of(), chromium.attempts());
        assertEquals(List.of(), chromium.requests());
    }

    @ParameterizedTest
    @CsvSource({"light, 1400", "dark, 360"})
    void isAccessible(String scheme, int width) {
        chromium.size(width, 900);
        chromium.prefer("prefers-color-scheme", scheme);
        for (Path page : List.of(inMargin, atEnd)) {
            chromium.open(page);
            assertEquals(List.of(), Axe.violations(browser), page + " " + scheme + " " + width);
        }
    }

    @Test
    void isStyledAndReadsInItsOwnFont() {
        assertEquals("rgb(252, 251, 248)", style("body", "background-color"));
        assertEquals(true, browser.executeScript("return document.fonts.check('19px \"Source Serif 4\"')"));
        double measure = number("return document.querySelector('.noted > p').clientWidth");
        assertTrue(measure > 560 && measure < 680, "measure " + measure);
    }

    @Test
    void scrollsToFragments() {
        // Where smooth scrolling ends is known at once for those who do not want it.
        chromium.prefer("prefers-reduced-motion", "reduce");
        browser.findElement(By.cssSelector("a[href='#3-far-down']")).click();
        assertTrue(browser.getCurrentUrl().endsWith("#3-far-down"));
        browser.executeAsyncScript(
                "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(done))");
        double top = number("return document.getElementById('3-far-down').getBoundingClientRect().top");
        assertTrue(top >= 0 && top < 200, "heading at " + top);
    }

    @Test
    void isDarkForThoseWhoPreferIt() {
        chromium.prefer("prefers-color-scheme", "dark");
        assertEquals("rgb(26, 25, 23)", style("body", "background-color"));
        assertEquals("rgb(221, 215, 205)", style(".article", "color"));
    }

    @Test
    void printsOnPaperInInk() {
        chromium.command(
                "Emulation.setEmulatedMedia",
                Map.of("media", "print", "features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        assertEquals("rgb(35, 32, 28)", style(".article", "color"));
        assertEquals("none", style("nav", "display"));
    }

    @Test
    void fitsAPhone() {
        chromium.size(390, 800);
        double width = number("return document.documentElement.scrollWidth");
        assertTrue(width <= 390, "page is " + width + " wide");
        assertFalse(style(".note", "float").contains("right"));
    }

    @Test
    void setsNotesAndContentsBesideTheText() {
        double note = number("return document.querySelector('.note').getBoundingClientRect().left");
        double text = number("return document.querySelector('.noted > p').getBoundingClientRect().right");
        double contents = number("return document.querySelector('.contents').getBoundingClientRect().right");
        double start = number("return document.querySelector('.noted > p').getBoundingClientRect().left");
        assertTrue(note > text, note + " " + text);
        assertTrue(contents < start, contents + " " + start);
    }

    private String style(String selector, String property) {
        Object found = browser.executeScript(
                "const e = document.querySelector(arguments[0]);"
                        + " return e ? getComputedStyle(e).getPropertyValue(arguments[1]) : 'none'",
                selector,
                property);
        return String.valueOf(found);
    }

    private double number(String script) {
        return browser.executeScript(script) instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
