package app.galley.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.galley.article.Article;
import app.galley.article.Edit;
import app.galley.article.Revision;
import app.galley.article.RevisionKind;
import app.galley.library.FullDisk;
import app.galley.library.Library;
import app.galley.library.NewArticle;
import app.galley.ui.editor.DraftKeeper.State;
import app.galley.ui.editor.DraftKeeper.Summary;
import app.galley.ui.task.DirectTasks;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed reaches the library, also after it could not at first. */
final class DraftKeeperTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @TempDir
    private Path folder;

    private final DirectTasks tasks = new DirectTasks();
    private final List<Exception> failures = new ArrayList<>();
    private int conflicts;
    private Library library;
    private Article article;
    private DraftKeeper keeper;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.galley"));
        article = library.articles()
                .create(new NewArticle("Legs", "en", "Legs", null, RevisionKind.IMPORTED, 1, 0, List.of(), List.of()));
        keeper = new DraftKeeper(library, tasks, () -> conflicts++, failures::add);
        keeper.show(library.articles().currentText(article.id()));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private String stored() {
        return library.articles().currentText(article.id()).text();
    }

    private static List<Edit> insert(int at, String words) {
        return List.of(new Edit(at, "", words));
    }

    @Test
    void typingIsStoredWithinASecond() {
        keeper.edited(insert(4, "!"));
        keeper.edited(insert(5, "?"));
        assertEquals(State.SAVING, keeper.stateProperty().get());
        assertEquals("Legs", stored());
        tasks.pass(SECOND);
        assertEquals("Legs!?", stored());
        assertEquals(State.SAVED, keeper.stateProperty().get());
    }

    @Test
    void whatIsTypedTogetherIsOneEdit() {
        keeper.edited(insert(4, " a"));
        keeper.edited(insert(6, "b"));
        keeper.edited(List.of(new Edit(0, "L", "l")));
        keeper.flush();
        assertEquals("legs ab", stored());
        assertEquals(2, library.articles().currentText(article.id()).last());
    }

    @Test
    void aRevisionHasAllThatWasTypedBefore() {
        keeper.edited(insert(4, " stand"));
        List<Revision> made = new ArrayList<>();
        keeper.keep(() -> new Summary("Legs stand", 2, 0, RevisionKind.NAMED, "first"), made::add, Assertions::fail);
        assertEquals("first", made.getFirst().name());
        assertEquals("Legs stand", library.revisions().text(made.getFirst().id()));
        assertEquals(
                "Legs stand", library.articles().get(article.id()).orElseThrow().title());
        keeper.edited(insert(10, "."));
        keeper.flush();
        assertEquals("Legs stand.", stored());
        assertEquals(List.of(), failures);
    }

    @Test
    void whatCouldNotBeStoredIsKeptInOrderAndTriedAgain() {
        try (FullDisk _ = new FullDisk(library.file(), "draft_edit")) {
            keeper.edited(insert(4, "!"));
            keeper.flush();
            keeper.edited(insert(5, "?"));
            keeper.flush();
            assertEquals(State.FAILED, keeper.stateProperty().get());
            assertEquals(1, failures.size());
            assertEquals("Legs", stored());
        }
        tasks.pass(DraftKeeper.RETRY);
        assertEquals("Legs!?", stored());
        assertEquals(State.SAVED, keeper.stateProperty().get());
        assertEquals(0, conflicts);
    }

    @Test
    void anArticleThatSomebodyElseChangedTooIsStoredAnotherWay() {
        long last = library.articles().currentText(article.id()).last();
        library.drafts().append(article.id(), article.head(), last, insert(0, "X"));
        keeper.edited(insert(4, "!"));
        keeper.flush();
        assertEquals(1, conflicts);
        keeper.hold(State.SAVING);
        keeper.edited(insert(5, "?"));
        keeper.flush();
        tasks.pass(SECOND);
        assertEquals("XLegs", stored());
        library.revisions().add(article.id(), "Legs!", "", 1, 0, RevisionKind.SAFEGUARD, null);
        List<String> saved = new ArrayList<>();
        keeper.onceStored(() -> saved.add(stored()));
        assertEquals(List.of(), saved);
        keeper.release(library.articles().currentText(article.id()));
        assertEquals(List.of("Legs!?"), saved);
        assertEquals(1, conflicts);
        assertEquals(List.of(), failures);
    }
}
