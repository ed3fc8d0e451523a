package app.galley.ui.history;

import app.galley.article.ArticleId;
import app.galley.article.Revision;
import app.galley.article.RevisionId;
import app.galley.comparing.Difference;
import app.galley.comparing.TextComparison;
import app.galley.library.CurrentText;
import app.galley.library.Library;
import app.galley.library.RevisionSummary;
import app.galley.ui.task.Tasks;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The versions of one article, newest first, and which of them are picked to be compared: one, with the version before it
 * or with the present text, or two with each other. JavaFX thread only.
 */
public final class HistoryModel {

    private static final String BASELINE = "history.baseline";

    /** What a single version is compared with. The names are stored: add, never rename. */
    public enum Baseline {
        /** The version it was made from. */
        BEFORE,
        /** The text as it is now. */
        NOW
    }

    private final Library library;
    private final Tasks tasks;
    private final Clock clock;
    private final ZoneId zone;
    private final ArticleId article;
    private final Consumer<? super Exception> failed;
    private final ComparisonModel comparison;
    private final ObservableList<HistoryRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<HistoryRow>> picked = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Baseline> baseline = new SimpleObjectProperty<>(Baseline.BEFORE);
    private Tasks.@Nullable Running loading;

    /**
     * @param zone whose days the versions are listed by
     * @param failed told what went wrong in reading or changing the library
     */
    public HistoryModel(
            Library library,
            Tasks tasks,
            Clock clock,
            ZoneId zone,
            ArticleId article,
            Consumer<? super Exception> failed) {
        this.library = library;
        this.tasks = tasks;
        this.clock = clock;
        this.zone = zone;
        this.article = article;
        this.failed = failed;
        comparison = new ComparisonModel(library, tasks, article);
        remember();
        baseline.addListener((observed, was, now) -> {
            put(BASELINE, now.name());
            compare();
        });
        comparison.layoutProperty().addListener((observed, was, now) -> put(ComparisonModel.LAYOUT, now.name()));
    }

    /** Reads the versions anew; those that were picked stay picked, else the newest is. */
    public void reload() {
        if (loading != null) {
            loading.cancel();
        }
        loading = tasks.run(Tasks.Lane.LIBRARY, this::read, this::show, failed);
    }

    private List<HistoryRow> read() {
        List<RevisionSummary> history = library.revisions().history(article);
        CurrentText current = library.articles().currentText(article);
        Difference draft = null;
        if (current.isDraft()) {
            draft = TextComparison.of(library.revisions().text(current.base()), current.text());
        }
        return new HistoryRows(clock.instant(), zone).of(history, draft == null || draft.isEmpty() ? null : draft);
    }

    private void show(List<HistoryRow> read) {
        List<@Nullable RevisionId> before =
                picked.get().stream().<@Nullable RevisionId>map(HistoryRow::id).toList();
        boolean first = !loaded.get();
        if (!rows.equals(read)) {
            rows.setAll(read);
        }
        loaded.set(true);
        List<HistoryRow> still =
                rows.stream().filter(row -> before.contains(row.id())).toList();
        pick(first || still.isEmpty() ? rows.stream().limit(1).toList() : still);
    }

    public ObservableList<HistoryRow> rows() {
        return rows;
    }

    /** Whether the versions have been read at all. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** One version or two, the newer one first; none before the list was read. */
    public ReadOnlyObjectProperty<List<HistoryRow>> pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    public ObjectProperty<Baseline> baselineProperty() {
        return baseline;
    }

    public ComparisonModel comparison() {
        return comparison;
    }

    /** Compares these rows; of more than two, the newest with the oldest. */
    public void pick(List<HistoryRow> chosen) {
        List<HistoryRow> inOrder = chosen.size() < 2
                ? chosen
                : rows.stream().filter(chosen::contains).toList();
        picked.set(inOrder.size() <= 2 ? List.copyOf(inOrder) : List.of(inOrder.getFirst(), inOrder.getLast()));
        compare();
    }

    /** The one version that is picked, if the article can go back to it: not where it is the present text. */
    public Optional<Revision> restorable() {
        if (picked.get().size() != 1) {
            return Optional.empty();
        }
        HistoryRow only = picked.get().getFirst();
        return only.equals(rows.getFirst()) ? Optional.empty() : Optional.ofNullable(only.revision());
    }

    /** Gives a version a name, or takes it where {@code name} is blank. */
    public void rename(Revision revision, String name) {
        String wanted = name.isBlank() ? null : name.strip();
        if (Objects.equals(wanted, revision.name())) {
            return;
        }
        tasks.run(
                Tasks.Lane.LIBRARY,
                () -> {
                    library.revisions().rename(revision.id(), wanted);
                    return revision;
                },
                renamed -> reload(),
                failed);
    }

    private void compare() {
        List<HistoryRow> now = picked.get();
        if (now.isEmpty()) {
            comparison.clear();
            return;
        }
        HistoryRow newest = rows.getFirst();
        HistoryRow one = now.getFirst();
        if (now.size() == 2) {
            comparison.compare(now.getLast(), one);
        } else if (baseline.get() == Baseline.BEFORE) {
            comparison.compare(before(one), one);
        } else {
            comparison.compare(one, newest);
        }
    }

    /** The version that one was made from; after a merge, the first of them. Null for the first version. */
    private @Nullable HistoryRow before(HistoryRow row) {
        Revision revision = row.revision();
        if (revision == null) {
            // The draft is that of the newest revision, which stands below it.
            return rows.get(1);
        }
        return revision.parents().stream()
                .limit(1)
                .flatMap(parent -> rows.stream().filter(other -> parent.equals(other.id())))
                .findFirst()
                .orElse(null);
    }

    private void remember() {
        tasks.run(
                Tasks.Lane.LIBRARY,
                () -> List.of(
                        library.settings().get(BASELINE).orElse(""),
                        library.settings().get(ComparisonModel.LAYOUT).orElse("")),
                stored -> {
                    if (stored.getFirst().equals(Baseline.NOW.name())) {
                        baseline.set(Baseline.NOW);
                    }
                    if (stored.getLast().equals(ComparisonModel.Layout.SIDE_BY_SIDE.name())) {
                        comparison.layoutProperty().set(ComparisonModel.Layout.SIDE_BY_SIDE);
                    }
                },
                failed);
    }

    private void put(String key, String value) {
        tasks.run(
                Tasks.Lane.LIBRARY,
                () -> {
                    library.settings().put(key, value);
                    return value;
                },
                stored -> {},
                failed);
    }
}
