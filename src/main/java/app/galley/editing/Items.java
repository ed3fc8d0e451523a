package app.galley.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The items of some lines as the tree CommonMark makes of them by their columns. */
final class Items {

    /** An item: the place of its line, and what it is below and after. */
    static final class Node {

        private final Line line;
        private final int index;
        private final @Nullable Node parent;
        private final @Nullable Node previous;
        private final Node first;
        private int end;

        private Node(Line line, int index, @Nullable Node parent, @Nullable Node previous) {
            this.line = line;
            this.index = index;
            this.parent = parent;
            this.previous = previous;
            this.first = previous != null && previous.mark().isLike(mark()) ? previous.first : this;
        }

        Line line() {
            return line;
        }

        /** Place of the line among the lines read. */
        int index() {
            return index;
        }

        /** Place after the last line of the item and all in it. */
        int end() {
            return end;
        }

        @Nullable Node parent() {
            return parent;
        }

        /** The item before it in the same parent, of whatever kind of list. */
        @Nullable Node previous() {
            return previous;
        }

        /** The first item of the list it is in. */
        Node first() {
            return first;
        }

        Mark.Item mark() {
            return Objects.requireNonNull(line.item());
        }

        int column() {
            return line.column(mark().from());
        }
    }

    private final List<Node> nodes = new ArrayList<>();
    private final List<@Nullable Node> holders = new ArrayList<>();

    private Items() {}

    static Items of(List<Line> lines) {
        Items items = new Items();
        List<Node> open = new ArrayList<>();
        int afterText = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.item() != null) {
                int column = line.column(line.item().from());
                Node previous = closeTo(open, column, afterText);
                Node node = new Node(line, i, open.isEmpty() ? null : open.getLast(), previous);
                items.nodes.add(node);
                open.add(node);
            } else if (!line.isBlank() && i > 0 && lines.get(i - 1).isBlank()) {
                closeTo(open, line.indent(), afterText);
            }
            items.holders.add(open.isEmpty() ? null : open.getLast());
            if (!line.isBlank()) {
                afterText = i + 1;
            }
        }
        closeTo(open, -1, afterText);
        return items;
    }

    /** Closes what a line of this column is not in; gives the last one closed, which is the outermost. */
    private static @Nullable Node closeTo(List<Node> open, int column, int end) {
        Node closed = null;
        while (!open.isEmpty() && column < open.getLast().line.contentColumn()) {
            closed = open.removeLast();
            closed.end = end;
        }
        return closed;
    }

    List<Node> nodes() {
        return nodes;
    }

    /** The item that begins in a line. */
    @Nullable Node at(Line line) {
        for (Node node : nodes) {
            if (node.line.start() == line.start()) {
                return node;
            }
        }
        return null;
    }

    /** The innermost item a line is in, or that begins in it; by the line's place among those read. */
    @Nullable Node holding(int index) {
        return holders.get(index);
    }

    /** The last item directly below another. */
    @Nullable Node lastChild(Node parent) {
        Node last = null;
        for (Node node : nodes) {
            if (node.parent == parent) {
                last = node;
            }
        }
        return last;
    }
}
