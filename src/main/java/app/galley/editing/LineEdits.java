package app.galley.editing;

import app.galley.editing.Mark.Ordinal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whole lines: moved, doubled, deleted, joined. */
public final class LineEdits {

    private LineEdits() {}

    /** The selected lines change places with the one above. Empty at the top. */
    public static Optional<Step> moveUp(Spot spot) {
        Line first = spot.lines().getFirst();
        return first.start() == 0
                ? Optional.empty()
                : Optional.of(swapped(
                        spot,
                        first.previous(),
                        first.previous(),
                        first,
                        spot.lines().getLast(),
                        true));
    }

    /** The selected lines change places with the one below. Empty at the bottom. */
    public static Optional<Step> moveDown(Spot spot) {
        Line last = spot.lines().getLast();
        return last.isLast()
                ? Optional.empty()
                : Optional.of(swapped(spot, spot.lines().getFirst(), last, last.next(), last.next(), false));
    }

    /** The selected lines once more below; the copy is selected as they were. */
    public static Optional<Step> duplicate(Spot spot) {
        Line first = spot.lines().getFirst();
        int end = spot.lines().getLast().end();
        String copy = "\n" + spot.text().subSequence(first.start(), end);
        Selection old = spot.selection();
        Changes changes = new Changes(spot.text()).insert(end, copy);
        Selection after = new Selection(old.anchor() + copy.length(), old.caret() + copy.length());
        List<Line> region = ListRegion.around(first, spot.lines().getLast());
        Set<Integer> moved = first.item() instanceof Ordinal && spot.lines().size() == 1 ? Set.of(end + 1) : Set.of();
        return Optional.of(Renumbering.step(changes, region, moved, end + copy.length() + 1, old, after));
    }

    /** The selected lines go; the caret stays in its column. Empty in an empty text. */
    public static Optional<Step> delete(Spot spot) {
        Line first = spot.lines().getFirst();
        Line last = spot.lines().getLast();
        int length = spot.text().length();
        int from = last.isLast() ? Math.max(0, first.start() - 1) : first.start();
        int to = Math.min(last.end() + 1, length);
        if (from == to) {
            return Optional.empty();
        }
        Changes changes = new Changes(spot.text()).remove(from, to);
        int caret = spot.selection().caret();
        int column = caret - Line.at(spot.text(), caret).start();
        Line kept = last.isLast() ? withAbove(first) : last.next();
        int place = Characters.whole(spot.text(), Math.min(kept.start() + column, kept.end()));
        Selection after = Selection.at(changes.before(place));
        return Optional.of(Renumbering.step(
                changes,
                ListRegion.around(withAbove(first), withBelow(last)),
                Set.of(),
                from,
                spot.selection(),
                after));
    }

    /** The selected lines, or the line and the one below, become one; marks of those below go. Empty at the bottom. */
    public static Optional<Step> join(Spot spot) {
        Line line = spot.lines().getFirst();
        int count = Math.max(2, spot.lines().size());
        Changes changes = new Changes(spot.text());
        boolean literal = spot.isLiteral(line);
        for (int i = 1; i < count && !line.isLast(); i++) {
            Line next = line.next();
            int content = literal ? Line.skipSpace(next.text(), next.start(), next.end()) : next.content();
            int end = line.contentEnd();
            boolean apart = content < next.end() && end > line.start() && line.content() < line.end();
            changes.replace(Math.min(end, line.end()), content, apart ? " " : "");
            line = next;
        }
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        Selection old = spot.selection();
        Selection after = old.isEmpty() ? Selection.at(changes.before(changes.firstOffset())) : changes.carried(old);
        return Optional.of(changes.step(old, after));
    }

    /** Numbers stay in their order: two items that change places change their numbers as well. */
    private static Step swapped(Spot spot, Line first, Line firstEnd, Line second, Line secondEnd, boolean up) {
        String upper = spot.text().subSequence(first.start(), firstEnd.end()).toString();
        String lower = spot.text().subSequence(second.start(), secondEnd.end()).toString();
        if (first.item() instanceof Ordinal one
                && second.item() instanceof Ordinal two
                && first.start() == firstEnd.start()
                && second.start() == secondEnd.start()
                && first.column(one.from()) == second.column(two.from())) {
            upper = withSign(upper, first, one, two);
            lower = withSign(lower, second, two, one);
        }
        return up
                ? movedUp(spot, first, second, secondEnd, upper, lower)
                : movedDown(spot, first, firstEnd, secondEnd, upper, lower);
    }

    private static Step movedUp(Spot spot, Line first, Line second, Line secondEnd, String upper, String lower) {
        Changes changes =
                new Changes(spot.text()).remove(first.start(), second.start()).insert(secondEnd.end(), "\n" + upper);
        renamed(changes, second, lower);
        int end = first.start() + lower.length();
        Selection old = spot.selection();
        return changes.step(
                old,
                new Selection(Math.min(changes.before(old.anchor()), end), Math.min(changes.before(old.caret()), end)));
    }

    private static Step movedDown(Spot spot, Line first, Line firstEnd, Line secondEnd, String upper, String lower) {
        Changes changes =
                new Changes(spot.text()).insert(first.start(), lower + "\n").remove(firstEnd.end(), secondEnd.end());
        renamed(changes, first, upper);
        return changes.step(spot.selection(), changes.carried(spot.selection()));
    }

    /** Gives a line that stays where it is its new number, if it got one. */
    private static void renamed(Changes changes, Line line, String as) {
        if (line.item() instanceof Ordinal number) {
            int rest = line.end() - number.signEnd();
            int end = as.length() - rest;
            boolean single = end >= 0 && as.indexOf('\n') < 0;
            if (single) {
                changes.replace(number.from(), number.signEnd(), as.substring(number.from() - line.start(), end));
            }
        }
    }

    private static String withSign(String text, Line line, Ordinal old, Ordinal other) {
        int from = old.from() - line.start();
        return text.substring(0, from) + old.sign(other.number()) + text.substring(old.signEnd() - line.start());
    }

    private static Line withAbove(Line line) {
        return line.start() == 0 ? line : line.previous();
    }

    private static Line withBelow(Line line) {
        return line.isLast() ? line : line.next();
    }
}
