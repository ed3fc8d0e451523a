package app.galley.editing;

import app.galley.editing.Items.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tab and Shift+Tab in a list: items move one level, and what is in them moves along. */
public final class ListLevel {

    private final Spot spot;
    private final List<Line> region;
    private final Items items;
    private final List<Node> roots;
    private final Changes changes;
    private final Shifts shifts;

    private ListLevel(Spot spot) {
        List<Line> lines = spot.lines();
        this.spot = spot;
        this.region = ListRegion.around(lines.getFirst(), lines.getLast());
        this.items = Items.of(region);
        this.roots = roots(items, lines);
        this.changes = new Changes(spot.text());
        this.shifts = new Shifts(region, items);
    }

    /** One level deeper: below the item above. Empty outside of lists; a step of no edits where it cannot be. */
    public static Optional<Step> deeper(Spot spot) {
        ListLevel level = new ListLevel(spot);
        return level.step(level::deeper);
    }

    /** One level up, after the item it is in. Empty outside of lists; a step of no edits where it cannot be. */
    public static Optional<Step> shallower(Spot spot) {
        ListLevel level = new ListLevel(spot);
        return level.step(level::shallower);
    }

    private static List<Node> roots(Items items, List<Line> lines) {
        List<Node> roots = new ArrayList<>();
        Set<Node> chosen = new HashSet<>();
        for (Node node : items.nodes()) {
            int start = node.line().start();
            if (start >= lines.getFirst().start() && start <= lines.getLast().start()) {
                chosen.add(node);
                if (!isIn(node, chosen)) {
                    roots.add(node);
                }
            }
        }
        return roots;
    }

    private static boolean isIn(Node node, Set<Node> chosen) {
        for (Node parent = node.parent(); parent != null; parent = parent.parent()) {
            if (chosen.contains(parent)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Step> step(Consumer<Node> move) {
        if (roots.isEmpty() || spot.isLiteral(roots.getFirst().line())) {
            return Optional.empty();
        }
        roots.forEach(move);
        shifts.addTo(changes);
        if (changes.isEmpty()) {
            return Optional.of(spot.nothing());
        }
        Set<Integer> moved = new HashSet<>();
        roots.forEach(root -> moved.add(changes.before(root.line().start())));
        int next = changes.before(region.get(roots.getLast().end() - 1).end()) + 1;
        return Optional.of(
                Renumbering.step(changes, region, moved, next, spot.selection(), changes.carried(spot.selection())));
    }

    private void deeper(Node root) {
        Node above = root.previous();
        while (above != null && roots.contains(above)) {
            above = above.previous();
        }
        if (above == null) {
            return;
        }
        Node like = items.lastChild(above);
        move(root, like == null ? above.line().contentColumn() : like.column(), like == null ? null : like.mark());
    }

    private void shallower(Node root) {
        Node parent = root.parent();
        if (parent == null) {
            move(root, 0, null);
        } else {
            move(root, parent.column(), parent.mark());
        }
    }

    /** @param like the mark of the items it comes to; null to keep its own */
    private void move(Node root, int column, Mark.@Nullable Item like) {
        Mark.Item mark = root.mark();
        Indent.shift(changes, root.line(), column - root.column());
        int by = column - root.column();
        if (like != null && !like.isLike(mark)) {
            String sign = like.next();
            changes.replace(mark.from(), mark.signEnd(), sign);
            by += sign.length() - (mark.signEnd() - mark.from());
        }
        shifts.put(root, by);
    }
}
