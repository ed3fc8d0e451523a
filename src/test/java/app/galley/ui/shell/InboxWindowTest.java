package app.galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Changes;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.annotation.Targets;
import app.galley.article.Article;
import app.galley.article.PlainRange;
import app.galley.article.RevisionKind;
import app.galley.library.Library;
import app.galley.library.NewArticle;
import app.galley.markdown.MarkdownParser;
import app.galley.markdown.ParsedArticle;
import app.galley.ui.driving.Fx;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The inbox in the real window, worked off without the mouse. */
@ExtendWith(Fx.class)
@SuppressWarnings("NullAway.Init") // set before each test, by JUnit and in open
final class InboxWindowTest {

    private static final String TEXT = "# Legs\n\nVeins carry blood.\n\n## Care\n\nWalk, and raise your legs.\n";
    private static final Author ADA = new Author(AuthorId.random(), "Ada");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    private Path folder;

    private OpenWindow window;

    @BeforeEach
    void open() {
        Path file = folder.resolve("library.galley");
        try (Library library = Library.open(file)) {
            library.authors().setMe("Wren", "");
            Article legs = library.articles()
                    .create(new NewArticle(
                            "Legs", "en", TEXT, null, RevisionKind.IMPORTED, 4, 1, List.of(), List.of()));
            add(library, legs, "Veins", "Which ones?", null);
            add(library, legs, "Walk", "", "Run");
            add(library, legs, "raise", "How high?", null);
        }
        window = new OpenWindow(file);
        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.I);
        expect("0 of 3 handled");
    }

    private static void add(Library library, Article article, String words, String body, @Nullable String replacement) {
        ParsedArticle text = new MarkdownParser().parse(TEXT);
        int at = text.projection().text().indexOf(words);
        Target target = Targets.passage(
                        text.projection(), text.outline(), new PlainRange(at, at + words.length()), TEXT)
                .orElseThrow();
        library.annotations()
                .add(new Annotation(
                        AnnotationId.random(),
                        article.id(),
                        article.head(),
                        null,
                        target,
                        ADA,
                        body,
                        replacement,
                        Status.OPEN,
                        NOON,
                        NOON,
                        Changes.NONE));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void expect(String words) {
        window.until(words, () -> window.words().contains(words));
    }

    private Node list() {
        return window.find(".inbox-list");
    }

    @Test
    void threadsAreResolvedAcceptedAndAnsweredByKeyboard() {
        expect("Which ones?");
        assertTrue(Fx.get(() -> list().isFocused()));
        window.keys(KeyCode.E);
        expect("1 of 3 handled");
        window.until(
                "the suggestion is shown as a change",
                () -> window.stage.getScene().lookup(".inbox-passage .compared-new") != null);

        window.keys(KeyCode.A);
        expect("2 of 3 handled");
        window.until(
                "the text has it",
                () -> window.workspace().writing().editor().text().contains("Run, and raise"));
        expect("How high?");

        window.keys(KeyCode.R);
        window.until(
                "the form is open",
                () -> window.stage.getScene().getFocusOwner() instanceof javafx.scene.control.TextArea);
        window.hands.type("a yard");
        window.keys(KeyCode.CONTROL, KeyCode.ENTER);
        window.until("the focus is back", () -> list().isFocused());
        window.until("the reply is stored", () -> window.stored().size() == 4);
        window.until(
                "the reply is listed",
                () -> window.comments().listing().rows().stream()
                        .anyMatch(row -> !row.thread().replies().isEmpty()));

        window.keys(KeyCode.E);
        expect("All 3 handled");
        expect("1 accepted  ·  2 resolved");
        window.keys(KeyCode.Z);
        expect("2 of 3 handled");
        window.keys(KeyCode.Z);
        expect("1 of 3 handled");
        window.until(
                "the text is as it was",
                () -> window.workspace().writing().editor().text().equals(TEXT));
        window.until(
                "the suggestion is chosen again",
                () -> window.stage.getScene().lookup(".inbox-passage .compared-new") != null);
    }

    @Test
    void declinesStepsAndLeadsBack() {
        window.keys(KeyCode.J);
        window.keys(KeyCode.D);
        expect("1 of 3 handled");
        expect("How high?");
        window.keys(KeyCode.G);
        expect("Ada\n");
        window.keys(KeyCode.K);
        expect("Which ones?");
        assertEquals(
                List.of(Status.OPEN, Status.DECLINED, Status.OPEN),
                window.stored().stream().map(Annotation::status).toList());
        window.keys(KeyCode.ESCAPE);
        window.until("the panel is back", () -> window.stage.getScene().lookup(".comment-list") != null);
        assertFalse(window.words().contains("handled\n"));
    }
}
