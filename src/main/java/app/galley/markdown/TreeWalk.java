package app.galley.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Walks a syntax tree without recursion: emphasis in emphasis may be nested thousands deep. */
final class TreeWalk {

    private TreeWalk() {}

    /** All nodes below {@code root}, each before its children. */
    static Iterable<Node> below(Node root) {
        return () -> new Descent(root.getFirstChild());
    }

    static boolean isInside(Node node, Class<? extends Node> container) {
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (container.isInstance(parent)) {
                return true;
            }
        }
        return false;
    }

    private static final class Descent implements Iterator<Node> {

        private @Nullable Node next;

        /** How many of the parents of {@link #next} lie below the root. */
        private int depth;

        Descent(@Nullable Node first) {
            next = first;
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Node next() {
            Node node = next;
            if (node == null) {
                throw new NoSuchElementException();
            }
            if (node.getFirstChild() != null) {
                depth++;
                next = node.getFirstChild();
            } else {
                next = after(node);
            }
            return node;
        }

        private @Nullable Node after(Node node) {
            Node at = node;
            while (at != null && at.getNext() == null && depth > 0) {
                at = at.getParent();
                depth--;
            }
            return at == null ? null : at.getNext();
        }
    }
}
