package app.galley.ui.outline;

import app.galley.article.Outline;
import app.galley.article.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TreeItem;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the outline's tree. Another outline changes only the rows that differ, so that what is folded, selected and
 * in sight stays as it is while headings are being written.
 */
final class OutlineRows {

    private final TreeItem<Section> root = new TreeItem<>();
    private final Map<String, TreeItem<Section>> items = new HashMap<>();

    TreeItem<Section> root() {
        return root;
    }

    /** The row of the section with this id; null if it has none. */
    @Nullable TreeItem<Section> get(String section) {
        return items.get(section);
    }

    void show(Outline outline) {
        update(root, outline.sections());
        items.clear();
        index(root);
    }

    private void update(TreeItem<Section> parent, List<Section> sections) {
        List<TreeItem<Section>> rows = parent.getChildren();
        int shorter = Math.min(rows.size(), sections.size());
        int head = 0;
        while (head < shorter && isRowOf(rows.get(head), sections.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && isRowOf(rows.get(rows.size() - 1 - tail), sections.get(sections.size() - 1 - tail))) {
            tail++;
        }
        // One that differs between others that do not was given another title.
        boolean renamed = rows.size() == sections.size() && rows.size() - head - tail == 1;
        if (!renamed) {
            List<TreeItem<Section>> fresh = sections.subList(head, sections.size() - tail).stream()
                    .map(this::row)
                    .toList();
            rows.subList(head, rows.size() - tail).clear();
            rows.addAll(head, fresh);
        }
        for (int i = 0; i < rows.size(); i++) {
            TreeItem<Section> row = rows.get(i);
            Section section = sections.get(i);
            if (!OutlineModel.sameRow(row.getValue(), section)) {
                row.setValue(section);
            }
            update(row, section.children());
        }
    }

    private TreeItem<Section> row(Section section) {
        TreeItem<Section> before = items.get(section.id());
        TreeItem<Section> row = new TreeItem<>(section);
        row.setExpanded(before == null || before.isExpanded());
        row.getChildren().addAll(section.children().stream().map(this::row).toList());
        return row;
    }

    /** An id may change with the title of a section above, where two have the same one. */
    private static boolean isRowOf(TreeItem<Section> row, Section section) {
        return row.getValue().id().equals(section.id())
                || row.getValue().title().equals(section.title());
    }

    private void index(TreeItem<Section> parent) {
        for (TreeItem<Section> row : parent.getChildren()) {
            items.put(row.getValue().id(), row);
            index(row);
        }
    }
}
