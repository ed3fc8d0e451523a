package app.galley.editing;

import app.galley.article.Edit;
import app.galley.editing.Items.Node;
import app.galley.editing.Mark.Ordinal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the numbers of lists right again after some lines were put in, taken out or moved. An item gets a new number only
 * where it is new or the one before it got one: numbers elsewhere are the writer's. A list whose items all have one number
 * keeps to it. What is in an item moves along when its number gets wider or narrower.
 */
final class Renumbering {

    private final Set<Integer> moved;
    private final int next;
    private final Changes changes;
    private final Items items;
    private final Shifts shifts;
    private final Map<Node, Integer> numbers = new HashMap<>();

    private Renumbering(String window, Set<Integer> moved, int next) {
        List<Line> lines = new ArrayList<>();
        for (int start = 0; start <= window.length(); start = lines.getLast().end() + 1) {
            lines.add(Line.at(window, start, Line.endOf(window, start)));
        }
        this.moved = moved;
        this.next = next;
        this.changes = new Changes(window);
        this.items = Items.of(lines);
        this.shifts = new Shifts(lines, items);
    }

    /**
     * The step of some changes, and of the numbers they make necessary.
     *
     * @param region the lines of the lists changed, as they are before; all changes lie in them
     * @param moved where the items that are new or stand anew begin their lines, in the text after the changes
     * @param next the first item at or after this offset of the text after the changes is looked at too, as the one in
     *     front of it may be gone
     * @param before in the text before
     * @param after in the text after the changes
     */
    static Step step(
            Changes first, List<Line> region, Set<Integer> moved, int next, Selection before, Selection after) {
        int from = region.getFirst().start();
        String window = first.applied(from, region.getLast().end());
        Renumbering second = new Renumbering(
                window, moved.stream().map(start -> start - from).collect(Collectors.toSet()), next - from);
        second.number();
        List<Edit> edits = new ArrayList<>(first.lastToFirst());
        // A list of thousands of items is not worth thousands of edits.
        for (Edit edit :
                Edits.fewer(window, second.changes.lastToFirst().reversed()).reversed()) {
            edits.add(new Edit(edit.offset() + from, edit.removed(), edit.inserted()));
        }
        return new Step(
                edits,
                before,
                new Selection(second.carried(after.anchor(), from), second.carried(after.caret(), from)));
    }

    /** Where an offset of the text is after renumbering; one outside of the lines read is behind or before them all. */
    private int carried(int offset, int from) {
        return changes.after(offset - from) + from;
    }

    private void number() {
        Map<Node, Integer> same = sameNumbers();
        boolean lookAtNext = true;
        for (Node node : items.nodes()) {
            boolean isNext = lookAtNext && node.line().start() >= next;
            lookAtNext &= !isNext;
            if (node.mark() instanceof Ordinal number) {
                Node above = node.first() == node ? null : node.previous();
                if (isMoved(node) || isNext || (above != null && numbers.containsKey(above))) {
                    give(node, number, expected(node, number, above, isNext, same));
                }
            }
        }
        shifts.addTo(changes);
    }

    private boolean isMoved(Node node) {
        return moved.contains(node.line().start());
    }

    private int expected(Node node, Ordinal number, @Nullable Node above, boolean isNext, Map<Node, Integer> same) {
        if (above == null) {
            Node parent = node.parent();
            boolean begins = parent != null && (isMoved(node) || (isNext && isMoved(parent)));
            return begins ? 1 : number.number();
        }
        Integer common = same.get(node.first());
        int last = numbers.getOrDefault(above, ((Ordinal) above.mark()).number());
        return common != null ? common : Math.min(last + 1, Ordinal.LARGEST);
    }

    private void give(Node node, Ordinal number, int given) {
        if (given == number.number() && !isMoved(node)) {
            return;
        }
        numbers.put(node, given);
        if (given != number.number()) {
            String sign = number.sign(given);
            changes.replace(number.from(), number.signEnd(), sign);
            shifts.put(node, sign.length() - (number.signEnd() - number.from()));
        }
    }

    /** The number of each list that has but one, by its first item; new items have no say. */
    private Map<Node, Integer> sameNumbers() {
        Map<Node, Set<Integer>> found = new HashMap<>();
        Map<Node, Integer> counts = new HashMap<>();
        for (Node node : items.nodes()) {
            if (node.mark() instanceof Ordinal number && !isMoved(node)) {
                found.merge(node.first(), Set.of(number.number()), Renumbering::union);
                counts.merge(node.first(), 1, Integer::sum);
            }
        }
        Map<Node, Integer> same = new HashMap<>();
        found.forEach((first, numbersOfList) -> {
            if (numbersOfList.size() == 1 && counts.getOrDefault(first, 0) > 1) {
                same.put(first, numbersOfList.iterator().next());
            }
        });
        return same;
    }

    /** At most two: more than one is all that matters. */
    private static Set<Integer> union(Set<Integer> some, Set<Integer> other) {
        return some.size() > 1 || some.equals(other)
                ? some
                : Set.of(some.iterator().next(), other.iterator().next());
    }
}
