package app.galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.Status;
import app.galley.ui.comments.CommentFilter;
import app.galley.ui.comments.CommentFormModel;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer does, in the real window on the sample articles. */
@ExtendWith(Fx.class)
final class WindowTest {

    private static final String LONG = "The Long Life of the Galley Proof";
    private static final String REVIEWED = "Leave the Leaves";

    @TempDir
    private static Path samples;

    @TempDir
    private Path folder;

    private Path file;
    private OpenWindow window;

    @BeforeAll
    static void importSamples() {
        OpenWindow.importSamples(samples.resolve("samples.galley"));
    }

    @BeforeEach
    void open() throws IOException {
        file = folder.resolve("library.galley");
        Files.copy(samples.resolve("samples.galley"), file);
        window = new OpenWindow(file);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void reopen() {
        window.close();
        window = new OpenWindow(file);
    }

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

    private CommentFormModel form() {
        return Fx.get(
                () -> Objects.requireNonNull(window.comments().forms().open().get()));
    }

    private boolean formIsOpen() {
        return window.comments().forms().open().get() != null;
    }

    /** Selects words with the mouse and asks for a comment on them. */
    private void beginComment(String words) {
        window.page.ask("galley.reveal.apply(null, [0, 0, 0, 1])");
        window.page.select(words);
        window.until(
                "the words are selected",
                () -> window.workspace().reader().selectionProperty().get() != null);
        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.M);
        window.until(
                "the form has the focus",
                () -> formIsOpen() && window.find("#comment-body").isFocused());
    }

    private void fillIn(String body, String name) {
        window.hands.type(body);
        Fx.run(() -> form().value(CommentFormModel.Field.NAME).set(name));
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
    void draftsACommentOnASelectionAndMarksItReady() {
        window.pick(REVIEWED);
        int before = window.stored().size();
        beginComment("until the light fails");
        assertTrue(window.words().contains("until the light fails"));
        assertTrue(window.words().contains("Comment * (required)"));
        assertTrue(window.words().contains("Name * (required)"));
        assertTrue(window.words().contains("E-mail (optional, never published)"));

        window.keys(KeyCode.CONTROL, KeyCode.ENTER);
        window.until("it is told what is missing", () -> window.words().contains("Write your comment"));
        assertTrue(window.words().contains("Enter your name"));
        fillIn("no earlier", "Ada");
        Fx.run(() -> form().value(CommentFormModel.Field.EMAIL).set("ada at home"));
        window.keys(KeyCode.CONTROL, KeyCode.ENTER);
        window.until("the address is wrong", () -> window.words().contains("does not look like an e-mail address"));
        Fx.run(() -> form().value(CommentFormModel.Field.EMAIL).set(""));
        window.keys(KeyCode.CONTROL, KeyCode.ENTER);
        window.until("the form is gone", () -> !formIsOpen());

        window.until("it is stored", () -> window.stored().size() == before + 1);
        Annotation stored = only("no earlier");
        assertEquals(Status.OPEN, stored.status());
        assertEquals("Ada", stored.author().name());
        assertEquals("until the light fails", ((app.galley.annotation.Target.OfPassage) stored.target()).quote());
    }

    private Annotation only(String body) {
        return window.stored().stream()
                .filter(annotation -> annotation.body().equals(body))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void leavesADraftWithEscape() {
        window.pick(REVIEWED);
        beginComment("until the light fails");
        fillIn("only a draft", "Ada");
        window.keys(KeyCode.ESCAPE);
        window.until("the form is gone", () -> !formIsOpen());
        window.until(
                "it is stored",
                () -> window.stored().stream()
                        .anyMatch(annotation -> annotation.body().equals("only a draft")));
        assertEquals(Status.DRAFT, only("only a draft").status());
    }

    @Test
    void keepsWhatIsHalfWrittenOverAnotherArticleAndARestart() {
        window.pick(REVIEWED);
        beginComment("until the light fails");
        fillIn("half of", "Ada");
        window.pick(LONG);
        assertFalse(Fx.get(this::formIsOpen));
        window.pick(REVIEWED);
        window.until("the form is back", this::formIsOpen);
        assertEquals("half of", form().value(CommentFormModel.Field.BODY).get());
        window.keys(KeyCode.CONTROL, KeyCode.END);
        Fx.run(() -> window.field("#comment-body").appendText(" a comment"));
        reopen();
        window.until("the form is back", this::formIsOpen);
        assertEquals(
                "half of a comment", form().value(CommentFormModel.Field.BODY).get());
        assertEquals("Ada", form().value(CommentFormModel.Field.NAME).get());
    }

    @Test
    void selectsACommentByItsHighlightAndShowsTheHighlightOfAComment() {
        window.pick(REVIEWED);
        var rows = Fx.get(() -> List.copyOf(window.comments().listing().rows()));
        assertTrue(rows.size() > 2);
        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.PAGE_DOWN);
        window.until("the first is selected", () -> rows.getFirst().id().equals(selectedComment()));
        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.PAGE_DOWN);
        window.until("the second is selected", () -> rows.get(1).id().equals(selectedComment()));
        assertEquals("1", window.page.ask("CSS.highlights.get('selected').size"));
        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.PAGE_UP);
        window.until("the first again", () -> rows.getFirst().id().equals(selectedComment()));

        // The last one lies far below: selecting it brings its passage into sight, and a click there selects it again.
        var last = rows.reversed().stream()
                .filter(row -> row.root().target() instanceof app.galley.annotation.Target.OfPassage passage
                        && passage.quote().length() > 20
                        && row.where().isPresent())
                .findFirst()
                .orElseThrow();
        String quote = ((app.galley.annotation.Target.OfPassage) last.root().target())
                .quote()
                .substring(0, 12);
        Fx.run(() -> window.comments().select(last.id()));
        window.until("it is in sight", () -> window.page.top(quote) > 0 && window.page.top(quote) < 700);
        Fx.run(() -> window.comments().select(null));
        window.page.click(quote);
        window.until("the click selects it", () -> last.id().equals(selectedComment()));
    }

    private app.galley.annotation.@org.jspecify.annotations.Nullable AnnotationId selectedComment() {
        return window.comments().listing().selected().get();
    }

    @Test
    void listsCommentsInTheOrderOfTheTextAndFiltersThem() {
        window.pick(REVIEWED);
        var listing = window.comments().listing();
        var starts = Fx.get(() -> window.comments().marks().stream()
                .map(mark -> mark.place().start())
                .toList());
        assertEquals(starts.stream().sorted().toList(), starts);
        int all = Fx.get(() -> listing.rows().size());
        Fx.run(() -> listing.filter().set(CommentFilter.RESOLVED));
        int resolved = Fx.get(() -> listing.rows().size());
        Fx.run(() -> listing.filter().set(CommentFilter.OPEN));
        int open = Fx.get(() -> listing.rows().size());
        assertEquals(all, resolved + open);
        assertTrue(resolved > 0 && open > 0);
        Fx.run(() -> listing.filter().set(CommentFilter.MINE));
        assertEquals(0, Fx.get(() -> listing.rows().size()));
        window.until("it says so", () -> window.words().contains("None of these is yours"));
    }

    @Test
    void editsResolvesAndDeletesWithUndo() {
        window.pick(REVIEWED);
        beginComment("until the light fails");
        fillIn("first words", "Ada");
        window.keys(KeyCode.CONTROL, KeyCode.ENTER);
        window.until(
                "it is listed and selected",
                () -> window.comments()
                        .listing()
                        .selectedRow()
                        .filter(row -> row.root().body().equals("first words"))
                        .isPresent());
        Fx.run(() -> window.comments().beginEdit(Objects.requireNonNull(selectedComment())));
        window.until("the form is open", this::formIsOpen);
        Fx.run(() -> form().value(CommentFormModel.Field.BODY).set("better words"));
        window.keys(KeyCode.CONTROL, KeyCode.ENTER);
        window.until(
                "it is changed",
                () -> window.comments()
                        .listing()
                        .selectedRow()
                        .filter(row -> row.root().body().equals("better words"))
                        .isPresent());
        window.press("Resolve");
        window.until("it is resolved", () -> only("better words").status() == Status.RESOLVED);
        run("Delete the comment");
        window.until(
                "it is gone",
                () -> window.stored().stream()
                        .noneMatch(annotation -> annotation.body().equals("better words")));
        window.until("it is told", () -> window.words().contains("Comment deleted"));
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        window.until(
                "it is back",
                () -> window.stored().stream()
                        .anyMatch(annotation -> annotation.body().equals("better words")));
    }

    /** Runs a command by the palette, as one types. */
    private void run(String command) {
        window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        window.until("the palette is open", () -> window.stage.getScene().lookup(".chooser .text-field") != null);
        Fx.run(() -> window.field(".chooser .text-field").setText(command));
        window.keys(KeyCode.ENTER);
        window.until("the palette is gone", () -> window.stage.getScene().lookup(".chooser") == null);
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
        run("Dark colours");
        assertEquals("dark", window.page.ask("document.documentElement.dataset.theme"));
        run("Light colours");
        assertEquals("light", window.page.ask("document.documentElement.dataset.theme"));
    }

    @Test
    void deletesAnArticleWithUndo() {
        window.pick(REVIEWED);
        run("Delete the article");
        window.until("it is gone", () -> window.library.articles().list().size() == 5);
        window.press("Undo");
        window.until(
                "it is back and open",
                () -> window.library.articles().list().size() == 6
                        && window.stage.getTitle().startsWith(REVIEWED));
    }
}
