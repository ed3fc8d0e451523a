package app.galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.galley.article.Edit;
import app.galley.article.RevisionKind;
import app.galley.editing.SectionChange;
import app.galley.editing.Selection;
import app.galley.editing.Step;
import app.galley.library.Library;
import app.galley.library.NewArticle;
import app.galley.markdown.MarkdownParser;
import app.galley.ui.editor.EditorModel;
import app.galley.ui.outline.OutlineModel;
import app.galley.ui.task.DirectTasks;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the outline asks for is done in the text, without a window and so in every mode. */
final class SectionEditingTest {

    private static final String TEXT = "# A\n\na\n\n# *B*\n\nb\n\n# A\n";

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();
    private final List<Runnable> undo = new ArrayList<>();
    private Library library;
    private OutlineModel outline;
    private EditorModel editor;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.galley"));
        library.articles()
                .create(new NewArticle("A", "en", TEXT, null, RevisionKind.IMPORTED, 3, 3, List.of(), List.of()));
        Workspace workspace =
                new Workspace(library, new MarkdownParser(), new DirectTasks(), Clock.systemUTC(), told::add);
        outline = workspace.outline();
        editor = workspace.writing().editor();
        outline.setActions(new SectionEditing(
                workspace,
                (words, takeBack) -> {
                    told.add(words);
                    undo.add(takeBack);
                },
                told::add));
        workspace.begin(null);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void movesAndRenamesTheSectionWhichStaysChosen() {
        outline.change(new SectionChange.Down("a"));
        assertEquals("# *B*\n\nb\n\n# A\n\na\n\n# A\n", editor.text());
        assertEquals("a", outline.chosenProperty().get());
        assertEquals("*B*", outline.heading("b"));
        outline.change(new SectionChange.Rename("b", "New"));
        assertEquals("new", outline.chosenProperty().get());
        editor.undo();
        editor.undo();
        assertEquals(TEXT, editor.text());
    }

    @Test
    void aDeletedSectionCanBeTakenBack() {
        outline.change(new SectionChange.Delete("b"));
        assertEquals("# A\n\na\n\n# A\n", editor.text());
        undo.getFirst().run();
        assertEquals(TEXT, editor.text());
        assertEquals(List.of("\"B\" was deleted."), told);
    }

    @Test
    void takingBackUndoesNothingElse() {
        outline.change(new SectionChange.Delete("b"));
        editor.apply(new Step(List.of(new Edit(0, "", "x\n\n")), Selection.at(0), Selection.at(3)));
        undo.getFirst().run();
        assertEquals("x\n\n# A\n\na\n\n# A\n", editor.text());
        assertEquals(2, told.size());
    }
}
