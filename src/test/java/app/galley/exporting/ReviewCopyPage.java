package app.galley.exporting;

import app.galley.browsing.Chromium;
import app.galley.review.ReviewException;
import app.galley.review.ReviewFile;
import app.galley.review.ReviewFileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** A review copy in a browser, as a person uses it. */
final class ReviewCopyPage {

    /** Selects from where some words begin in the article to where some later words end, whatever elements they are in. */
    private static final String SELECT = """
            const article = document.querySelector('article');
            const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT, node =>
                node.parentElement.closest('[data-g], button, script, style, noscript')
                    ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
            const nodes = [];
            let all = '';
            while (walker.nextNode()) {
              nodes.push([walker.currentNode, all.length]);
              all += walker.currentNode.data;
            }
            const from = all.indexOf(arguments[0]);
            const last = all.indexOf(arguments[1], from);
            if (from < 0 || last < 0) {
              return false;
            }
            const to = last + arguments[1].length;
            const start = nodes.findLast(([node, at]) => at <= from);
            const end = nodes.findLast(([node, at]) => at < to);
            start[0].parentElement.scrollIntoView({block: 'center'});
            getSelection().setBaseAndExtent(start[0], from - start[1], end[0], to - end[1]);
            return true;
            """;

    /** Where words begin and end on the screen. */
    private static final String CORNERS = SELECT.replace("return true;", """
            const boxes = getSelection().getRangeAt(0).getClientRects();
            getSelection().removeAllRanges();
            const first = boxes[0], final = boxes[boxes.length - 1];
            return [first.left + 1, first.top + first.height / 2, final.right - 1, final.top + final.height / 2]
                .map(Math.round);
            """);

    private static final String BUTTON = """
            return [...document.querySelectorAll('button')].find(button => button.checkVisibility()
                && (button.textContent.trim() === arguments[0] || button.getAttribute('aria-label') === arguments[0]));
            """;

    private final Chromium chromium;

    ReviewCopyPage(Chromium chromium) {
        this.chromium = chromium;
    }

    void open(Path file) {
        chromium.open(file);
        chromium.until("the script has begun", () -> !all("header.bar").isEmpty(), this::shown);
    }

    /** Gives up whatever is kept of earlier visits, and opens the page anew. */
    void openForTheFirstTime(Path file) {
        open(file);
        run("localStorage.clear()");
        // What is not saved warns, and is left all the same.
        chromium.driver().get("about:blank");
        chromium.forgetRequests();
        open(file);
    }

    void select(String from, String to) {
        if (!Boolean.TRUE.equals(run(SELECT, from, to))) {
            throw new IllegalArgumentException("not on the page: " + from + " ... " + to);
        }
        chromium.until("a comment on the selection is offered", this::isOffering, this::shown);
    }

    /** Draws the mouse over words. */
    void drag(String from, String to) {
        int[] at = run(CORNERS, from, to) instanceof List<?> corners
                ? corners.stream()
                        .mapToInt(corner -> ((Number) corner).intValue())
                        .toArray()
                : new int[4];
        new Actions(chromium.driver())
                .moveToLocation(at[0], at[1])
                .clickAndHold()
                .moveToLocation((at[0] + at[2]) / 2, at[3])
                .moveToLocation(at[2], at[3])
                .release()
                .perform();
        chromium.until("a comment on the selection is offered", this::isOffering, this::shown);
    }

    private boolean isOffering() {
        return !all(".selection-bar:not([hidden])").isEmpty();
    }

    /** Presses the button that has these words on it or for its name. */
    void press(String button) {
        chromium.until("there is a button " + button, () -> run(BUTTON, button) != null, this::shown);
        if (run(BUTTON, button) instanceof WebElement found) {
            found.click();
        }
    }

    /** Presses keys, wherever the keyboard is. */
    void keys(CharSequence... keys) {
        new Actions(chromium.driver()).sendKeys(keys).perform();
    }

    void chord(Keys held, CharSequence key) {
        new Actions(chromium.driver()).keyDown(held).sendKeys(key).keyUp(held).perform();
    }

    /** Waits for the form, and types a name where it asks for one, and the comment; the keyboard stands where it should. */
    void write(String name, String comment) {
        chromium.until("the form is open", () -> !all("form.composer").isEmpty(), this::shown);
        if (!all("#galley\\:name").isEmpty()) {
            keys(name);
            keys(Keys.TAB);
            if (!"galley:body".equals(focused())) {
                keys(Keys.TAB);
            }
        }
        keys(comment);
    }

    /** Adds a comment on what is selected. */
    void commentOnSelection(String name, String comment) {
        press("Comment");
        write(name, comment);
        chord(Keys.CONTROL, Keys.ENTER);
        chromium.until("the form is closed", () -> all("form.composer").isEmpty(), this::shown);
    }

    /** What can be read on each thread's card. */
    List<String> cards() {
        return all(".threads > li").stream().map(WebElement::getText).toList();
    }

    String focused() {
        return String.valueOf(run("return document.activeElement.id"));
    }

    String told() {
        return String.valueOf(run("return document.querySelector('.message').textContent"));
    }

    /** Saves the review, with the keyboard alone, and reads what the browser has downloaded. */
    ReviewFile save() throws ReviewException {
        return new ReviewFileReader().read(saveFile());
    }

    /** As {@link #save()}; the file with the name it was downloaded under, in a folder of its own. */
    Path saveFile() {
        chord(Keys.CONTROL, "s");
        chromium.until("what will be saved is shown", () -> !all("dialog[open]").isEmpty(), this::shown);
        keys(Keys.ENTER);
        chromium.until("a file is there", () -> !downloads().isEmpty(), this::shown);
        Path file = downloads().getFirst();
        try {
            Path own = Files.createTempDirectory(chromium.downloads(), "saved");
            return Files.move(file, own.resolve(file.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> downloads() {
        if (!Files.isDirectory(chromium.downloads())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(chromium.downloads())) {
            return files.filter(file -> file.toString().endsWith(".review.json"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<WebElement> all(String selector) {
        return chromium.driver().findElements(By.cssSelector(selector));
    }

    @Nullable Object run(String script, Object... arguments) {
        return chromium.driver().executeScript(script, arguments);
    }

    /** What the page shows beside the article, for a test that fails. */
    String shown() {
        return told() + " | " + cards() + " | " + chromium.console();
    }
}
