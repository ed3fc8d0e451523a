package app.galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Changes;
import app.galley.annotation.Status;
import app.galley.annotation.Targets;
import app.galley.article.Article;
import app.galley.article.Edit;
import app.galley.article.PlainRange;
import app.galley.article.RevisionKind;
import app.galley.editing.Selection;
import app.galley.editing.Step;
import app.galley.library.Library;
import app.galley.library.NewArticle;
import app.galley.markdown.MarkdownParser;
import app.galley.markdown.ParsedArticle;
import app.galley.suggesting.Readiness;
import app.galley.suggesting.Suggestion;
import app.galley.ui.comments.CommentRow;
import app.galley.ui.comments.CommentsModel;
import app.galley.ui.comments.Notice;
import app.galley.ui.editor.EditorModel;
import app.galley.ui.task.DirectTasks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suggestions are taken into the text as one step, and follow it; without a window and so in every mode. */
final class SuggestionEditingTest {

    private static final String TEXT = "# Fox\n\nThe *quick* brown fox jumps over the lazy dog.\n";

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();
    private final DirectTasks tasks = new DirectTasks();
    private final ParsedArticle parsed = new MarkdownParser().parse(TEXT);
    private Library library;
    private Article article;
    private Workspace workspace;
    private CommentsModel comments;
    private EditorModel editor;
    private SuggestionEditing editing;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.galley"));
        article = library.articles()
                .create(new NewArticle("Fox", "en", TEXT, null, RevisionKind.IMPORTED, 3, 1, List.of(), List.of()));
        workspace = new Workspace(library, new MarkdownParser(), tasks, Clock.systemUTC(), told::add);
        comments = workspace.comments();
        editor = workspace.writing().editor();
        editing = new SuggestionEditing(workspace);
        comments.decisions().setActions(editing);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void acceptingIsOneStepWhichTheSuggestionsFollow() {
        AnnotationId quick = suggest("quick", "slow");
        AnnotationId lazy = suggest("lazy dog", "sleeping cat");
        workspace.begin(null);
        editing.accept(List.of(quick, lazy));

        String accepted = "# Fox\n\nThe *slow* brown fox jumps over the sleeping cat.\n";
        assertEquals(accepted, editor.text());
        assertEquals("2 suggestions accepted.", notice());
        assertStatus(Status.ACCEPTED, quick, lazy);
        assertEquals(accepted, library.articles().currentText(article.id()).text());

        editor.undo();
        assertEquals(TEXT, editor.text());
        assertStatus(Status.OPEN, quick, lazy);
        editor.redo();
        assertEquals(accepted, editor.text());
        assertStatus(Status.ACCEPTED, quick, lazy);
        comments.undo();
        assertEquals(TEXT, editor.text());
        assertStatus(Status.OPEN, quick, lazy);
    }

    @Test
    void theSuggestionsFollowAlsoWhenMoreWasTypedSince() {
        AnnotationId quick = suggest("quick", "slow");
        workspace.begin(null);
        editing.accept(List.of(quick));
        type(0, "X");
        comments.undo();
        assertTrue(notice().startsWith("The text was changed since then"), notice());
        assertStatus(Status.ACCEPTED, quick);
        editor.undo();
        assertStatus(Status.ACCEPTED, quick);
        editor.undo();
        assertEquals(TEXT, editor.text());
        assertStatus(Status.OPEN, quick);
    }

    @Test
    void whatWasTypedJustNowIsReckonedWith() {
        AnnotationId lazy = suggest("lazy", "idle");
        workspace.begin(null);
        type(0, "Begin.\n\n");
        editing.accept(List.of(lazy));
        assertEquals("Begin.\n\n" + TEXT.replace("lazy", "idle"), editor.text());
    }

    @Test
    void whatWasChangedSinceWaitsForAPerson() {
        AnnotationId brown = suggest("brown fox", "red fox");
        workspace.begin(null);
        type(TEXT.indexOf("fox jumps"), "wild ");
        tasks.pass(Duration.ofSeconds(2));
        Suggestion suggestion = row(brown).suggestion();
        assertNotNull(suggestion);
        assertEquals(Readiness.EDITED, suggestion.readiness());
        assertEquals("brown wild fox", suggestion.current());

        editing.accept(List.of(brown));
        assertEquals("1 was left: 1 whose text was changed since.", notice());
        assertStatus(Status.OPEN, brown);
        comments.decisions().accept(row(brown));
        assertEquals(TEXT.replace("brown fox", "red fox"), editor.text());
        assertStatus(Status.ACCEPTED, brown);
    }

    @Test
    void ofTwoInConflictOneIsChosenAndTheOtherStaysOpen() {
        AnnotationId first = suggest("quick brown", "slow brown");
        AnnotationId second = suggest("brown fox", "brown bear");
        AnnotationId apart = suggest("dog", "cat");
        workspace.begin(null);
        comments.decisions().acceptAll();
        assertEquals("Suggestion accepted. 2 were left: 2 in conflict with each other.", notice());
        assertStatus(Status.OPEN, first, second);
        assertStatus(Status.ACCEPTED, apart);
        editing.acceptAnyway(first);
        assertStatus(Status.ACCEPTED, first);
        assertStatus(Status.OPEN, second);
    }

    @Test
    void decliningLeavesTheTextAndCanBeTakenBack() {
        AnnotationId quick = suggest("quick", "slow");
        AnnotationId dog = suggest("dog", "cat");
        workspace.begin(null);
        comments.decisions().declineAll();
        assertEquals(TEXT, editor.text());
        assertEquals("2 suggestions declined.", notice());
        assertStatus(Status.DECLINED, quick, dog);
        comments.undo();
        assertStatus(Status.OPEN, quick, dog);
    }

    @Test
    void onesThatSayWhatStandsThereChangeNoText() {
        AnnotationId same = suggest("dog", "dog");
        workspace.begin(null);
        editing.accept(List.of(same));
        assertStatus(Status.ACCEPTED, same);
        assertEquals(TEXT, editor.text());
        comments.undo();
        assertStatus(Status.OPEN, same);
    }

    private void type(int offset, String words) {
        Selection at = Selection.at(offset + words.length());
        editor.apply(new Step(List.of(new Edit(offset, "", words)), Selection.at(offset), at));
    }

    private String notice() {
        Notice notice = comments.changes().notice().get();
        return notice == null ? "" : notice.text();
    }

    private CommentRow row(AnnotationId id) {
        return comments.listing().rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void assertStatus(Status expected, AnnotationId... ids) {
        for (AnnotationId id : ids) {
            assertEquals(expected, library.annotations().get(id).orElseThrow().status());
            assertEquals(expected, row(id).status());
        }
    }

    private AnnotationId suggest(String words, String replacement) {
        int at = parsed.projection().text().indexOf(words);
        Annotation annotation = new Annotation(
                AnnotationId.random(),
                article.id(),
                article.head(),
                null,
                Targets.passage(parsed.projection(), parsed.outline(), new PlainRange(at, at + words.length()), TEXT)
                        .orElseThrow(),
                new Author(AuthorId.random(), "Nora"),
                "",
                replacement,
                Status.OPEN,
                Instant.EPOCH,
                Instant.EPOCH,
                Changes.NONE);
        library.annotations().add(annotation);
        return annotation.id();
    }
}
