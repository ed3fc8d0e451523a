package app.galley.ui.comments;

import app.galley.annotation.AnnotationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import org.jspecify.annotations.Nullable;

/** What the panel lists: all that there is, what the filter admits of it, and which thread is selected. */
public final class CommentListing {

    private final ReadOnlyListWrapper<PanelItem> items =
            new ReadOnlyListWrapper<>(this, "items", FXCollections.observableArrayList());
    private final ReadOnlyListWrapper<CommentRow> rows =
            new ReadOnlyListWrapper<>(this, "rows", FXCollections.observableArrayList());
    private final ReadOnlyObjectWrapper<Map<CommentFilter, Integer>> counts =
            new ReadOnlyObjectWrapper<>(this, "counts", CommentFilter.count(List.of()));
    private final ObjectProperty<CommentFilter> filter = new SimpleObjectProperty<>(this, "filter", CommentFilter.ALL);
    private final ReadOnlyObjectWrapper<@Nullable AnnotationId> selected =
            new ReadOnlyObjectWrapper<>(this, "selected", null);

    private final ReadOnlyObjectWrapper<List<CommentRow>> all = new ReadOnlyObjectWrapper<>(this, "all", List.of());
    /** The same already while what is listed changes. */
    private List<CommentRow> allRows = List.of();

    private List<UnfinishedRow> allUnfinished = List.of();
    private String openSlot = "";

    CommentListing() {
        filter.subscribe((before, now) -> {
            list();
            if (selectedRow().isEmpty()) {
                selected.set(null);
            }
        });
    }

    /**
     * Half-written comments, then threads in the order of the text; as filtered. An item is exchanged only where it looks
     * otherwise: where it stands may be out of date, {@link #rows} knows.
     */
    public ReadOnlyListProperty<PanelItem> items() {
        return items.getReadOnlyProperty();
    }

    /** The threads among {@link #items}. */
    public ReadOnlyListProperty<CommentRow> rows() {
        return rows.getReadOnlyProperty();
    }

    /** How many items each filter would list. */
    public ReadOnlyObjectProperty<Map<CommentFilter, Integer>> counts() {
        return counts.getReadOnlyProperty();
    }

    public ObjectProperty<CommentFilter> filter() {
        return filter;
    }

    /** The annotation that began the selected thread, or null; the thread is always listed. */
    public ReadOnlyObjectProperty<@Nullable AnnotationId> selected() {
        return selected.getReadOnlyProperty();
    }

    public Optional<CommentRow> selectedRow() {
        return row(selected.get());
    }

    /** How many comments there are, whatever the filter. */
    public int total() {
        return allRows.size() + visibleUnfinished().size();
    }

    /**
     * Every thread in the order of the text, whatever the filter. Changes when {@link #rows} has followed; who is told may
     * select another thread in place of one that went.
     */
    public ReadOnlyObjectProperty<List<CommentRow>> all() {
        return all.getReadOnlyProperty();
    }

    /** The thread that holds the annotation, whatever the filter. */
    Optional<CommentRow> threadOf(AnnotationId id) {
        return allRows.stream()
                .filter(row ->
                        row.annotations().anyMatch(annotation -> annotation.id().equals(id)))
                .findFirst();
    }

    List<UnfinishedRow> allUnfinished() {
        return allUnfinished;
    }

    /** Lists these. A selected thread that is not listed any more hands over to the one in its place. */
    void put(List<CommentRow> newRows, List<UnfinishedRow> newUnfinished) {
        int place = selectedRow().map(rows::indexOf).orElse(-1);
        allRows = List.copyOf(newRows);
        allUnfinished = List.copyOf(newUnfinished);
        list();
        all.set(allRows);
        if (place >= 0 && selected.get() != null && selectedRow().isEmpty()) {
            selected.set(
                    rows.isEmpty()
                            ? null
                            : rows.get(Math.min(place, rows.size() - 1)).id());
        }
    }

    /** The half-written comment in this slot stands in the open form, so it is not listed. Empty for none. */
    void hide(String slot) {
        openSlot = slot;
        list();
    }

    /**
     * Selects the thread that holds the annotation, dropping a filter that hides it; null selects none.
     *
     * @return whether there is such a thread
     */
    boolean select(@Nullable AnnotationId id) {
        if (id == null) {
            selected.set(null);
            return true;
        }
        Optional<CommentRow> found = threadOf(id);
        if (found.isEmpty()) {
            return false;
        }
        if (!filter.get().admits(found.get())) {
            filter.set(CommentFilter.ALL);
        }
        selected.set(found.get().id());
        return true;
    }

    /** Selects the thread after the selected one, after the last one the first. */
    void next() {
        step(1, rows);
    }

    /** Selects the thread before the selected one, before the first one the last. */
    void previous() {
        step(-1, rows);
    }

    /** As {@link #next} and {@link #previous}, over those whose text is not what it was, be they listed or not. */
    void stepToLookAt(int by) {
        step(
                by,
                allRows.stream()
                        .filter(row -> row.needsLook() || row.id().equals(selected.get()))
                        .toList());
    }

    private void step(int by, List<CommentRow> over) {
        if (over.isEmpty()) {
            return;
        }
        int at = IntStream.range(0, over.size())
                .filter(i -> over.get(i).id().equals(selected.get()))
                .findFirst()
                .orElse(-1);
        int to = at < 0 && by < 0 ? over.size() - 1 : Math.floorMod(at + by, over.size());
        select(over.get(to).id());
    }

    private Optional<CommentRow> row(@Nullable AnnotationId id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    private List<UnfinishedRow> visibleUnfinished() {
        return allUnfinished.stream()
                .filter(row -> !row.slot().equals(openSlot))
                .toList();
    }

    private void list() {
        List<PanelItem> all = new ArrayList<>(visibleUnfinished());
        all.addAll(allRows);
        List<PanelItem> admitted = all.stream().filter(filter.get()::admits).toList();
        rows.setAll(allRows.stream().filter(filter.get()::admits).toList());
        PanelItems.update(items, admitted);
        Map<CommentFilter, Integer> counted = CommentFilter.count(all);
        if (!counted.equals(counts.get())) {
            counts.set(counted);
        }
    }
}
