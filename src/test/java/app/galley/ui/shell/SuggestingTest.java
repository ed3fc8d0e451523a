package app.galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.Changes;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.article.Article;
import app.galley.article.ArticleId;
import app.galley.article.CodePoints;
import app.galley.article.Edit;
import app.galley.article.PlainRange;
import app.galley.article.RevisionKind;
import app.galley.article.SourceRange;
import app.galley.editing.Selection;
import app.galley.editing.Step;
import app.galley.library.Library;
import app.galley.library.NewArticle;
import app.galley.markdown.MarkdownParser;
import app.galley.ui.editor.EditorModel;
import app.galley.ui.task.DirectTasks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suggest mode on a real library, without a window. */
final class SuggestingTest {

    private static final String TEXT =
            "# Legs\n\nThe *quick* brown fox jumps over the lazy dog. 😀 It sleeps.\n\n- one\n- two\n";

    private static final Duration PAUSE = Duration.ofMillis(400);

    @TempDir
    private Path folder;

    private final DirectTasks tasks = new DirectTasks();
    private final List<String> problems = new ArrayList<>();
    private Library library;
    private Workspace workspace;
    private ArticleId legs;
    private ArticleId arms;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.galley"));
        legs = create("Legs", TEXT).id();
        arms = create("Arms", "# Arms\n\nTwo of them.\n").id();
        library.authors().setMe("Rosa", null);
        workspace = newWorkspace();
        workspace.begin(legs);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Article create(String title, String text) {
        return library.articles()
                .create(new NewArticle(title, "en", text, null, RevisionKind.IMPORTED, 5, 2, List.of(), List.of()));
    }

    private Workspace newWorkspace() {
        return new Workspace(library, new MarkdownParser(), tasks, Clock.systemUTC(), problems::add);
    }

    private EditorModel editor() {
        return workspace.writing().editor();
    }

    /** Replaces words in what the editor shows, and waits until that is kept. */
    private void type(String words, String by) {
        int at = editor().text().indexOf(words);
        assertTrue(at >= 0, words);
        editor().apply(new Step(List.of(new Edit(at, words, by)), Selection.at(at), Selection.at(at + by.length())));
        tasks.pass(PAUSE);
    }

    private List<Annotation> suggestions() {
        return library.annotations().list(legs).stream()
                .filter(Annotation::isSuggestion)
                .sorted(Comparator.comparingInt(one -> passage(one).start()))
                .toList();
    }

    private static Target.OfPassage passage(Annotation annotation) {
        return (Target.OfPassage) annotation.target();
    }

    private String shown() {
        return String.join(
                " ",
                suggestions().stream()
                        .map(one -> "[" + passage(one).quote() + "→" + one.replacement() + "]")
                        .toList());
    }

    /** What the text becomes once all suggestions are accepted, by what is stored of them. */
    private String accepted() {
        StringBuilder text = new StringBuilder(TEXT);
        CodePoints points = new CodePoints(TEXT);
        for (Annotation one : suggestions().reversed()) {
            text.replace(
                    points.toUtf16(passage(one).start()),
                    points.toUtf16(passage(one).end()),
                    Objects.requireNonNull(one.replacement()));
        }
        return text.toString();
    }

    private void assertUntouched() {
        assertEquals(TEXT, library.articles().currentText(legs).text());
        assertEquals(1, library.revisions().list(legs).size());
        assertEquals(List.of(), problems);
    }

    @Test
    void whatIsTypedBecomesDraftSuggestionsAndTheTextStays() {
        workspace.suggesting().begin();
        assertTrue(workspace.suggesting().onProperty().get());
        type("brown", "red");
        type("sleeps.", "sleeps. Well.");
        type("- two\n", "");
        assertEquals("[brown→red] [sleeps.→sleeps. Well.] [one\ntwo→one]", shown());
        assertEquals(editor().text(), accepted());
        assertTrue(suggestions().stream()
                .allMatch(one ->
                        one.status() == Status.DRAFT && one.author().name().equals("Rosa")));
        assertUntouched();
        assertEquals(
                TEXT,
                Objects.requireNonNull(workspace.articleProperty().get())
                        .parsed()
                        .markdown());

        workspace.suggesting().end();
        assertEquals(TEXT, editor().text());
        assertEquals(3, suggestions().size());
        assertUntouched();
    }

    @Test
    void aSuggestionStaysTheSameWhileItIsTypedOn() {
        workspace.suggesting().begin();
        type("brown", "r");
        var id = suggestions().getFirst().id();
        type(" r ", " red ");
        type(" red ", " red and big ");
        assertEquals("[brown→red and big]", shown());
        assertEquals(List.of(id), suggestions().stream().map(Annotation::id).toList());
        assertEquals(editor().text(), accepted());
    }

    @Test
    void whatIsTakenBackIsNoSuggestionAnyMore() {
        workspace.suggesting().begin();
        type("brown", "red");
        assertEquals(1, suggestions().size());
        editor().undo();
        tasks.pass(PAUSE);
        assertEquals(List.of(), suggestions());
        editor().redo();
        tasks.pass(PAUSE);
        assertEquals("[brown→red]", shown());
        assertUntouched();
    }

    @Test
    void aRestartGoesOnSuggesting() {
        workspace.suggesting().begin();
        type("brown", "red");
        String copy = editor().text();
        type("lazy", "eager");
        // Killed: nothing is closed.
        workspace = newWorkspace();
        workspace.begin(legs);
        assertTrue(workspace.suggesting().onProperty().get());
        assertEquals(copy.replace("lazy", "eager"), editor().text());
        type("eager", "lazy");
        assertEquals("[brown→red]", shown());
        workspace.suggesting().end();
        workspace = newWorkspace();
        workspace.begin(legs);
        assertFalse(workspace.suggesting().onProperty().get());
        assertEquals(TEXT, editor().text());
        assertUntouched();
    }

    @Test
    void anotherArticleIsNotSuggestedIn() {
        workspace.suggesting().begin();
        type("brown", "red");
        String copy = editor().text();
        workspace.browser().selectedProperty().set(arms);
        assertFalse(workspace.suggesting().onProperty().get());
        type("Two", "Both");
        assertEquals(
                "# Arms\n\nBoth of them.\n",
                library.articles().currentText(arms).text());
        workspace.browser().selectedProperty().set(legs);
        assertTrue(workspace.suggesting().onProperty().get());
        assertEquals(copy, editor().text());
        assertUntouched();
    }

    @Test
    void whatIsDoneToASuggestionInThePanelIsDoneToTheCopy() {
        workspace.suggesting().begin();
        type("brown", "red");
        type("lazy", "eager");
        workspace.comments().changes().delete(suggestions().getFirst());
        tasks.pass(PAUSE);
        tasks.pass(PAUSE);
        assertEquals(TEXT.replace("lazy", "eager"), editor().text());
        assertEquals("[lazy→eager]", shown());
        workspace.comments().undo();
        tasks.pass(PAUSE);
        tasks.pass(PAUSE);
        assertEquals(TEXT.replace("lazy", "eager").replace("brown", "red"), editor().text());
        assertEquals("[brown→red] [lazy→eager]", shown());
        assertUntouched();
    }

    @Test
    void whatSomebodyAnsweredToIsWithdrawnRatherThanDeleted() {
        workspace.suggesting().begin();
        type("brown", "red");
        Annotation made = suggestions().getFirst();
        library.annotations().update(made.withStatus(Status.OPEN, made.modified()));
        library.annotations()
                .add(new Annotation(
                        app.galley.annotation.AnnotationId.random(),
                        legs,
                        made.revision(),
                        made.id(),
                        made.target(),
                        made.author(),
                        "Why?",
                        null,
                        Status.OPEN,
                        made.created(),
                        made.created(),
                        Changes.NONE));
        type("red", "brown");
        assertEquals(Status.DECLINED, suggestions().getFirst().status());
        assertEquals("[brown→red]", shown());
    }

    @Test
    void suggestionsAreShownInTheMidstOfTheArticle() {
        workspace.suggesting().begin();
        type("brown fox", "red fox");
        var suggested = workspace.reader().suggestedProperty().get();
        assertEquals(1, suggested.size());
        assertEquals("red", suggested.getFirst().words().getFirst().words());
        assertEquals(
                "suggested", workspace.reader().marksProperty().get().getFirst().style());
        workspace.inline().turn(false);
        assertEquals(List.of(), workspace.reader().suggestedProperty().get());
        assertEquals(
                "draft", workspace.reader().marksProperty().get().getFirst().style());
        workspace = newWorkspace();
        assertFalse(workspace.inline().shownProperty().get());
    }

    @Test
    void theCaretStaysAtItsWords() {
        editor().select(Selection.at(TEXT.indexOf("lazy")));
        workspace.suggesting().begin();
        type("brown", "very, very red");
        int dog = editor().text().indexOf("dog");
        editor().select(Selection.at(dog));
        workspace.suggesting().end();
        assertEquals(
                Selection.at(TEXT.indexOf("dog")), editor().selectionProperty().get());
        workspace.suggesting().begin();
        assertEquals(Selection.at(dog), editor().selectionProperty().get());
    }

    @Test
    void aPassageIsOfTheTextWhateverTheCopySays() {
        workspace.modeProperty().set(Mode.WRITE);
        workspace.suggesting().begin();
        int at = editor().text().indexOf("brown");
        editor().apply(new Step(List.of(new Edit(at, "", "very ")), Selection.at(at), Selection.at(at + 5)));
        int fox = editor().text().indexOf("fox");
        editor().select(new Selection(fox, fox + 3));
        assertEquals("fox", selected());
        tasks.pass(PAUSE);
        assertEquals("fox", selected());
    }

    /** The passage a comment would be on. */
    private String selected() {
        PlainRange words = Objects.requireNonNull(
                workspace.selectedPassage().rangeProperty().get());
        return words.of(Objects.requireNonNull(workspace.articleProperty().get())
                .parsed()
                .projection()
                .text());
    }

    @Test
    void oneReplacementAfterAnotherFindsItsPlace() {
        workspace.suggesting().begin();
        int quick = TEXT.indexOf("quick");
        int lazy = TEXT.indexOf("lazy");
        workspace.suggesting().replace(new SourceRange(quick, quick + 5), "very quick");
        workspace.suggesting().replace(new SourceRange(lazy, lazy + 4), "idle");
        tasks.pass(PAUSE);
        assertEquals("[quick→very quick] [lazy→idle]", shown());
        assertUntouched();
    }
}
