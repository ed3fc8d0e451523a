package app.galley.editing;

import app.galley.editing.Items.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By how many columns items' contents go right, so that what is in them can go along. */
final class Shifts {

    private final List<Line> lines;
    private final Items items;
    private final Map<Node, Integer> columns = new HashMap<>();

    /** @param items read from the lines */
    Shifts(List<Line> lines, Items items) {
        this.lines = lines;
        this.items = items;
    }

    void put(Node node, int by) {
        if (by != 0) {
            columns.put(node, by);
        }
    }

    /** Adds the edits that move each line by what the items it is in moved. */
    void addTo(Changes changes) {
        if (columns.isEmpty()) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int by = line.isBlank() ? 0 : shift(line, i);
            if (by != 0) {
                Indent.shift(changes, line, by);
            }
        }
    }

    private int shift(Line line, int index) {
        Node node = items.holding(index);
        if (node != null && node.index() == index) {
            node = node.parent();
        }
        int by = 0;
        for (; node != null; node = node.parent()) {
            if (line.indent() >= node.line().contentColumn()) {
                by += columns.getOrDefault(node, 0);
            }
        }
        return by;
    }
}
