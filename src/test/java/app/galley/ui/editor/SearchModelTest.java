package app.galley.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.ArticleId;
import app.galley.article.Edit;
import app.galley.editing.Selection;
import app.galley.editing.Step;
import app.galley.ui.editor.LineMarks.Marked;
import app.galley.ui.editor.SearchModel.Found;
import app.galley.ui.task.DirectTasks;
import app.galley.ui.task.SteppedTasks;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SearchModelTest {

    private static final String TEXT = "One proof, two Proofs.\nThe proof of the printer.\nproofs";
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final DirectTasks tasks = new DirectTasks();
    private final EditorModel editor = new EditorModel(Clock.systemUTC());
    private final SearchModel search = new SearchModel(editor, tasks);

    @BeforeEach
    void show() {
        editor.show(ArticleId.random(), TEXT);
    }

    private void look(String query) {
        search.open();
        search.options().queryProperty().set(query);
        tasks.pass(A_SECOND);
    }

    private String selected() {
        return editor.selectionProperty().get().of(editor.text());
    }

    private void insert(int offset, String words) {
        editor.apply(new Step(
                List.of(new Edit(offset, "", words)),
                editor.selectionProperty().get(),
                Selection.at(offset + words.length())));
    }

    @Test
    void selectsTheFirstPlaceFromTheCaretAndCountsAll() {
        editor.select(Selection.at(5));
        look("proof");
        assertEquals("Proof", selected());
        assertEquals(new Found(2, 4), search.foundProperty().get());
    }

    @Test
    void looksFromTheSamePlaceWhileTheQueryIsTyped() {
        look("pr");
        look("pri");
        assertEquals("pri", selected());
        search.options().queryProperty().set("pr");
        tasks.pass(A_SECOND);
        assertEquals(4, editor.selectionProperty().get().start());
    }

    @Test
    void stepsRoundBothWays() {
        look("proofs");
        assertEquals(new Found(1, 2), search.foundProperty().get());
        search.go(1);
        search.go(1);
        assertEquals(new Found(1, 2), search.foundProperty().get());
        search.go(-1);
        assertEquals(new Found(2, 2), search.foundProperty().get());
    }

    @Test
    void stepsFromWhereTheCaretWasPut() {
        look("proof");
        editor.select(Selection.at(30));
        assertEquals(new Found(0, 4), search.foundProperty().get());
        search.go(-1);
        assertEquals(new Found(3, 4), search.foundProperty().get());
    }

    @Test
    void opensForTheSelectedWords() {
        editor.select(new Selection(10, 4));
        search.open();
        assertEquals(" proof".length(), search.options().queryProperty().get().length());
    }

    @Test
    void takesSelectedWordsAsTheyAreIntoAPattern() {
        editor.show(ArticleId.random(), "a (b) and (b)");
        search.options().regexProperty().set(true);
        editor.select(new Selection(2, 5));
        search.open();
        assertEquals("\\(b\\)", search.options().queryProperty().get());
        assertEquals(new Found(1, 2), search.foundProperty().get());
    }

    @Test
    void looksWithinSeveralSelectedLinesOnly() {
        editor.select(new Selection(23, TEXT.length()));
        look("proof");
        assertTrue(search.options().inSelectionProperty().get());
        assertEquals(2, search.foundProperty().get().count());
        // The stretch moves and grows with the text in it.
        insert(0, "proof ");
        insert(40, " proof ");
        tasks.pass(A_SECOND);
        assertEquals(3, search.foundProperty().get().count());
        search.options().inSelectionProperty().set(false);
        tasks.pass(A_SECOND);
        assertEquals(6, search.foundProperty().get().count());
    }

    @Test
    void doesNotLookWithinAPlaceThatWasFound() {
        look("proof");
        search.options().inSelectionProperty().set(true);
        assertFalse(search.options().inSelectionProperty().get());
    }

    @Test
    void marksWhatIsInALineAndTheSelectedPlaceOtherwise() {
        look("proof");
        assertEquals(
                List.of(new Marked(4, 9, "search-current"), new Marked(15, 20, "search-match")),
                search.marks().of(0, 0, "One proof, two Proofs."));
        assertEquals(List.of(new Marked(4, 9, "search-match")), search.marks().of(1, 23, "The proof of the printer."));
        search.close();
        assertEquals(List.of(), search.marks().of(0, 0, "One proof, two Proofs."));
    }

    @Test
    void marksEachLineOfAPlaceThatGoesOverSeveral() {
        search.options().regexProperty().set(true);
        look("Proofs[^r]+");
        assertEquals(
                List.of(new Marked(15, 22, "search-current")), search.marks().of(0, 0, "One proof, two Proofs."));
        assertEquals(
                List.of(new Marked(0, 5, "search-current")), search.marks().of(1, 23, "The proof of the printer."));
    }

    @Test
    void marksMoveWithTheTextBeforeItIsSearchedAgain() {
        look("proof");
        insert(0, "My ");
        insert(8, "-");
        assertEquals(
                List.of(new Marked(19, 24, "search-match")), search.marks().of(0, 0, "My One p-roof, two Proofs."));
        assertEquals(List.of(new Marked(4, 9, "search-match")), search.marks().of(1, 27, "The proof of the printer."));
        insert(0, "proof ");
        tasks.pass(A_SECOND);
        assertEquals(4, search.foundProperty().get().count());
    }

    @Test
    void stepsThroughTheTextAsItIsNow() {
        look("two");
        insert(0, "two ");
        search.go(1);
        assertEquals(new Found(2, 2), search.foundProperty().get());
        assertEquals("two", selected());
    }

    @Test
    void replacesTheSelectedPlaceAndGoesToTheNext() {
        look("proof");
        search.options().replacementProperty().set("sheet");
        search.options().keepCaseProperty().set(true);
        search.replace();
        search.replace();
        assertTrue(editor.text().startsWith("One sheet, two Sheets.\nThe proof"));
        assertEquals("proof", selected());
        editor.undo();
        assertTrue(editor.text().startsWith("One sheet, two Proofs.\n"));
    }

    @Test
    void onlyGoesToAPlaceThatIsNotSelectedYet() {
        look("proof");
        editor.select(Selection.at(25));
        search.options().replacementProperty().set("sheet");
        search.replace();
        assertEquals(TEXT, editor.text());
        assertEquals(27, editor.selectionProperty().get().start());
    }

    @Test
    void replacesAllAsOneStep() {
        look("proof");
        search.options().replacementProperty().set("sheet");
        List<Integer> told = new ArrayList<>();
        search.replaceAll(told::add);
        assertEquals(List.of(4), told);
        assertEquals("One sheet, two sheets.\nThe sheet of the printer.\nsheets", editor.text());
        editor.undo();
        assertEquals(TEXT, editor.text());
    }

    @Test
    void saysWhatIsWrongWithAPattern() {
        search.options().regexProperty().set(true);
        look("(proof");
        assertTrue(search.problemProperty().get().contains("Unclosed group"));
        look("(proof)");
        assertEquals("", search.problemProperty().get());
        search.options().replacementProperty().set("$2");
        search.replaceAll(count -> {});
        assertTrue(search.problemProperty().get().contains("No such group"));
        assertEquals(TEXT, editor.text());
    }

    @Test
    void givesUpAPatternThatTakesTooLong() {
        editor.show(ArticleId.random(), "ab".repeat(500_000));
        search.options().regexProperty().set(true);
        look("(a|b)*c?$");
        assertTrue(search.problemProperty().get().contains("too long"));
    }

    @Test
    void saysThatItIsStillLookingAndNothingOfTheQueryBefore() {
        SteppedTasks slowly = new SteppedTasks();
        SearchModel slow = new SearchModel(editor, slowly);
        slow.options().regexProperty().set(true);
        slow.open();
        slow.options().queryProperty().set("(proof");
        slowly.pass(A_SECOND);
        slowly.settle();
        assertFalse(slow.problemProperty().get().isEmpty());
        slow.options().queryProperty().set("(proof)");
        assertEquals("", slow.problemProperty().get());
        slowly.pass(A_SECOND);
        assertFalse(slow.slowProperty().get());
        slowly.pass(A_SECOND);
        assertTrue(slow.slowProperty().get());
        slowly.settle();
        assertFalse(slow.slowProperty().get());
        assertEquals(4, slow.foundProperty().get().count());
    }

    @Test
    void replacesNothingInATextThatCameInItsPlace() {
        SteppedTasks slowly = new SteppedTasks();
        SearchModel slow = new SearchModel(editor, slowly);
        slow.options().queryProperty().set("proof");
        slow.options().replacementProperty().set("sheet");
        slow.open();
        slowly.settle();
        editor.showCopy("A proof of one. " + TEXT, places -> places);
        slowly.pass(A_SECOND);
        slowly.settle();
        slow.replaceAll(count -> {});
        editor.showText(places -> places);
        slowly.settle();
        assertEquals(TEXT, editor.text());
        assertTrue(slow.problemProperty().get().contains("changed meanwhile"));
    }

    @Test
    void looksInTheArticleThatIsShown() {
        look("proof");
        editor.show(ArticleId.random(), "No proof here.");
        tasks.pass(A_SECOND);
        assertEquals(1, search.foundProperty().get().count());
    }

    @Test
    void doesNothingOnceClosed() {
        look("proof");
        search.close();
        insert(0, "proof ");
        tasks.pass(A_SECOND);
        assertEquals(Found.NONE, search.foundProperty().get());
        assertFalse(search.openProperty().get());
    }

    @Test
    void bringsEarlierQueriesBack() {
        QueryHistory history = new QueryHistory();
        assertEquals("x", history.older("x"));
        history.add("one");
        history.add("two");
        assertEquals("two", history.older("thr"));
        assertEquals("one", history.older("two"));
        assertEquals("x", history.older("one"));
        assertEquals("one", history.newer());
        assertEquals("two", history.newer());
        assertEquals("thr", history.newer());
        assertEquals("", history.newer());
    }
}
