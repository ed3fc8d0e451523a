package app.galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.ui.driving.Fx;
import app.galley.ui.driving.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What a newcomer does, in the real window on the sample articles. */
final class WindowTest extends OnSamples {

    private String section() {
        return window.workspace().reader().positionProperty().get().sectionId();
    }

    private String selectedInOutline() {
        return window.window.content().lookupAll(".outline .tree-cell").stream()
                .filter(node -> node instanceof TreeCell<?> cell && cell.isSelected() && !cell.isEmpty())
                .map(node -> Objects.toString(node.getAccessibleText(), ""))
                .findFirst()
                .orElse("");
    }

    private Node outlineRow(String title) {
        return Fx.get(() -> window.window.content().lookupAll(".outline .tree-cell").stream()
                .filter(node -> Objects.toString(node.getAccessibleText(), "").startsWith(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in the outline: " + title)));
    }

    @Test
    void picksAnArticleWithTheMouse() {
        ListView<?> list = (ListView<?>) window.find(".browser .list-view");
        Node row = Fx.get(() -> list.lookupAll(".list-cell").stream()
                .filter(cell -> Objects.toString(cell.getAccessibleText(), "").startsWith(REVIEWED))
                .findFirst()
                .orElseThrow());
        window.hands.click(row);
        window.until("it is open", () -> window.stage.getTitle().startsWith(REVIEWED) && window.window.isSettled());
        assertTrue(window.page.ask("document.body.innerText").contains("Every October a sound"));
        assertEquals(6, list.getItems().size());
    }

    @Test
    void goesWhereTheOutlineIsClickedAndTheOutlineFollows() {
        window.pick(REVIEWED);
        window.hands.click(outlineRow("Who lives there"));
        window.until(
                "the heading is at the top, and the section the one that is read",
                () -> Math.abs(window.page.top("Who lives there")) < 60
                        && Fx.get(this::section).equals("who-lives-there"));
        window.page.ask("window.scrollTo(0, 0)");
        window.until("the outline follows", () -> selectedInOutline().startsWith("Leave the Leaves"));
        window.keys(KeyCode.ALT, KeyCode.PAGE_DOWN);
        window.until("one further", () -> selectedInOutline().startsWith("What a leaf is for"));
    }

    @Test
    void beginsWithTheFocusOnTheArticle() {
        assertTrue(
                Fx.get(() -> window.find(".web-view").isFocused()),
                () -> "the focus is on "
                        + Fx.get(() -> window.window.content().getScene().getFocusOwner()));
        window.keys(KeyCode.PAGE_DOWN);
        window.until("the page scrolls", () -> window.page.number("window.scrollY") > 100);
        String before = Fx.get(this::section);
        window.keys(KeyCode.ALT, KeyCode.PAGE_DOWN);
        window.until("the next section", () -> !section().equals(before));
        window.keys(KeyCode.CONTROL, KeyCode.F);
        window.until(
                "the bar to find with", () -> window.window.content().findBar().isVisible());
    }

    @Test
    void filtersTheOutlineByTyping() {
        window.pick(REVIEWED);
        window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        window.hands.type("lives");
        window.until(
                "two are left",
                () -> window.workspace().outline().shownProperty().get().flat().size() == 2);
        window.keys(KeyCode.ENTER);
        window.until("it is gone to", () -> section().equals("who-lives-there"));
        window.keys(KeyCode.ESCAPE);
        window.until(
                "all are back",
                () -> window.workspace().outline().shownProperty().get().flat().size() > 2);
    }

    @Test
    void exportsOneHtmlFileAndOffersToOpenIt() throws IOException {
        window.pick(LONG);
        window.fileToSave = folder.resolve("out.html");
        window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        window.until("it is told", () -> window.words().contains("Exported as out.html"));
        String html = Files.readString(folder.resolve("out.html"));
        assertTrue(html.contains("Galley Proof</h1>") || html.contains("Galley Proof</span>"), html.substring(0, 200));
        assertFalse(html.contains("<script"));
        window.press("Open");
        assertEquals(List.of(folder.resolve("out.html").toUri().toString()), window.browsed);
    }

    @Test
    void refusesABadFileInASentenceAndTakesTheGoodOne() throws IOException {
        Path bad = folder.resolve("bad.md");
        Files.write(bad, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Path good = Files.writeString(folder.resolve("good.md"), "# A good one\n\nText.\n");
        window.filesToOpen.addAll(List.of(bad, folder.resolve("missing.md"), good));
        window.keys(KeyCode.CONTROL, KeyCode.O);
        window.until("the good one is open", () -> window.stage.getTitle().startsWith("A good one"));
        assertTrue(window.words().contains("bad.md"), window.words());
        assertTrue(window.words().contains("missing.md"), window.words());
        assertEquals(7, window.library.articles().list().size());
    }

    @Test
    void opensAsItWasClosed() {
        window.pick(LONG);
        Fx.run(() -> {
            window.workspace().reader().zoomProperty().set(125);
            window.stage.setWidth(900);
            window.stage.setHeight(700);
        });
        Waiting.pulses(5);
        Fx.run(() -> window.window.content().panes().commentsShownProperty().set(false));
        // Until the place is back that the new width moved away from; a script's scrolling does not overrule that.
        Waiting.pulses(30);
        window.page.ask("window.scrollTo(0, 3000)");
        window.until(
                "it has been read",
                () -> window.workspace().reader().progressProperty().get() > 0.05);
        Waiting.pulses(5);
        var position =
                Fx.get(() -> window.workspace().reader().positionProperty().get());
        double sidebar = widthOf(".sidebar");
        double width = Fx.get(() -> window.stage.getScene().getWidth());
        String words = wordsInSight();
        double top = window.page.top(words);

        reopen();
        assertTrue(window.article().article().title().startsWith(LONG));
        assertEquals(position.sectionId(), Fx.get(this::section));
        // A thousandth of a long section is some pixels.
        assertEquals(top, window.page.top(words), 12);
        assertEquals(
                125, Fx.get(() -> window.workspace().reader().zoomProperty().get()));
        assertFalse(Fx.get(
                () -> window.window.content().panes().commentsShownProperty().get()));
        assertEquals(sidebar, widthOf(".sidebar"), 1.5);
        assertEquals(width, Fx.get(() -> window.stage.getScene().getWidth()), 0.5);
    }

    private double widthOf(String selector) {
        Node node = window.find(selector);
        return Fx.get(() -> node.getLayoutBounds().getWidth());
    }

    /** Some words a third down the window. */
    private String wordsInSight() {
        return window.page.ask("""
                (function () {
                  var caret = document.caretRangeFromPoint(200, 300);
                  return caret.startContainer.data.slice(Math.max(0, caret.startOffset - 20), caret.startOffset + 20);
                })()""");
    }

    @Test
    void asksBeforeALinkLeadsOut() {
        Fx.run(() -> window.window.takeIn(List.of()));
        window.workspace();
        Path linked = folder.resolve("linked.md");
        try {
            Files.writeString(linked, "# Linked\n\nGo [somewhere else](https://example.org/x) now.\n");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        Fx.run(() -> window.window.takeIn(List.of(linked)));
        window.until("it is open", () -> window.stage.getTitle().startsWith("Linked") && window.window.isSettled());
        window.page.click("somewhere");
        window.until("it asks", () -> window.words().contains("https://example.org/x"));
        assertEquals(List.of(), window.browsed);
        window.press("Open in the browser");
        window.until("it is opened", () -> window.browsed.equals(List.of("https://example.org/x")));
    }

    @Test
    void showsTheCheatSheetAndBothThemes() {
        window.keys(KeyCode.F1);
        window.until(
                "the sheet shows",
                () -> window.words(window.window.content().overlay()).contains("Ctrl+Alt+PgDn"));
        window.keys(KeyCode.ESCAPE);
        window.until("it is gone", () -> !window.window.content().overlay().isVisible());
        window.run("Dark colours");
        assertEquals("dark", window.page.ask("document.documentElement.dataset.theme"));
        window.run("Light colours");
        assertEquals("light", window.page.ask("document.documentElement.dataset.theme"));
    }

    @Test
    void deletesAnArticleWithUndo() {
        window.pick(REVIEWED);
        window.run("Delete the article");
        window.until("it is gone", () -> window.library.articles().list().size() == 5);
        window.press("Undo");
        window.until(
                "it is back and open",
                () -> window.library.articles().list().size() == 6
                        && window.stage.getTitle().startsWith(REVIEWED));
    }

    @Test
    void nothingUnderneathChangesWhileSomethingLiesOverIt() {
        window.pick(REVIEWED);
        window.keys(KeyCode.CONTROL, KeyCode.P);
        window.until("it is open", () -> window.stage.getScene().lookup(".chooser .text-field") != null);
        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT3);
        window.hands.type("zzz");
        window.until(
                "it is typed there",
                () -> window.field(".chooser .text-field").getText().endsWith("zzz"));
        assertEquals(Mode.READ, Fx.get(() -> window.workspace().modeProperty().get()));
        window.keys(KeyCode.ESCAPE);
        window.until("it is closed", () -> window.stage.getScene().lookup(".chooser") == null);
    }
}
