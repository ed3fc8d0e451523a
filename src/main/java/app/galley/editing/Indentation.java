package app.galley.editing;

import java.util.List;
import java.util.Optional;

/** Tab and Shift+Tab: items of a list move by a level, lines of code by four columns. */
public final class Indentation {

    private static final int CODE = 4;

    private Indentation() {}

    /** Empty where Tab should do what it does in plain text. */
    public static Optional<Step> more(Spot spot) {
        List<Line> lines = spot.lines();
        if (!spot.isLiteral(lines.getFirst())) {
            return ListLevel.deeper(spot);
        }
        Changes changes = new Changes(spot.text());
        if (spot.selection().isEmpty()) {
            Line line = lines.getFirst();
            int caret = spot.selection().caret();
            changes.insert(caret, startsWithTab(line) ? "\t" : spaces(line, caret));
            return changes.stepCarrying(spot.selection());
        }
        for (Line line : lines) {
            if (line.start() < line.end()) {
                changes.insert(line.quoteEnd(), startsWithTab(line) ? "\t" : " ".repeat(CODE));
            }
        }
        return changes.stepCarrying(spot.selection());
    }

    /** Empty where Shift+Tab has nothing to take away. */
    public static Optional<Step> less(Spot spot) {
        List<Line> lines = spot.lines();
        if (!spot.isLiteral(lines.getFirst())) {
            return ListLevel.shallower(spot);
        }
        Changes changes = new Changes(spot.text());
        for (Line line : lines) {
            int from = line.quoteEnd();
            int to = from;
            while (to < line.end() && to - from < CODE && line.text().charAt(to) == ' ') {
                to++;
            }
            boolean tab = to == from && to < line.end() && line.text().charAt(to) == '\t';
            changes.remove(from, tab ? to + 1 : to);
        }
        return changes.stepCarrying(spot.selection());
    }

    private static boolean startsWithTab(Line line) {
        return line.quoteEnd() < line.end() && line.text().charAt(line.quoteEnd()) == '\t';
    }

    private static String spaces(Line line, int caret) {
        return " ".repeat(CODE - line.column(Math.max(caret, line.quoteEnd())) % CODE);
    }
}
