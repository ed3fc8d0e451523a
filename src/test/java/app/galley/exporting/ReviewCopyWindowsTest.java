package app.galley.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Status;
import app.galley.browsing.Chromium;
import app.galley.review.Merge;
import app.galley.review.ReviewCopyFile;
import app.galley.review.ReviewException;
import app.galley.review.ReviewState;
import app.galley.review.SharedAnnotation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;

/** A review copy that is made anew while somebody works with it: by another window, by a form that closes, by the browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReviewCopyWindowsTest {

    private Path folder;
    private Chromium chromium;
    private ReviewCopyPage page;
    private Path file;
    private String first;

    @BeforeAll
    void start(@TempDir Path own) throws IOException, ExportException {
        folder = own;
        ReviewedArticle article = new ReviewedArticle(
                "# Ducks\n\nA duck swims in the lake.\n\n## Ponds\n\nThey are smaller than lakes.\n");
        article.comment("swims", "Where?", null, Status.OPEN);
        file = article.write(folder.resolve("ducks.html"));
        chromium = Chromium.start(folder.resolve("browser"));
        page = new ReviewCopyPage(chromium);
        first = chromium.driver().getWindowHandle();
    }

    @BeforeEach
    void open() {
        chromium.size(1280, 900);
        page.openForTheFirstTime(file);
    }

    @AfterEach
    void closeOtherWindows() {
        for (String window : chromium.driver().getWindowHandles()) {
            if (!window.equals(first)) {
                goTo(window);
                chromium.driver().close();
            }
        }
        goTo(first);
    }

    @AfterAll
    void close() throws IOException {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void anEditKeepsWhatAnotherWindowMadeOfTheCommentMeanwhile() throws ReviewException {
        comment("lake", "Which?");
        page.press("Edit your comment 2");
        page.write("", "Or which ");
        String second = openAgain();
        page.keys("n", "n", "e");
        chromium.until("it is resolved", () -> page.cards().get(1).contains("Resolved"), page::shown);
        goTo(first);
        page.chord(Keys.CONTROL, Keys.ENTER);
        chromium.until("it is changed", () -> page.cards().get(1).contains("Or which"), page::shown);
        goTo(second);
        chromium.until("the other hears of it", () -> page.cards().get(1).contains("Or which"), page::shown);
        SharedAnnotation saved = page.save().state().annotations().getFirst();
        assertTrue(saved.body().contains("Or which"), saved.body());
        assertEquals(Status.RESOLVED, saved.status());
    }

    @Test
    void anEditBringsBackWhatAnotherWindowDeletedMeanwhile() throws ReviewException {
        comment("lake", "Which?");
        page.press("Edit your comment 2");
        page.write("", "Or which ");
        openAgain();
        page.press("Delete your comment 2");
        goTo(first);
        chromium.until("it is gone", () -> page.cards().size() == 1, page::shown);
        page.chord(Keys.CONTROL, Keys.ENTER);
        chromium.until("it is back", () -> page.cards().size() == 2, page::shown);
        assertTrue(page.save().state().annotations().getFirst().body().contains("Or which"));
    }

    @Test
    void whatOneWindowDeletesDoesNotReturnThroughAnother() {
        comment("lake", "Which?");
        String second = openAgain();
        assertEquals(2, page.cards().size());
        goTo(first);
        page.press("Delete your comment 2");
        goTo(second);
        chromium.until("it is gone there, too", () -> page.cards().size() == 1, page::shown);
        comment("smaller", "Much?");
        goTo(first);
        chromium.until("there is the other", () -> page.shown().contains("Much?"), page::shown);
        assertEquals(2, page.cards().size(), page::shown);
        page.press("Undo");
        chromium.until("it is back", () -> page.cards().size() == 3, page::shown);
        goTo(second);
        chromium.until("it is back there, too", () -> page.cards().size() == 3, page::shown);
    }

    @Test
    void typingGoesOnWhileAnotherWindowWrites() {
        page.keys("n", "r");
        page.write("Tom", "In lake");
        page.keys(Keys.ARROW_LEFT, Keys.ARROW_LEFT, Keys.ARROW_LEFT, Keys.ARROW_LEFT);
        openAgain();
        comment("smaller", "Much?");
        goTo(first);
        chromium.until("the comment is shown", () -> page.shown().contains("Much?"), page::shown);
        page.keys("the ");
        assertEquals("In the lake", page.run("return document.getElementById('galley:body').value"));
    }

    @Test
    void theKeyboardIsOnTheCardAfterAFormThatIsGivenUp() {
        page.press("Reply to comment 1");
        page.press("Cancel");
        assertTrue(page.focused().startsWith("galley:comment-"), page::focused);
        comment("lake", "Which?");
        page.keys("n");
        page.press("Edit your comment 2");
        page.keys(Keys.ESCAPE);
        assertTrue(page.focused().startsWith("galley:comment-"), page::focused);
    }

    /** The browser's "complete page" is the page as it stands, its script included; links in it lead to where it was. */
    @Test
    void aPageThatTheBrowserSavesShowsEverythingOnce() throws IOException {
        page.select("smaller", "smaller");
        page.press("Suggest");
        page.write("Nora", "");
        page.chord(Keys.CONTROL, "a");
        page.keys("larger");
        page.chord(Keys.CONTROL, Keys.ENTER);
        comment("lake", "Which?");
        page.keys("?");
        Object seen = seen();
        Path saved = savedByTheBrowser();
        page.open(saved);
        assertEquals(seen, seen());
        assertEquals(3, page.cards().size(), page::shown);
        assertEquals(1, page.all(".bar").size());
        assertEquals(1, page.all(".panel").size());
        assertEquals(2, page.all(".on-section").size());
        assertEquals(0, page.all("dialog[open]").size());
        assertEquals(0, page.all("a[href*='ducks.html']").size());
        // What is deleted does not return out of the file.
        page.press("Delete your comment 2");
        page.open(saved);
        assertEquals(2, page.cards().size(), page::shown);
        // Where nothing else is known of it, the file has all that was written in it.
        page.openForTheFirstTime(saved);
        assertEquals(seen, seen());
        assertEquals("2 changes not saved", page.all(".save-state").getFirst().getText());
    }

    /** Who mails such a page means what can be seen in it: nobody has to know that a review is saved otherwise. */
    @Test
    void whatWasWrittenInAPageThatTheBrowserSavesComesInWithIt() throws IOException, ReviewException {
        assertEquals(List.of("Where?"), bodies(savedByTheBrowser()));
        comment("lake", "Which <\"lake\" & 'pond'>?");
        page.keys("p", "e");
        chromium.until("it is resolved", () -> page.cards().getFirst().contains("Resolved"), page::shown);
        Path saved = savedByTheBrowser();
        assertEquals(List.of("Where?", "Which <\"lake\" & 'pond'>?"), bodies(saved));
        ReviewState review = read(saved);
        assertEquals(
                List.of(Status.RESOLVED),
                review.annotations().stream()
                        .filter(annotation -> annotation.body().equals("Where?"))
                        .map(SharedAnnotation::status)
                        .toList());
        assertEquals(List.of(), review.conflicts());
        assertEquals(review, Merge.of(read(file), page.save().state()));
    }

    /** Nora's edit and what Bob did meanwhile count as many changes, and neither knew of the other. */
    @Test
    void whatTwoPeopleMadeOfACommentIsBothKept() throws IOException, ReviewException {
        comment("lake", "Which?");
        Path before = savedByTheBrowser("before.html");
        page.press("Edit your comment 2");
        page.write("", " Or where?");
        page.chord(Keys.CONTROL, Keys.ENTER);
        chromium.until("it is changed", () -> page.cards().get(1).contains("Or where?"), page::shown);
        Path after = savedByTheBrowser("after.html");
        page.openForTheFirstTime(before);
        page.select("smaller", "smaller");
        page.commentOnSelection("Bob", "Much?");
        page.keys("p", "e");
        chromium.until("it is resolved", () -> page.cards().get(1).contains("Resolved"), page::shown);
        assertEquals(List.of(), page.save().state().conflicts());

        page.open(after);

        assertTrue(page.told().contains("1 entry was changed by several people at once"), page.told());
        assertTrue(page.cards().get(1).contains("1 other version"), page::shown);
        assertEquals("1 change not saved", page.all(".save-state").getFirst().getText());
        ReviewState both = Merge.of(read(file), page.save().state());
        assertEquals(
                List.of("Which? Or where? OPEN", "Which? RESOLVED"),
                both.versions().stream()
                        .map(SharedAnnotation.class::cast)
                        .filter(version -> version.body().startsWith("Which?"))
                        .map(version -> version.body() + " " + version.status())
                        .sorted()
                        .toList());
        assertEquals(1, both.conflicts().size());
        // The version that Nora had before is one that both know.
        page.open(before);
        assertEquals("All saved", page.all(".save-state").getFirst().getText());
        assertEquals(both, read(savedByTheBrowser("again.html")));
    }

    @Test
    void deletingOneOfTwoVersionsLeavesTheOtherAndIsUndone() throws IOException, ReviewException {
        comment("lake", "Which?");
        Path nora = savedByTheBrowser("nora.html");
        String person = String.valueOf(page.run("return localStorage.getItem('galley:person')"));
        page.openForTheFirstTime(nora);
        page.keys("n", "n", "e");
        chromium.until("it is resolved", () -> page.cards().get(1).contains("Resolved"), page::shown);
        Path bob = savedByTheBrowser("bob.html");
        page.openForTheFirstTime(nora);
        page.run("localStorage.setItem('galley:person', arguments[0])", person);
        page.open(nora);
        page.press("Edit your comment 2");
        page.write("", " Or where?");
        page.chord(Keys.CONTROL, Keys.ENTER);
        page.open(bob);
        assertTrue(page.cards().get(1).contains("Which? Or where?"), page::shown);

        page.press("Delete your comment 2");
        assertFalse(page.cards().get(1).contains("Or where?"), page::shown);
        assertTrue(page.cards().get(1).contains("Resolved"), page::shown);
        page.press("Undo");
        assertTrue(page.cards().get(1).contains("Which? Or where?"), page::shown);
        assertTrue(page.cards().get(1).contains("1 other version"), page::shown);
        assertEquals(1, page.save().state().conflicts().size());
    }

    @Test
    void aPageThatTheBrowserSavesDoesNotTellWhatWasDeleted() throws IOException, ReviewException {
        comment("lake", "Unheard of.");
        page.save();
        page.press("Delete your comment 2");
        assertEquals(1, page.save().state().tombstones().size());
        Path saved = savedByTheBrowser("saved.html");
        assertFalse(Files.readString(saved).contains("Unheard of."));
        assertEquals(1, read(saved).tombstones().size());
    }

    private Path savedByTheBrowser() throws IOException {
        return savedByTheBrowser("saved.html");
    }

    /** The page that the browser saves "complete" as it now stands. */
    private Path savedByTheBrowser(String name) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                "<!DOCTYPE html>\n"
                        + String.valueOf(page.run("return document.documentElement.outerHTML"))
                                .replace("href=\"#", "href=\"" + file.toUri() + "#"));
    }

    private static ReviewState read(Path copy) throws IOException, ReviewException {
        return ReviewCopyFile.read("copy", Files.readString(copy)).review().state();
    }

    private static List<String> bodies(Path copy) throws IOException, ReviewException {
        return read(copy).annotations().stream()
                .map(SharedAnnotation::body)
                .sorted()
                .toList();
    }

    private Object seen() {
        return String.valueOf(page.run("return document.querySelector('article').textContent"));
    }

    private void comment(String words, String comment) {
        page.select(words, words);
        page.commentOnSelection("Nora", comment);
    }

    /** Opens the copy in a second window, which is the one to work with from then on. */
    private String openAgain() {
        chromium.driver().switchTo().newWindow(WindowType.TAB);
        page.open(file);
        return chromium.driver().getWindowHandle();
    }

    private void goTo(String window) {
        chromium.driver().switchTo().window(window);
    }
}
