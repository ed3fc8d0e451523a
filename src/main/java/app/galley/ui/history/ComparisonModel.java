package app.galley.ui.history;

import app.galley.article.ArticleId;
import app.galley.article.RevisionId;
import app.galley.comparing.Difference;
import app.galley.comparing.Difference.Kind;
import app.galley.comparing.Difference.Part;
import app.galley.comparing.TextComparison;
import app.galley.library.Library;
import app.galley.library.LibraryException;
import app.galley.ui.message.Messages;
import app.galley.ui.task.Tasks;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Two versions compared by words, line by line, with what is the same for long folded away. The comparing is done off the
 * JavaFX thread, and given up when another is asked for. JavaFX thread only.
 */
public final class ComparisonModel {

    /** A comparison that is done sooner is not announced: moving through the list would flicker. */
    private static final Duration UNSAID = Duration.ofMillis(300);

    static final String LAYOUT = "history.layout";

    private static final System.Logger LOG = System.getLogger(ComparisonModel.class.getName());

    /** How the two texts are shown. The names are stored: add, never rename. */
    public enum Layout {
        /** What was deleted before what was inserted. */
        INLINE,
        /** The older text beside the newer one. */
        SIDE_BY_SIDE
    }

    /** What there is to show. */
    public sealed interface State {}

    /** Nothing was asked for. */
    public record Nothing() implements State {}

    /** The texts are being read and compared. */
    public record Comparing() implements State {}

    /** They could not be; {@code words} say why. */
    public record Failed(String words) implements State {}

    /** The first version, which has none before it: the lines are all of its text. */
    public record First(HistoryRow version) implements State {}

    /** They are the same text. */
    public record Same(HistoryRow older, HistoryRow newer) implements State {}

    /** They differ; {@code changes} counts the places where they do. */
    public record Compared(HistoryRow older, HistoryRow newer, int wordsAdded, int wordsRemoved, int changes)
            implements State {}

    /** Two texts and how the newer came from the older. */
    private record Texts(String older, String newer, Difference difference) {}

    private record Laid(Texts texts, List<ComparedLine> lines, int changes) {}

    private record Question(@Nullable HistoryRow older, HistoryRow newer) {}

    private final Library library;
    private final Tasks tasks;
    private final ArticleId article;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Nothing());
    private final ObservableList<ComparedLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Layout> layout = new SimpleObjectProperty<>(Layout.INLINE);
    private @Nullable Question question;
    private @Nullable Texts texts;
    private Tasks.@Nullable Running running;
    private Tasks.@Nullable Running saying;

    ComparisonModel(Library library, Tasks tasks, ArticleId article) {
        this.library = library;
        this.tasks = tasks;
        this.article = article;
        layout.addListener((observed, was, now) -> layOut());
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What is listed; empty unless there is something to compare. */
    public ObservableList<ComparedLine> lines() {
        return lines;
    }

    public ObjectProperty<Layout> layoutProperty() {
        return layout;
    }

    void clear() {
        question = null;
        stop();
        lines.clear();
        state.set(new Nothing());
    }

    /**
     * Compares two versions.
     *
     * @param older null for none: then all of the newer one is shown
     */
    void compare(@Nullable HistoryRow older, HistoryRow newer) {
        Question asked = new Question(older, newer);
        question = asked;
        stop();
        saying = tasks.later(UNSAID, () -> state.set(new Comparing()));
        running = tasks.run(
                Tasks.Lane.LIBRARY,
                () -> {
                    String after = text(newer);
                    return List.of(older == null ? after : text(older), after);
                },
                read -> compare(asked, read.getFirst(), read.getLast()),
                this::failed);
    }

    private void stop() {
        if (running != null) {
            running.cancel();
            running = null;
        }
        done();
        texts = null;
    }

    private void done() {
        if (saying != null) {
            saying.cancel();
            saying = null;
        }
    }

    private String text(HistoryRow row) {
        RevisionId id = row.id();
        return id == null
                ? library.articles().currentText(article).text()
                : library.revisions().text(id);
    }

    private void compare(Question asked, String older, String newer) {
        Layout wanted = layout.get();
        running = tasks.run(
                Tasks.Lane.COMPUTE,
                () -> laid(new Texts(older, newer, TextComparison.of(older, newer)), wanted, asked.older() == null),
                laid -> show(asked, laid),
                this::failed);
    }

    /** Shows the same comparison in the other way. */
    private void layOut() {
        Texts known = texts;
        Question asked = question;
        if (asked == null) {
            return;
        }
        if (known == null) {
            // Not compared yet: it begins anew, to come out in the right way.
            compare(asked.older(), asked.newer());
            return;
        }
        if (running != null) {
            running.cancel();
        }
        Layout wanted = layout.get();
        running = tasks.run(
                Tasks.Lane.COMPUTE,
                () -> laid(known, wanted, asked.older() == null),
                laid -> show(asked, laid),
                this::failed);
    }

    private static Laid laid(Texts texts, Layout layout, boolean alone) {
        if (alone) {
            int length = texts.newer().length();
            Difference same = new Difference(List.of(new Part(Kind.EQUAL, 0, length, 0, length)), 0, 0);
            return new Laid(texts, ComparedLines.of(texts.older(), texts.newer(), same, false), 0);
        }
        if (texts.difference().isEmpty()) {
            return new Laid(texts, List.of(), 0);
        }
        List<ComparedLine> all = Folding.fold(
                ComparedLines.of(texts.older(), texts.newer(), texts.difference(), layout == Layout.SIDE_BY_SIDE));
        return new Laid(texts, all, changes(all, all.size()));
    }

    private void show(Question asked, Laid laid) {
        done();
        texts = laid.texts();
        lines.setAll(laid.lines());
        HistoryRow older = asked.older();
        Difference difference = laid.texts().difference();
        if (older == null) {
            state.set(new First(asked.newer()));
        } else if (difference.isEmpty()) {
            state.set(new Same(older, asked.newer()));
        } else {
            state.set(new Compared(
                    older, asked.newer(), difference.wordsAdded(), difference.wordsRemoved(), laid.changes()));
        }
    }

    private void failed(Exception problem) {
        done();
        LOG.log(System.Logger.Level.WARNING, "two versions could not be compared", problem);
        lines.clear();
        state.set(new Failed(
                problem instanceof LibraryException
                        ? String.valueOf(problem.getMessage())
                        : Messages.text("problem.unexpected")));
    }

    /** Lists the lines of a fold in its place. */
    public void unfold(ComparedLine.Fold fold) {
        for (int at = 0; at < lines.size(); at++) {
            if (isSame(lines.get(at), fold)) {
                lines.remove(at);
                lines.addAll(at, fold.hidden());
                return;
            }
        }
    }

    /**
     * The first line of the change after (1) or before (-1) a line, -1 where there is none.
     *
     * @param from -1 to begin before the first line
     */
    public int change(int from, int direction) {
        for (int i = from + direction; i >= 0 && i < lines.size(); i += direction) {
            if (beginsChange(lines, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Which change the line is in or behind: 1 for the first, 0 for none. */
    public int changeAt(int line) {
        return changes(lines, Math.min(lines.size(), line + 1));
    }

    /** Two folds may hold equal lines. */
    @SuppressWarnings("ReferenceEquality") // the very row that was asked for, not one like it
    private static boolean isSame(ComparedLine one, ComparedLine other) {
        return one == other;
    }

    private static int changes(List<ComparedLine> lines, int end) {
        int count = 0;
        for (int i = 0; i < end; i++) {
            if (beginsChange(lines, i)) {
                count++;
            }
        }
        return count;
    }

    private static boolean beginsChange(List<ComparedLine> lines, int line) {
        return lines.get(line).changed() && (line == 0 || !lines.get(line - 1).changed());
    }
}
