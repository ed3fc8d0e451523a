package app.galley.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Status;
import app.galley.browsing.Axe;
import app.galley.browsing.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** What a review copy never does, in a real browser: ask for something, run what others wrote, shut somebody out, lose words. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReviewCopyGuardTest {

    private static final String HOSTILE = """
            <img src="http://planted.example/body.png" onerror="document.title = 'ran'">
            <script>document.title = 'ran'</script></script><!-- <svg onload="document.title = 'ran'">
            ![planted](http://planted.example/markdown.png) [link](javascript:document.title='ran')
            """;

    private Path folder;
    private Chromium chromium;
    private ReviewCopyPage page;
    private Path plain;
    private Path hostile;

    @BeforeAll
    void start(@TempDir Path own) throws IOException, ExportException {
        folder = own;
        ReviewedArticle article = new ReviewedArticle(Articles.FULL);
        AnnotationId asked =
                article.comment("Margins are old", "Are they? See [this](https://example.org/).", null, Status.OPEN);
        article.reply(asked, "They are, and `code` is not.");
        article.comment("before print", "Sounds better.", "before the press", Status.OPEN);
        article.comment("letters of its own", "Which?", null, Status.RESOLVED);
        article.comment("will be there", "", "shall be there", Status.ACCEPTED);
        article.onSection("2-where-they-end", "All of this.");
        article.orphan("words that are gone", "Where are they?");
        plain = article.write(folder.resolve("plain.html"));
        ReviewedArticle attacked = new ReviewedArticle("# Planted\n\nSome words.\n\n" + HOSTILE);
        AnnotationId root = attacked.comment("Some words", HOSTILE, HOSTILE, Status.OPEN);
        attacked.reply(root, HOSTILE);
        attacked.orphan("</script>" + HOSTILE, HOSTILE);
        hostile = attacked.write(folder.resolve("hostile.html"));
        chromium = Chromium.start(folder.resolve("browser"));
        page = new ReviewCopyPage(chromium);
    }

    @AfterAll
    void close() throws IOException {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void runsNothingThatOthersWroteAndAsksForNothing() {
        chromium.size(1280, 900);
        page.openForTheFirstTime(hostile);
        page.select("Some", "words");
        page.commentOnSelection("</script><img src=x onerror=alert(1)>", HOSTILE.replaceAll("\\s+", " "));
        page.keys("n", "n", "e");
        page.saveFile();
        assertEquals(List.of(), chromium.console());
        assertEquals(List.of(), chromium.attempts());
        assertEquals(List.of(), chromium.requests());
        assertEquals("Planted", chromium.driver().getTitle());
        assertEquals(
                0,
                page.all("img[src^=http], script[src], iframe, a[href^=javascript]")
                        .size());
        assertEquals(3, page.all("script").size());
    }

    /** The control: the policy is what holds a planted picture and script back, and one would be seen. */
    @Test
    void wouldSeeARequestWithoutThePolicy() throws IOException {
        String planted =
                Files.readString(plain).replace("</article>", "<img src='http://planted.example/a.png'></article>");
        Path guarded = Files.writeString(folder.resolve("guarded.html"), planted);
        chromium.forgetRequests();
        page.open(guarded);
        assertEquals(List.of(), chromium.requests());
        Path unguarded = Files.writeString(
                folder.resolve("unguarded.html"),
                planted.replaceFirst("<meta http-equiv=.Content-Security-Policy[^>]*>", ""));
        page.open(unguarded);
        chromium.until("the request", () -> !chromium.requests().isEmpty(), page::shown);
        assertTrue(chromium.requests().getFirst().startsWith("GET http://planted.example/a.png"));
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 360"})
    void isAccessibleInEachState(String scheme, int width) {
        chromium.size(width, 800);
        chromium.prefer("prefers-color-scheme", scheme);
        try {
            goesThroughAllStates();
        } finally {
            chromium.preferNothing();
        }
    }

    private void goesThroughAllStates() {
        page.openForTheFirstTime(plain);
        accessible("just opened");
        page.press("Comment");
        accessible("choosing a place");
        page.keys(Keys.ARROW_DOWN, Keys.ARROW_RIGHT, "s");
        chromium.until("the form", () -> !page.all("form.composer").isEmpty(), page::shown);
        accessible("form open");
        page.chord(Keys.CONTROL, Keys.ENTER);
        chromium.until(
                "an error",
                () -> page.all("form.composer .error").getFirst().getText().length() > 0,
                page::shown);
        accessible("form with an error");
        page.keys(Keys.TAB);
        page.keys(Keys.ESCAPE, Keys.ESCAPE);
        page.keys("n", "r");
        page.write("Nora", "A reply.");
        accessible("replying");
        page.chord(Keys.CONTROL, Keys.ENTER);
        chromium.until("the form is closed", () -> page.all("form.composer").isEmpty(), page::shown);
        accessible("own reply there");
        page.chord(Keys.CONTROL, "s");
        chromium.until("the dialog", () -> !page.all("dialog[open]").isEmpty(), page::shown);
        accessible("saving");
        page.keys(Keys.ESCAPE);
        page.keys("?");
        chromium.until("the help", () -> !page.all("dialog[open]").isEmpty(), page::shown);
        accessible("help");
        page.keys(Keys.ESCAPE);
    }

    @Test
    void isAccessibleWithoutAndWithManyComments() throws ExportException {
        chromium.size(1280, 800);
        page.openForTheFirstTime(new ReviewedArticle("# Empty\n\nNothing yet.\n").write(folder.resolve("empty.html")));
        accessible("no comment");
        StringBuilder text = new StringBuilder("# Many\n");
        for (int i = 0; i < 50; i++) {
            text.append("\nParagraph number n").append(i).append(" of many.\n");
        }
        ReviewedArticle many = new ReviewedArticle(text.toString());
        for (int i = 0; i < 50; i++) {
            many.comment(
                    "n" + i + " of",
                    "Comment " + i,
                    i % 3 == 0 ? "x" + i : null,
                    i % 5 == 0 ? Status.RESOLVED : Status.OPEN);
        }
        page.openForTheFirstTime(many.write(folder.resolve("many.html")));
        assertEquals(50, page.cards().size());
        accessible("many comments");
    }

    @Test
    void warnsBeforeWhatIsNotSavedIsLeft() {
        chromium.size(1280, 900);
        page.openForTheFirstTime(plain);
        assertFalse(isWarnedOnLeaving());
        page.openForTheFirstTime(plain);
        page.select("before", "print");
        page.commentOnSelection("Nora", "Not saved");
        assertTrue(isWarnedOnLeaving());
        page.open(plain);
        page.saveFile();
        assertFalse(isWarnedOnLeaving());
        page.open(plain);
        page.select("before", "print");
        page.press("Comment");
        page.write("", "half written");
        assertTrue(isWarnedOnLeaving());
    }

    /** The driver answers the browser's question with yes; that it was asked is in the log. */
    private boolean isWarnedOnLeaving() {
        chromium.events("");
        chromium.driver().get("about:blank");
        return chromium.events("Page.javascriptDialogOpening").stream()
                .anyMatch(event -> event.path("type").asString("").equals("beforeunload"));
    }

    @Test
    void saysThatABrowserKeepsNothing() {
        chromium.size(1280, 900);
        Object script = chromium.command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", """
                        Object.defineProperty(window, 'localStorage', {get() {
                            throw new DOMException('The operation is insecure.', 'SecurityError');
                        }})
                        """))
                .get("identifier");
        try {
            page.open(plain);
            assertTrue(page.all(".panel .notice").getFirst().isDisplayed());
            page.select("before", "print");
            page.commentOnSelection("Nora", "Kept nowhere");
            assertTrue(page.all(".panel .notice").getFirst().getText().contains("does not keep"));
            accessible("nothing kept");
            assertTrue(isWarnedOnLeaving());
        } finally {
            chromium.command("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", String.valueOf(script)));
        }
    }

    @Test
    void showsArticleAndCommentsWithoutScripts() {
        chromium.size(1280, 900);
        chromium.command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            chromium.open(plain);
            String text = page.all("body").getFirst().getText();
            assertTrue(text.contains("Margins are old") && text.contains("They are, and code is not."), text);
        } finally {
            chromium.command("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    private void accessible(String state) {
        assertEquals(List.of(), Axe.violations(chromium.driver()), state);
    }
}
