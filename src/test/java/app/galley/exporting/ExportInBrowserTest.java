package app.galley.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Status;
import app.galley.exporting.Publication.Comments;
import app.galley.markdown.MarkdownParser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An exported article in a real browser, opened from disk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ExportInBrowserTest {

    private static final JsonMapper JSON = new JsonMapper();

    private ChromeDriver browser;
    private String address;

    @BeforeAll
    void open(@TempDir Path folder) throws ExportException {
        Articles article =
                new Articles(Articles.FULL + "\n\n## 3. Far down\n\n" + "Words to scroll past.\n\n".repeat(80));
        article.comment("Margins are old", "Are they?", Status.OPEN);
        Path file = folder.resolve("article.html");
        ExportFile.write(file, new HtmlExport(new MarkdownParser()).page(article.publication(Comments.MARGIN)));
        address = file.toUri().toString();
        browser = Chromium.start(folder.resolve("profile"));
        browser.get("about:blank");
        // What the browser's own start page asked for.
        browser.manage().logs().get(LogType.PERFORMANCE);
    }

    @BeforeEach
    void load() {
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
        size(1400, 900);
        browser.get(address);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void breaksNoPolicyAndAsksForNothing() {
        List<String> console = browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
        assertEquals(List.of(), console);
        List<String> requests = browser.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> JSON.readTree(entry.getMessage()).path("message"))
                .filter(message -> message.path("method").asString("").equals("Network.requestWillBeSent"))
                .map((JsonNode message) ->
                        message.path("params").path("request").path("url").asString(""))
                .filter(url -> !url.startsWith("data:") && !url.startsWith("file:"))
                .toList();
        assertEquals(List.of(), requests);
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
        prefer("prefers-reduced-motion", "reduce");
        browser.findElement(By.cssSelector("a[href='#3-far-down']")).click();
        assertTrue(browser.getCurrentUrl().endsWith("#3-far-down"));
        browser.executeAsyncScript(
                "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(done))");
        double top = number("return document.getElementById('3-far-down').getBoundingClientRect().top");
        assertTrue(top >= 0 && top < 200, "heading at " + top);
    }

    @Test
    void isDarkForThoseWhoPreferIt() {
        prefer("prefers-color-scheme", "dark");
        assertEquals("rgb(26, 25, 23)", style("body", "background-color"));
        assertEquals("rgb(221, 215, 205)", style(".article", "color"));
    }

    @Test
    void printsOnPaperInInk() {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", "print", "features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        assertEquals("rgb(35, 32, 28)", style(".article", "color"));
        assertEquals("none", style("nav", "display"));
    }

    @Test
    void fitsAPhone() {
        size(390, 800);
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

    private void size(int width, int height) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    private void prefer(String feature, String value) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", "", "features", List.of(Map.of("name", feature, "value", value))));
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
