package app.galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.galley.article.Edit;
import app.galley.article.PlainRange;
import app.galley.article.RevisionKind;
import app.galley.editing.Selection;
import app.galley.editing.Step;
import app.galley.library.Library;
import app.galley.library.NewArticle;
import app.galley.markdown.MarkdownParser;
import app.galley.ui.editor.EditorModel;
import app.galley.ui.task.DirectTasks;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The section one is at, which the outline marks, and the passage a comment would be on. */
final class WhereOneIsTest {

    private static final String TEXT = "before\n\n# A\n\na\n\n# B\n\nb\n";

    @TempDir
    private Path folder;

    private Library library;
    private Workspace workspace;
    private EditorModel editor;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.galley"));
        library.articles()
                .create(new NewArticle("A", "en", TEXT, null, RevisionKind.IMPORTED, 5, 2, List.of(), List.of()));
        workspace = new Workspace(library, new MarkdownParser(), new DirectTasks(), Clock.systemUTC(), problem -> {});
        editor = workspace.writing().editor();
        workspace.begin(null);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private String current() {
        assertEquals(
                workspace.currentSection().idProperty().get(),
                workspace.outline().currentProperty().get());
        return workspace.currentSection().idProperty().get();
    }

    @Test
    void isWhereTheCaretStandsWhileWritingAndElseWhereOneReads() {
        editor.select(Selection.at(TEXT.indexOf("b\n", 10)));
        assertEquals("", current());
        workspace.modeProperty().set(Mode.SPLIT);
        assertEquals("b", current());
        editor.select(Selection.at(TEXT.indexOf("a\n", 10)));
        assertEquals("a", current());
        editor.select(Selection.at(0));
        assertEquals("", current());
        editor.select(Selection.at(TEXT.length()));
        workspace.modeProperty().set(Mode.READ);
        assertEquals("", current());
    }

    @Test
    void followsTheTextAsItIsTyped() {
        workspace.modeProperty().set(Mode.WRITE);
        int at = TEXT.indexOf("# B");
        editor.apply(new Step(List.of(new Edit(at, "", "# New\n\n")), Selection.at(at), Selection.at(at + 5)));
        assertEquals("new", current());
        editor.undo();
        assertEquals("b", current());
    }

    @Test
    void aPassageSelectedInTheEditorCanBeCommentedOn() {
        workspace.modeProperty().set(Mode.WRITE);
        assertNull(workspace.selectedPassage().rangeProperty().get());
        editor.select(new Selection(0, "before".length()));
        assertEquals(
                new PlainRange(0, "before".length()),
                workspace.selectedPassage().rangeProperty().get());
        editor.select(new Selection(TEXT.indexOf("#"), TEXT.indexOf("#") + 1));
        assertNull(workspace.selectedPassage().rangeProperty().get());
    }

    @Test
    void whatIsSelectedInTheReaderComesFirst() {
        workspace.modeProperty().set(Mode.SPLIT);
        editor.select(new Selection(0, 3));
        workspace.reader().selectionProperty().set(new PlainRange(1, 2));
        assertEquals(
                new PlainRange(1, 2),
                workspace.selectedPassage().rangeProperty().get());
        workspace.modeProperty().set(Mode.WRITE);
        assertEquals(
                new PlainRange(0, 3),
                workspace.selectedPassage().rangeProperty().get());
    }
}
