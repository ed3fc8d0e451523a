package app.galley.editing;

import app.galley.editing.Items.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Enter and Shift+Enter where more than a line feed is wanted: lists, quotes, code. */
public final class NewLine {

    private NewLine() {}

    /**
     * Enter. An item or a quote goes on in the new line; an empty one ends, or goes one level up. In code the new line is
     * as deep as the one above. Empty where a plain line feed is right.
     */
    public static Optional<Step> enter(Spot spot) {
        Line line = spot.firstLine();
        if (spot.isLiteral(line)) {
            return inCode(spot, line);
        }
        Line owner = owner(line);
        if (spot.selection().start() < line.content()
                || (owner == null && line.marks().isEmpty())) {
            return looseInItem(spot, line);
        }
        if (spot.selection().isEmpty()
                && line.content() == line.end()
                && !line.marks().isEmpty()) {
            return Optional.of(end(spot, line));
        }
        String prefix = Prefix.next(owner == null ? line : owner);
        return Optional.of(split(spot, line, "", prefix));
    }

    /** Shift+Enter: a hard break, after which the same item or quote goes on. Empty where a plain line feed is right. */
    public static Optional<Step> hardBreak(Spot spot) {
        Line line = spot.firstLine();
        if (spot.isLiteral(line)) {
            return inCode(spot, line);
        }
        int start = spot.selection().start();
        if (start <= line.content() || line.isBlank() || HeadingLine.level(line) > 0) {
            return Optional.empty();
        }
        return Optional.of(split(spot, line, "\\", Prefix.hanging(line)));
    }

    private static Optional<Step> inCode(Spot spot, Line line) {
        boolean fence = FenceScan.opening(line.text(), line.start(), line.end()) != null;
        String prefix = fence ? Prefix.hanging(line) : depth(line);
        int start = spot.selection().start();
        if (prefix.isEmpty() || start < line.start() + prefix.length()) {
            return Optional.empty();
        }
        Changes changes =
                new Changes(spot.text()).replace(start, spot.selection().end(), "\n" + prefix);
        return Optional.of(changes.step(spot.selection(), Selection.at(start + 1 + prefix.length())));
    }

    /** The white space a line of code begins with; and the quote marks, if the line above has them too. */
    private static String depth(Line line) {
        boolean quoted = line.start() > 0 && line.previous().quoteDepth() == line.quoteDepth();
        int code = quoted ? line.quoteEnd() : line.start();
        return between(line, line.start(), Line.skipSpace(line.text(), code, line.end()));
    }

    private static String between(Line line, int from, int to) {
        return line.text().subSequence(from, Math.max(from, to)).toString();
    }

    /** The line of the item that a line without a mark of its own goes on with, no blank line being between them. */
    private static @Nullable Line owner(Line line) {
        if (line.item() != null || line.indent() == 0 || line.isBlank()) {
            return null;
        }
        Line above = line;
        while (above.start() > 0) {
            above = above.previous();
            if (above.item() != null) {
                return above.quoteDepth() == line.quoteDepth() && above.contentColumn() <= line.indent() ? above : null;
            }
            if (above.isBlank()) {
                return null;
            }
        }
        return null;
    }

    /** A further paragraph in an item: the next one begins as deep. */
    private static Optional<Step> looseInItem(Spot spot, Line line) {
        int start = spot.selection().start();
        if (!line.marks().isEmpty() || line.isBlank() || line.indent() == 0 || start < line.content()) {
            return Optional.empty();
        }
        return Optional.of(split(spot, line, "", Prefix.hanging(line)));
    }

    private static Step split(Spot spot, Line line, String ending, String prefix) {
        CharSequence text = spot.text();
        int from = spot.selection().start();
        while (from > line.content() && Line.isSpace(text.charAt(from - 1))) {
            from--;
        }
        Line last = Line.at(text, spot.selection().end());
        int to = Line.skipSpace(
                text, Math.max(spot.selection().end(), Math.min(last.content(), last.end())), last.end());
        Changes changes = new Changes(text).replace(from, to, ending + "\n" + prefix);
        int begin = from + ending.length() + 1;
        List<Line> region = ListRegion.around(line, last);
        return Renumbering.step(
                changes, region, Set.of(begin), begin + 1, spot.selection(), Selection.at(begin + prefix.length()));
    }

    /**
     * An empty item goes one level up; at the top, or in a quote, it becomes an empty line set off from what is around, and
     * what follows of its list is numbered on.
     */
    private static Step end(Spot spot, Line line) {
        Mark mark = Prefix.innermost(line);
        List<Line> region = ListRegion.around(line, line);
        Items items = Items.of(region);
        Node node = items.at(line);
        if (mark.equals(line.item()) && node != null && node.parent() != null) {
            return ListLevel.shallower(spot).orElseGet(spot::nothing);
        }
        if (line.marks().indexOf(mark) > 0 && !(line.marks().getFirst() instanceof Mark.Quote)) {
            return new Changes(spot.text())
                    .remove(mark.from(), line.end())
                    .step(spot.selection(), Selection.at(mark.from()));
        }
        if (node != null && mark.equals(line.item()) && isAmid(node, items)) {
            return parted(spot, line, region);
        }
        int kept = mark instanceof Mark.Quote ? mark.from() : line.quoteEnd();
        String prefix = between(line, line.start(), kept);
        boolean below = !line.isLast() && !line.next().isBlank();
        boolean above = line.start() > 0 && !line.previous().isBlank();
        String before = above ? prefix.stripTrailing() + "\n" : "";
        String after = below ? "\n" + prefix.stripTrailing() : "";
        return new Changes(spot.text())
                .replace(line.start(), line.end(), before + prefix + after)
                .step(spot.selection(), Selection.at(line.start() + before.length() + prefix.length()));
    }

    /** Whether an item has one of its list before it and right behind it. */
    private static boolean isAmid(Node node, Items items) {
        return node.first() != node
                && items.nodes().stream().anyMatch(other -> other.previous() == node && other.first() == node.first());
    }

    /** Makes an item amid others a line to write a paragraph in, set off on both sides; those behind it are numbered on. */
    private static Step parted(Spot spot, Line line, List<Line> region) {
        Line first = line;
        while (first.previous().isBlank()) {
            first = first.previous();
        }
        Line last = line;
        while (last.next().isBlank()) {
            last = last.next();
        }
        String prefix = between(line, line.start(), line.quoteEnd());
        String blank = prefix.stripTrailing();
        Changes changes =
                new Changes(spot.text()).replace(first.start(), last.end(), blank + "\n" + prefix + "\n" + blank);
        int caret = first.start() + blank.length() + 1 + prefix.length();
        return Renumbering.step(changes, region, Set.of(), caret, spot.selection(), Selection.at(caret));
    }
}
