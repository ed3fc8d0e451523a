package app.galley.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.ArticleId;
import app.galley.article.Edit;
import app.galley.article.Revision;
import app.galley.article.RevisionId;
import app.galley.article.RevisionKind;
import app.galley.library.CurrentText;
import app.galley.library.Library;
import app.galley.library.NewArticle;
import app.galley.ui.history.ComparisonModel.Compared;
import app.galley.ui.history.ComparisonModel.First;
import app.galley.ui.history.ComparisonModel.Layout;
import app.galley.ui.history.ComparisonModel.Same;
import app.galley.ui.history.ComparisonModel.State;
import app.galley.ui.history.HistoryModel.Baseline;
import app.galley.ui.task.DirectTasks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history of an article in a real library, without a window. */
final class HistoryModelTest {

    private static final String FIRST = "# Legs\n\nVeins carry blood.\n";
    private static final String SECOND = "# Legs\n\nVeins carry dark blood.\n";
    private static final String THIRD = "# Legs\n\nVeins bring dark blood.\n";

    @TempDir
    private Path folder;

    private final DirectTasks tasks = new DirectTasks();
    private final List<Exception> problems = new ArrayList<>();
    private Library library;
    private ArticleId legs;
    private HistoryModel model;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.galley"));
        legs = library.articles()
                .create(new NewArticle("Legs", "en", FIRST, null, RevisionKind.IMPORTED, 4, 1, List.of(), List.of()))
                .id();
        model = newModel(Clock.systemUTC());
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), problems);
        library.close();
    }

    private HistoryModel newModel(Clock clock) {
        return new HistoryModel(library, tasks, clock, ZoneOffset.UTC, legs, problems::add);
    }

    private Revision add(String text) {
        return library.revisions().add(legs, text, "Legs", 5, 1, RevisionKind.EDITED, null);
    }

    private void three() {
        add(SECOND);
        add(THIRD);
        model.reload();
    }

    private void write(String inserted) {
        CurrentText text = library.articles().currentText(legs);
        library.drafts()
                .append(
                        legs,
                        text.base(),
                        text.last(),
                        List.of(new Edit(text.text().length(), "", inserted)));
    }

    private State state() {
        return model.comparison().stateProperty().get();
    }

    private Compared compared() {
        return assertInstanceOf(Compared.class, state());
    }

    private String lines() {
        StringBuilder lines = new StringBuilder();
        for (ComparedLine line : model.comparison().lines()) {
            if (line instanceof ComparedLine.Text text) {
                text.columns()
                        .forEach(column -> column.forEach(run -> lines.append(run.text())
                                .append(run.kind().name().charAt(0))));
            }
        }
        return lines.toString();
    }

    @Test
    void listsTheVersionsAndComparesTheNewestWithTheOneBefore() {
        three();
        assertEquals(
                List.of("Text replaced", "Text replaced", "Imported"),
                model.rows().stream().map(HistoryRow::title).toList());
        assertEquals(
                List.of("Today", "", ""),
                model.rows().stream().map(HistoryRow::day).toList());
        assertEquals(List.of(model.rows().getFirst()), model.pickedProperty().get());
        assertEquals(1, compared().wordsAdded());
        assertEquals(1, compared().wordsRemoved());
        assertEquals(1, compared().changes());
        assertTrue(lines().contains("carryDbringI"), lines());
    }

    @Test
    void namesTheDaysFromToday() {
        model = newModel(Clock.offset(Clock.systemUTC(), Duration.ofDays(1)));
        model.reload();
        assertEquals("Yesterday", model.rows().getFirst().day());
        model = newModel(Clock.offset(Clock.systemUTC(), Duration.ofDays(800)));
        model.reload();
        assertTrue(model.rows().getFirst().day().matches("[A-Z][a-z]+, \\d+ [A-Z][a-z]+ \\d{4}"));
    }

    @Test
    void putsTheDraftOnTop() {
        three();
        write(" More words.");
        model.reload();
        HistoryRow draft = model.rows().getFirst();
        assertEquals("Now", draft.day());
        assertEquals(2, draft.wordsAdded());
        model.pick(List.of(draft));
        assertEquals(2, compared().wordsAdded());
        assertEquals(0, compared().wordsRemoved());
        assertTrue(model.restorable().isEmpty());
        model.pick(List.of(model.rows().get(1)));
        assertTrue(model.restorable().isPresent());
    }

    @Test
    void listsNoDraftThatSaysWhatTheRevisionDoes() {
        three();
        write("x");
        CurrentText text = library.articles().currentText(legs);
        library.drafts()
                .append(
                        legs,
                        text.base(),
                        text.last(),
                        List.of(new Edit(text.text().length() - 1, "x", "")));
        model.reload();
        assertEquals(3, model.rows().size());
    }

    @Test
    void comparesWithTheTextNowIfAsked() {
        three();
        model.pick(List.of(model.rows().getLast()));
        assertInstanceOf(First.class, state());
        assertTrue(lines().contains("Veins carry blood.E"), lines());
        model.baselineProperty().set(Baseline.NOW);
        assertEquals(2, compared().wordsAdded());
        assertEquals(1, compared().wordsRemoved());
        model.pick(List.of(model.rows().getFirst()));
        assertInstanceOf(Same.class, state());
        // Remembered by the library.
        assertEquals(
                Baseline.NOW, newModel(Clock.systemUTC()).baselineProperty().get());
    }

    @Test
    void comparesAnyTwoTheOlderFirst() {
        three();
        model.pick(List.of(model.rows().get(2), model.rows().get(0)));
        assertEquals(model.rows().get(2), compared().older());
        assertEquals(model.rows().get(0), compared().newer());
        assertTrue(model.restorable().isEmpty());
        model.pick(model.rows());
        assertEquals(2, model.pickedProperty().get().size());
    }

    @Test
    void showsTheSameComparisonSideBySide() {
        three();
        model.comparison().layoutProperty().set(Layout.SIDE_BY_SIDE);
        assertEquals(1, compared().changes());
        assertTrue(model.comparison().lines().stream()
                .allMatch(line ->
                        line instanceof ComparedLine.Text text && text.columns().size() == 2));
        assertEquals(
                Layout.SIDE_BY_SIDE,
                newModel(Clock.systemUTC()).comparison().layoutProperty().get());
    }

    @Test
    void goesFromChangeToChangeAndUnfolds() {
        String same = "The same line again.\n\n".repeat(10);
        add("One.\n\n" + same + "Two.\n\n" + same);
        add("Eins.\n\n" + same + "Zwei.\n\n" + same);
        model.reload();
        ComparisonModel comparison = model.comparison();
        int first = comparison.change(-1, 1);
        int second = comparison.change(first, 1);
        assertEquals(0, first);
        assertTrue(second > first);
        assertEquals(-1, comparison.change(second, 1));
        assertEquals(first, comparison.change(second, -1));
        assertEquals(2, comparison.changeAt(second));
        int before = comparison.lines().size();
        ComparedLine.Fold fold = comparison.lines().stream()
                .filter(ComparedLine.Fold.class::isInstance)
                .map(ComparedLine.Fold.class::cast)
                .findFirst()
                .orElseThrow();
        comparison.unfold(fold);
        assertEquals(before - 1 + fold.hidden().size(), comparison.lines().size());
        assertEquals(2, compared().changes());
    }

    @Test
    void givesAVersionANameAndKeepsItPicked() {
        three();
        model.pick(List.of(model.rows().get(1)));
        Revision second = model.restorable().orElseThrow();
        model.rename(second, "  Sent to the editor ");
        assertEquals("Sent to the editor", model.rows().get(1).title());
        assertEquals(List.of(model.rows().get(1)), model.pickedProperty().get());
        model.rename(model.restorable().orElseThrow(), " ");
        assertEquals("Text replaced", model.rows().get(1).title());
    }

    @Test
    void saysSoWhereAVersionCannotBeRead() {
        three();
        Revision known = Objects.requireNonNull(model.rows().getFirst().revision());
        Revision lost = new Revision(
                RevisionId.random(), legs, known.text(), List.of(known.id()), known.kind(), null, known.created());
        model.pick(List.of(new HistoryRow(lost, "", "Today", "", "Kept by you", 0, 0)));
        ComparisonModel.Failed failed = assertInstanceOf(ComparisonModel.Failed.class, state());
        assertTrue(failed.words().length() > 20, failed.words());
        assertEquals(List.of(), model.comparison().lines());
    }
}
