package app.galley.editing;

import app.galley.editing.Mark.Box;
import app.galley.editing.Mark.Item;
import app.galley.editing.Mark.Quote;

/** What a line begins with that goes on with the one above it. */
final class Prefix {

    private Prefix() {}

    /** The quotes of a line, and white space as wide as its items' marks: what follows is in the same items. */
    static String hanging(Line line) {
        StringBuilder prefix = new StringBuilder();
        int at = line.start();
        for (Mark mark : line.marks()) {
            if (!(mark instanceof Box)) {
                prefix.append(line.text(), at, mark.from());
                prefix.append(mark instanceof Item item ? " ".repeat(width(item)) : quote(line));
                at = mark.to();
            }
        }
        return line.marks().isEmpty()
                ? line.text().subSequence(line.start(), line.firstAfterQuotes()).toString()
                : prefix.toString();
    }

    /** As {@link #hanging}, but where the innermost mark is an item's, with the mark of the item after it. */
    static String next(Line line) {
        StringBuilder prefix = new StringBuilder();
        int at = line.start();
        Mark last = innermost(line);
        for (Mark mark : line.marks()) {
            if (mark instanceof Box) {
                prefix.append(Box.EMPTY);
            } else {
                prefix.append(line.text(), at, mark.from());
                at = mark.to();
                if (!(mark instanceof Item item)) {
                    prefix.append(quote(line));
                } else if (mark.equals(last)) {
                    prefix.append(item.next()).append(space(line, item));
                } else {
                    prefix.append(" ".repeat(width(item)));
                }
            }
        }
        return prefix.toString();
    }

    /** The last mark of a line but for a box. */
    static Mark innermost(Line line) {
        Mark last = line.marks().getLast();
        return last instanceof Box ? line.marks().get(line.marks().size() - 2) : last;
    }

    private static int width(Item item) {
        return Math.max(item.to() - item.from(), item.signEnd() - item.from() + 1);
    }

    private static String space(Line line, Item item) {
        return item.to() == item.signEnd()
                ? " "
                : line.text().subSequence(item.signEnd(), item.to()).toString();
    }

    /** Quotes are written with the space after the sign that the writer of the line gave them, and one where in doubt. */
    private static String quote(Line line) {
        for (Mark mark : line.marks()) {
            if (mark instanceof Quote && mark.to() - mark.from() == 1 && mark.to() < line.end()) {
                return ">";
            }
        }
        return "> ";
    }
}
