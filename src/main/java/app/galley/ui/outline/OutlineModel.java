package app.galley.ui.outline;

import app.galley.article.Outline;
import app.galley.article.Section;
import app.galley.editing.SectionChange;
import app.galley.editing.SectionMoves;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * The sections of the open article as the outline pane shows them: filtered by what is typed, with the one being read
 * marked and the number of open comments at each. JavaFX thread only.
 */
public final class OutlineModel {

    private static final int NONE = -1;

    private final ReadOnlyObjectWrapper<Outline> outline = new ReadOnlyObjectWrapper<>(Outline.EMPTY);
    private final ReadOnlyObjectWrapper<Outline> shown = new ReadOnlyObjectWrapper<>(Outline.EMPTY);
    private final ReadOnlyObjectWrapper<Map<String, Integer>> comments = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyStringWrapper current = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper("");
    private final StringProperty filter = new SimpleStringProperty("");
    private @Nullable SectionActions actions;
    private int expected = NONE;

    public OutlineModel() {
        filter.addListener((observed, was, now) -> refilter());
    }

    /** Shows another outline; at next to no cost if only the offsets differ, as they do with every key typed. */
    public void show(Outline newOutline) {
        boolean sameRows = sameRows(outline.get().sections(), newOutline.sections());
        outline.set(newOutline);
        chosen.set(
                expected == NONE ? "" : newOutline.at(expected).map(Section::id).orElse(""));
        expected = NONE;
        if (!sameRows) {
            refilter();
        }
    }

    /** Makes the outline a tool: what is done to sections is asked of {@code newActions}; null while one may only read. */
    public void setActions(@Nullable SectionActions newActions) {
        actions = newActions;
    }

    public boolean isEditable() {
        return actions != null;
    }

    /** Whether the change can be done to the sections as they are shown. */
    public boolean isPossible(SectionChange change) {
        return actions != null && SectionMoves.isPossible(outline.get(), change);
    }

    /** Asks for a change if it can be done. */
    public void change(SectionChange change) {
        if (actions != null && isPossible(change)) {
            actions.change(change);
        }
    }

    /** The Markdown of a section's heading, to be edited. */
    public String heading(String section) {
        return actions == null ? "" : actions.heading(section);
    }

    /**
     * Tells where the section that was changed begins in the new text, in UTF-16 units: the next outline shown has it
     * chosen.
     */
    public void expect(int heading) {
        expected = heading;
    }

    /** Id of the section to select in the outline now shown, because it was just changed there; empty for none. */
    public ReadOnlyStringProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Marks the section being read, by id; empty for none. */
    public void setCurrent(String sectionId) {
        current.set(sectionId);
    }

    /** How many open comments stand directly in each section, by id. */
    public void setComments(Map<String, Integer> bySection) {
        if (!bySection.equals(comments.get())) {
            comments.set(Map.copyOf(bySection));
        }
    }

    /** The whole outline. */
    public ReadOnlyObjectProperty<Outline> outlineProperty() {
        return outline.getReadOnlyProperty();
    }

    /**
     * What passes the filter: sections whose title holds every word typed, and those above them. Ids, titles and levels
     * are those of {@link #outlineProperty}, the offsets may be older.
     */
    public ReadOnlyObjectProperty<Outline> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Map<String, Integer>> commentsProperty() {
        return comments.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** What is typed to narrow the outline. */
    public StringProperty filterProperty() {
        return filter;
    }

    /** The section {@code steps} after the current one in the order of the text, held at both ends; empty if there is none. */
    public String neighbour(int steps) {
        List<Section> flat = outline.get().flat();
        if (flat.isEmpty()) {
            return "";
        }
        int at = -1;
        for (int i = 0; i < flat.size(); i++) {
            if (flat.get(i).id().equals(current.get())) {
                at = i;
            }
        }
        return flat.get(Math.clamp(at + steps, 0, flat.size() - 1)).id();
    }

    private void refilter() {
        List<String> words =
                List.of(filter.get().strip().toLowerCase(Locale.ROOT).split("\\s+"));
        shown.set(
                filter.get().isBlank()
                        ? outline.get()
                        : new Outline(matching(outline.get().sections(), words)));
    }

    private static List<Section> matching(List<Section> sections, List<String> words) {
        List<Section> kept = new ArrayList<>();
        for (Section section : sections) {
            List<Section> children = matching(section.children(), words);
            String title = section.title().toLowerCase(Locale.ROOT);
            if (!children.isEmpty() || words.stream().allMatch(title::contains)) {
                kept.add(new Section(
                        section.id(), section.level(), section.title(), section.heading(), section.range(), children));
            }
        }
        return kept;
    }

    private static boolean sameRows(List<Section> one, List<Section> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!sameRow(one.get(i), other.get(i))
                    || !sameRows(one.get(i).children(), other.get(i).children())) {
                return false;
            }
        }
        return true;
    }

    /** Whether two sections look the same as rows: where they begin and end in the text does not show. */
    static boolean sameRow(Section one, Section other) {
        return one.level() == other.level()
                && one.id().equals(other.id())
                && one.title().equals(other.title());
    }
}
