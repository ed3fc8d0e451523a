package app.galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.galley.article.ArticleId;
import app.galley.article.Revision;
import app.galley.article.RevisionKind;
import app.galley.library.Library;
import app.galley.library.NewArticle;
import app.galley.ui.driving.Fx;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The history of an article in the real window, mostly by the keyboard. */
@ExtendWith(Fx.class)
final class HistoryWindowTest {

    private static final String FIRST = "# Legs\n\nVeins carry blood.\n";

    @TempDir
    private Path folder;

    private OpenWindow window;
    private ArticleId legs;

    @BeforeEach
    void open() {
        Path file = folder.resolve("library.galley");
        try (Library library = Library.open(file)) {
            legs = library.articles()
                    .create(new NewArticle(
                            "Legs", "en", FIRST, null, RevisionKind.IMPORTED, 4, 1, List.of(), List.of()))
                    .id();
            add(library, "# Legs\n\nVeins carry dark blood.\n");
            add(library, "# Legs\n\nVeins bring dark blood.\n");
        }
        window = new OpenWindow(file);
        window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        window.until("the versions are listed", () -> versions().getItems().size() == 3);
        window.until("the newest is compared", () -> text().contains("1 word added, 1 removed"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void add(Library library, String text) {
        library.revisions().add(legs, text, "Legs", 5, 1, RevisionKind.EDITED, null);
    }

    private Node sheet() {
        return window.window.content().overlay();
    }

    private String text() {
        return window.words(sheet());
    }

    private ListView<?> versions() {
        return (ListView<?>) window.find(".history .versions .list-view");
    }

    private String markdown() {
        return window.article().parsed().markdown();
    }

    private List<RevisionKind> kinds() {
        return window.library.revisions().list(legs).stream()
                .map(Revision::kind)
                .toList();
    }

    @Test
    void goesBackToTheFirstVersionAndForthAgain() {
        String newest = markdown();
        window.keys(KeyCode.DOWN);
        window.keys(KeyCode.DOWN);
        window.until("the first is picked", () -> text().contains("The first version"));
        window.press("Restore this version");
        window.until("it is the text", () -> markdown().equals(FIRST));
        window.until("it says so", () -> window.words().contains("Restored the version of Today"));
        assertEquals(false, Fx.get(() -> sheet().isVisible()));
        assertEquals(RevisionKind.RESTORED, kinds().getFirst());
        window.press("Undo");
        window.until("the newest is the text again", () -> markdown().equals(newest));
        assertEquals(5, kinds().size());
    }

    @Test
    void goesToAChangeAndEscapeLeadsBack() {
        ListView<?> lines = (ListView<?>) window.find(".history .comparison .list-view");
        window.keys(KeyCode.N);
        window.until("the change is marked", () -> lines.getSelectionModel().getSelectedIndex() == 2);
        window.until(
                "its row says it",
                () -> lines.lookupAll(".line-cell").stream()
                        .anyMatch(cell -> Objects.toString(cell.getAccessibleText(), "")
                                .contains("[deleted: carry] [added: bring]")));
        window.hands.click(Fx.get(() -> sheet().lookupAll(".toggle-button").stream()
                .filter(button -> "Show the texts: Side by side".equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow()));
        window.until("two columns", () -> lines.lookupAll(".marked-text").size() >= 6);
        window.keys(KeyCode.ESCAPE);
        window.until("the history is gone", () -> !sheet().isVisible());
    }

    @Test
    void namesAVersion() {
        window.keys(KeyCode.DOWN);
        window.keys(KeyCode.F2);
        window.until(
                "the field has the focus",
                () -> window.find(".naming .text-field").isFocused());
        window.hands.type("sent");
        window.keys(KeyCode.ENTER);
        window.until("it is listed", () -> text().contains("sent"));
        assertEquals("sent", window.library.revisions().list(legs).get(1).name());
        window.until("the focus is back", () -> versions().isFocused());
    }
}
