package app.galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.ArticleId;
import app.galley.article.Edit;
import app.galley.article.RevisionKind;
import app.galley.editing.Selection;
import app.galley.editing.Step;
import app.galley.library.FullDisk;
import app.galley.library.Library;
import app.galley.library.NewArticle;
import app.galley.markdown.MarkdownParser;
import app.galley.ui.editor.DraftKeeper.State;
import app.galley.ui.editor.EditorModel;
import app.galley.ui.task.SteppedTasks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * No letter is lost where the library refuses to store or another window writes into the same article, whatever the writer
 * does next and however soon.
 */
final class WritingTest {

    private static final String TEXT = "# Legs\n\nThe fox.\n";
    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final Duration RETRY = Duration.ofSeconds(3);

    @TempDir
    private Path folder;

    private final SteppedTasks tasks = new SteppedTasks();
    private final List<String> problems = new ArrayList<>();
    private Library library;
    private Library elsewhere;
    private Workspace workspace;
    private ArticleId legs;
    private ArticleId arms;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.galley"));
        elsewhere = Library.open(folder.resolve("library.galley"));
        legs = create("Legs", TEXT);
        arms = create("Arms", "# Arms\n");
        workspace = new Workspace(library, new MarkdownParser(), tasks, Clock.systemUTC(), problems::add);
        workspace.begin(legs);
        tasks.settle();
    }

    private ArticleId create(String title, String text) {
        return library.articles()
                .create(new NewArticle(title, "en", text, null, RevisionKind.IMPORTED, 2, 1, List.of(), List.of()))
                .id();
    }

    @AfterEach
    void close() {
        elsewhere.close();
        library.close();
    }

    private EditorModel editor() {
        return workspace.writing().editor();
    }

    private void type(String words) {
        int end = editor().length() - 1;
        editor().apply(new Step(
                List.of(new Edit(end, "", words)), Selection.at(end), Selection.at(end + words.length())));
    }

    private void typeElsewhere(String words) {
        var now = elsewhere.articles().currentText(legs);
        int end = now.text().length() - 1;
        elsewhere.drafts().append(legs, now.base(), now.last(), List.of(new Edit(end, "", words)));
    }

    private void rest() {
        for (int i = 0; i < 6; i++) {
            tasks.pass(PAUSE);
            tasks.settle();
        }
    }

    private String stored(ArticleId article) {
        return library.articles().currentText(article).text();
    }

    private List<String> history() {
        return library.revisions().list(legs).stream()
                .map(revision -> library.revisions().text(revision.id()))
                .toList();
    }

    /** Asks for what was typed to be stored, and goes on until that is known to have met the other window's. */
    private void untilHeld() {
        tasks.pass(PAUSE);
        while (!workspace.writing().drafts().isHeld() && tasks.step()) {
            // On to the answer of the library.
        }
        assertTrue(workspace.writing().drafts().isHeld());
    }

    @Test
    void bothTextsAreKeptAndThisOneGoesOn() {
        typeElsewhere(" Theirs.");
        type(" Mine.");
        rest();
        assertEquals("# Legs\n\nThe fox. Mine.\n", stored(legs));
        assertTrue(history().contains("# Legs\n\nThe fox. Theirs.\n"), history().toString());
        assertEquals(1, problems.size());
        assertEquals(State.SAVED, workspace.writing().drafts().stateProperty().get());
    }

    @Test
    void whatIsTypedWhileThatIsStoredStays() {
        typeElsewhere(" Theirs.");
        type(" Mine.");
        untilHeld();
        type(" More.");
        tasks.pass(PAUSE);
        rest();
        assertEquals("# Legs\n\nThe fox. Mine. More.\n", editor().text());
        assertEquals(editor().text(), stored(legs));
        assertEquals(1, problems.size());
        editor().undo();
        assertEquals("# Legs\n\nThe fox. Mine.\n", editor().text());
    }

    @Test
    void aNameGivenMeanwhileIsGivenAfterwards() {
        typeElsewhere(" Theirs.");
        type(" Mine.");
        untilHeld();
        type(" More.");
        workspace.writing().keep(RevisionKind.NAMED, "second", kept -> {});
        rest();
        assertEquals(
                "# Legs\n\nThe fox. Mine. More.\n",
                library.revisions().list(legs).stream()
                        .filter(revision -> "second".equals(revision.name()))
                        .map(revision -> library.revisions().text(revision.id()))
                        .findAny()
                        .orElseThrow());
    }

    @Test
    void theArticleMayBeLeftWhileThatIsStored() {
        typeElsewhere(" Theirs.");
        type(" Mine.");
        untilHeld();
        type(" More.");
        workspace.browser().selectedProperty().set(arms);
        rest();
        type(" Both.");
        rest();
        assertEquals("# Legs\n\nThe fox. Mine. More.\n", stored(legs));
        assertEquals("# Arms Both.\n", stored(arms));
    }

    @Test
    void theArticleMayBeLeftBeforeItIsKnown() {
        typeElsewhere(" Theirs.");
        type(" Mine.");
        workspace.browser().selectedProperty().set(arms);
        rest();
        type(" Both.");
        rest();
        assertEquals("# Legs\n\nThe fox. Mine.\n", stored(legs));
        assertTrue(history().contains("# Legs\n\nThe fox. Theirs.\n"), history().toString());
        assertEquals("# Arms Both.\n", stored(arms));
        assertEquals(List.of(), problems);
    }

    @Test
    void itIsTriedAgainIfThatCannotBeStored() {
        typeElsewhere(" Theirs.");
        type(" Mine.");
        untilHeld();
        type(" More.");
        try (FullDisk _ = new FullDisk(library.file(), "revision")) {
            tasks.settle();
            assertEquals(
                    State.FAILED, workspace.writing().drafts().stateProperty().get());
            tasks.pass(RETRY);
            tasks.settle();
            assertEquals(1, problems.size());
            assertEquals("# Legs\n\nThe fox. Mine. More.\n", editor().text());
        }
        type(" Last.");
        tasks.pass(RETRY);
        rest();
        assertEquals("# Legs\n\nThe fox. Mine. More. Last.\n", stored(legs));
        assertEquals(State.SAVED, workspace.writing().drafts().stateProperty().get());
    }

    @Test
    void anArticleOpenedAnewKeepsWhatCouldNotBeStored() {
        try (FullDisk _ = new FullDisk(library.file(), "draft_edit")) {
            type(" Mine.");
            tasks.pass(PAUSE);
            tasks.settle();
            workspace.reopen();
            tasks.settle();
            assertEquals("# Legs\n\nThe fox. Mine.\n", editor().text());
        }
        tasks.pass(RETRY);
        rest();
        assertEquals("# Legs\n\nThe fox. Mine.\n", stored(legs));
    }

    @Test
    void aNameThatMeetsTheOtherWindowsTextIsGivenAllTheSame() {
        typeElsewhere(" Theirs.");
        type(" Mine.");
        List<String> kept = new ArrayList<>();
        workspace
                .writing()
                .keep(
                        RevisionKind.NAMED,
                        "second",
                        article -> kept.add(article.parsed().markdown()));
        rest();
        assertEquals(List.of("# Legs\n\nThe fox. Mine.\n"), kept);
        assertTrue(library.revisions().list(legs).stream().anyMatch(revision -> "second".equals(revision.name())));
    }

    @Test
    @Timeout(30)
    void halfACharacterInTheTextIsNoConflictForEver() {
        typeElsewhere(" Theirs.");
        type("\uD83D");
        rest();
        assertEquals(State.SAVED, workspace.writing().drafts().stateProperty().get());
        assertEquals("# Legs\n\nThe fox.\uFFFD\n", stored(legs));
    }

    @Test
    void theArticleIsNotLeftWhileWhatWasTypedCannotBeStored() {
        try (FullDisk _ = new FullDisk(library.file(), "draft_edit")) {
            type(" Mine.");
            rest();
            assertTrue(workspace.mustStay());
            workspace.browser().selectedProperty().set(arms);
            rest();
            assertEquals(legs, workspace.browser().selectedProperty().get());
            assertEquals("# Legs\n\nThe fox. Mine.\n", editor().text());
            assertEquals(2, problems.size());
        }
        tasks.pass(RETRY);
        rest();
        assertEquals("# Legs\n\nThe fox. Mine.\n", stored(legs));
        workspace.browser().selectedProperty().set(arms);
        rest();
        assertEquals("# Arms\n", editor().text());
    }

    @Test
    void theLastOfAnArticleThatWasLeftIsStoredLater() {
        try (FullDisk _ = new FullDisk(library.file(), "draft_edit")) {
            type(" Mine.");
            workspace.browser().selectedProperty().set(arms);
            tasks.settle();
            assertEquals("# Arms\n", editor().text());
            assertEquals(TEXT, stored(legs));
        }
        tasks.pass(RETRY);
        tasks.settle();
        assertEquals("# Legs\n\nThe fox. Mine.\n", stored(legs));
        assertEquals(1, problems.size());
    }

    @Test
    void whatIsStoredIsSaidToBeAlthoughItCouldNotBecomeAVersion() {
        try (FullDisk _ = new FullDisk(library.file(), "revision")) {
            type(" Mine.");
            workspace.writing().keep(RevisionKind.NAMED, "second", kept -> {});
            rest();
            assertEquals(1, problems.size());
            assertEquals(
                    State.SAVED, workspace.writing().drafts().stateProperty().get());
        }
        assertEquals("# Legs\n\nThe fox. Mine.\n", stored(legs));
    }
}
