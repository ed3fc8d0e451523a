package app.galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.article.ArticleId;
import app.galley.article.Edit;
import app.galley.article.RevisionKind;
import app.galley.editing.Selection;
import app.galley.editing.Step;
import app.galley.library.FullDisk;
import app.galley.library.Library;
import app.galley.library.NewArticle;
import app.galley.markdown.MarkdownParser;
import app.galley.ui.editor.EditorModel;
import app.galley.ui.task.SteppedTasks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suggest mode with a person who does the next thing before the library has answered the last. */
final class SlowSuggestingTest {

    private static final String TEXT = "# Legs\n\nThe quick brown fox jumps over the lazy dog.\n";
    private static final Duration PAUSE = Duration.ofMillis(400);

    @TempDir
    private Path folder;

    private final SteppedTasks tasks = new SteppedTasks();
    private final List<String> problems = new ArrayList<>();
    private Library library;
    private Workspace workspace;
    private ArticleId legs;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.galley"));
        legs = library.articles()
                .create(new NewArticle("Legs", "en", TEXT, null, RevisionKind.IMPORTED, 5, 1, List.of(), List.of()))
                .id();
        library.authors().setMe("Rosa", null);
        workspace = new Workspace(library, new MarkdownParser(), tasks, Clock.systemUTC(), problems::add);
        workspace.begin(legs);
        tasks.settle();
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), problems);
        library.close();
    }

    private EditorModel editor() {
        return workspace.writing().editor();
    }

    private void type(String words, String by) {
        int at = editor().text().indexOf(words);
        editor().apply(new Step(List.of(new Edit(at, words, by)), Selection.at(at), Selection.at(at + by.length())));
    }

    private List<Annotation> stored() {
        return library.annotations().list(legs);
    }

    private void rest() {
        for (int i = 0; i < 4; i++) {
            tasks.pass(PAUSE);
            tasks.settle();
        }
    }

    @Test
    void nothingIsTypedIntoTheTextWhileTheCopyComes() {
        workspace.suggesting().begin();
        assertTrue(workspace.suggesting().startingProperty().get());
        tasks.settle();
        assertFalse(workspace.suggesting().startingProperty().get());
        assertTrue(workspace.suggesting().onProperty().get());
        workspace.suggesting().end();
        assertFalse(workspace.suggesting().startingProperty().get());
    }

    @Test
    void whatWasTypedLastIsStoredLaterAlthoughTheModeWasEnded() {
        workspace.suggesting().begin();
        tasks.settle();
        try (FullDisk _ = new FullDisk(library.file(), "annotation")) {
            type("brown", "red");
            workspace.suggesting().end();
            tasks.settle();
            assertTrue(workspace.mustStay());
            assertEquals(1, problems.size());
            problems.clear();
        }
        tasks.pass(Duration.ofSeconds(3));
        tasks.settle();
        assertEquals("red", stored().getFirst().replacement());
        assertFalse(workspace.mustStay());
    }

    @Test
    void whatIsAskedWhileItStartsAgainDoesNotEndIt() {
        workspace.suggesting().begin();
        tasks.settle();
        workspace.suggesting().aside(() -> {});
        workspace.suggesting().aside(() -> {});
        tasks.settle();
        assertTrue(workspace.suggesting().onProperty().get());
    }

    @Test
    void aSuggestionDeletedWhileOneTypesOnStaysDeleted() {
        workspace.suggesting().begin();
        tasks.settle();
        type("brown", "red");
        rest();
        library.annotations().delete(stored().getFirst().id());
        workspace.comments().refresh();
        tasks.settle();
        tasks.pass(PAUSE);
        // The copy is being compared with what is stored by now.
        type("lazy", "idle");
        rest();
        assertEquals(
                List.of("idle"), stored().stream().map(Annotation::replacement).toList());
        assertEquals(TEXT.replace("lazy", "idle"), editor().text());
    }

    @Test
    void suggestionsAreMadeOnTheTextThatIsARevision() {
        type("dog", "hound");
        tasks.settle();
        workspace.suggesting().begin();
        // The revision is being made while somebody types on.
        type("fox", "vixen");
        tasks.settle();
        assertTrue(workspace.suggesting().onProperty().get());
        type("brown", "red");
        rest();
        Annotation made = stored().getFirst();
        String on = library.revisions().text(made.revision());
        assertEquals(on, library.articles().currentText(legs).text());
        assertEquals(
                "The quick brown vixen jumps over the lazy hound.",
                on.lines().toList().getLast());
        assertEquals("red", Objects.requireNonNull(made.replacement()));
    }
}
