package app.galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.Article;
import app.galley.article.ArticleId;
import app.galley.article.Edit;
import app.galley.article.PlainRange;
import app.galley.article.RevisionKind;
import app.galley.editing.Selection;
import app.galley.editing.Step;
import app.galley.library.Library;
import app.galley.library.NewArticle;
import app.galley.markdown.MarkdownParser;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.comments.CommentFormModel.Field;
import app.galley.ui.editor.EditorModel;
import app.galley.ui.reader.ReaderModel.Position;
import app.galley.ui.task.DirectTasks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wiring of the models, on a real library, without a window. */
final class WorkspaceTest {

    private static final String TEXT = "# Legs\n\nVeins carry blood.\n\n## Causes\n\nLong standing.\n";

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
        workspace = newWorkspace();
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

    private String shown() {
        return Objects.requireNonNull(workspace.articleProperty().get())
                .article()
                .title();
    }

    @Test
    void opensTheOneWantedElseTheFirst() {
        workspace.begin(legs);
        assertEquals("Legs", shown());
        assertEquals(2, workspace.outline().shownProperty().get().flat().size());
        workspace = newWorkspace();
        workspace.begin(ArticleId.random());
        assertEquals(workspace.browser().articles().getFirst().article().title(), shown());
        assertEquals(List.of(), problems);
    }

    @Test
    void tellsOfAnArticleThatIsGone() {
        workspace.begin(legs);
        workspace.browser().selectedProperty().set(ArticleId.random());
        assertEquals(List.of("The article is no longer in the library; pick another one."), problems);
        assertEquals("Legs", shown());
    }

    @Test
    void givesMarksToTheReaderAndCountsToTheOutline() {
        workspace.begin(legs);
        String text = Objects.requireNonNull(workspace.articleProperty().get())
                .parsed()
                .projection()
                .text();
        comment(text.indexOf("Long"), "Long");
        comment(text.indexOf("Veins"), "Veins");
        assertEquals(
                Map.of("legs", 1, "causes", 1),
                workspace.outline().commentsProperty().get());
        assertEquals(
                List.of("open", "open"),
                workspace.reader().marksProperty().get().stream()
                        .map(mark -> mark.style())
                        .toList());
        workspace
                .comments()
                .listing()
                .selectedRow()
                .ifPresent(row -> workspace.comments().changes().resolve(row.root()));
        assertEquals(Map.of("causes", 1), workspace.outline().commentsProperty().get());
        workspace.browser().selectedProperty().set(arms);
        assertEquals(Map.of(), workspace.outline().commentsProperty().get());
        assertEquals(List.of(), workspace.reader().marksProperty().get());
    }

    private void type(int at, String words) {
        EditorModel editor = workspace.writing().editor();
        editor.apply(new Step(List.of(new Edit(at, "", words)), Selection.at(at), Selection.at(at + words.length())));
    }

    private String stored(ArticleId id) {
        return library.articles().currentText(id).text();
    }

    @Test
    void whatIsTypedIsShownStoredAndBecomesARevisionWhenLeft() {
        workspace.begin(legs);
        type(0, "Intro.\n\n");
        OpenArticle shown = Objects.requireNonNull(workspace.articleProperty().get());
        assertTrue(shown.edited());
        assertEquals("Intro.\n\n" + TEXT, shown.parsed().markdown());
        tasks.pass(Duration.ofSeconds(1));
        assertEquals("Intro.\n\n" + TEXT, stored(legs));
        assertEquals(1, library.revisions().list(legs).size());
        workspace.browser().selectedProperty().set(arms);
        assertEquals(2, library.revisions().list(legs).size());
        assertEquals(
                RevisionKind.AUTOMATIC,
                library.revisions().list(legs).getFirst().kind());
        workspace.browser().selectedProperty().set(legs);
        workspace.writing().editor().undo();
        assertEquals(TEXT, workspace.writing().editor().text());
        assertEquals(List.of(), problems);
    }

    @Test
    void aNamedVersionHasTheWordsTypedJustBefore() {
        workspace.begin(legs);
        type(TEXT.length(), "More.\n");
        workspace.writing().keep(RevisionKind.NAMED, "sent", kept -> {});
        assertEquals("sent", library.revisions().list(legs).getFirst().name());
        OpenArticle shown = Objects.requireNonNull(workspace.articleProperty().get());
        assertFalse(shown.edited());
        assertEquals(TEXT + "More.\n", library.revisions().text(shown.revision().id()));
    }

    @Test
    void twoWindowsOnOneArticleLoseNoWord() {
        Workspace other = newWorkspace();
        workspace.begin(legs);
        other.begin(legs);
        other.writing().editor().apply(new Step(List.of(new Edit(0, "", "There. ")), Selection.at(0), Selection.at(7)));
        tasks.pass(Duration.ofSeconds(1));
        type(0, "Here. ");
        tasks.pass(Duration.ofSeconds(1));
        assertEquals("Here. " + TEXT, stored(legs));
        assertEquals(
                List.of("Here. " + TEXT, "There. " + TEXT, TEXT),
                library.revisions().list(legs).stream()
                        .map(revision -> library.revisions().text(revision.id()))
                        .toList());
        type(0, "Still. ");
        tasks.pass(Duration.ofSeconds(1));
        assertEquals("Still. Here. " + TEXT, stored(legs));
        assertEquals(1, problems.size());
    }

    private void comment(int at, String words) {
        workspace.comments().beginComment(new PlainRange(at, at + words.length()));
        var form = Objects.requireNonNull(workspace.comments().forms().open().get());
        form.value(Field.BODY).set("About " + words);
        form.value(Field.NAME).set("Ada");
        assertNull(workspace.comments().forms().submit());
    }

    @Test
    void savesThePlaceAndComesBackToIt() {
        workspace.begin(legs);
        workspace.reader().positionProperty().set(new Position("causes", 250));
        assertEquals("causes", workspace.outline().currentProperty().get());
        tasks.pass(Duration.ofSeconds(1));
        assertEquals(250, library.settings().readingPosition(legs).orElseThrow().permille());
        // Left at once, without a pause, it is saved as well.
        workspace.reader().positionProperty().set(new Position("causes", 500));
        workspace.browser().selectedProperty().set(arms);
        assertEquals(500, library.settings().readingPosition(legs).orElseThrow().permille());
    }

    @Test
    void savesThePlaceWhenItCloses() {
        workspace.begin(legs);
        workspace.reader().positionProperty().set(new Position("causes", 125));
        workspace.close();
        assertEquals(
                "causes", library.settings().readingPosition(legs).orElseThrow().sectionId());
    }

    @Test
    void keepsAHalfWrittenCommentOverASwitchAndARestart() {
        workspace.begin(legs);
        workspace.comments().beginComment(new PlainRange(5, 10));
        Objects.requireNonNull(workspace.comments().forms().open().get())
                .value(Field.BODY)
                .set("half");
        workspace.browser().selectedProperty().set(arms);
        assertNull(workspace.comments().forms().open().get());
        workspace.browser().selectedProperty().set(legs);
        assertEquals("half", body());
        Objects.requireNonNull(workspace.comments().forms().open().get())
                .value(Field.BODY)
                .set("half and more");
        workspace.close();
        workspace = newWorkspace();
        workspace.begin(legs);
        assertEquals("half and more", body());
    }

    private String body() {
        return Objects.requireNonNull(workspace.comments().forms().open().get())
                .value(Field.BODY)
                .get();
    }
}
