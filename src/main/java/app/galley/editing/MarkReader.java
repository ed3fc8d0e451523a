package app.galley.editing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the marks before the words of a line, as CommonMark and its task lists have them. */
final class MarkReader {

    private static final int MOST_DIGITS = 9;
    private static final int CODE_INDENT = 4;

    private final CharSequence text;
    private final int end;
    private final List<Mark> marks = new ArrayList<>();
    private int at;

    MarkReader(CharSequence text, int start, int end) {
        this.text = text;
        this.end = end;
        this.at = start;
    }

    List<Mark> marks() {
        Mark next = next();
        while (next != null) {
            marks.add(next);
            at = next.to();
            next = next instanceof Mark.Item ? box() : next();
            if (next instanceof Mark.Box) {
                marks.add(next);
                at = next.to();
                break;
            }
            if (next == null) {
                next = next();
            }
        }
        return marks;
    }

    private @Nullable Mark next() {
        int from = Line.skipSpace(text, at, end);
        if (from == end) {
            return null;
        }
        char sign = text.charAt(from);
        if (sign == '>') {
            boolean space = from + 1 < end && text.charAt(from + 1) == ' ';
            return new Mark.Quote(from, space ? from + 2 : from + 1);
        }
        if (sign == '-' || sign == '+' || sign == '*') {
            return standsAlone(from + 1) && !isRule(from, sign)
                    ? new Mark.Bullet(from, afterSpace(from + 1), sign)
                    : null;
        }
        int to = from;
        while (to < end && to - from < MOST_DIGITS && isDigit(text.charAt(to))) {
            to++;
        }
        if (to == from || to == end || (text.charAt(to) != '.' && text.charAt(to) != ')') || !standsAlone(to + 1)) {
            return null;
        }
        int number = Integer.parseInt(text.subSequence(from, to).toString());
        return new Mark.Ordinal(from, afterSpace(to + 1), to + 1, number, text.charAt(to));
    }

    private Mark.@Nullable Box box() {
        if (at + 3 > end || text.charAt(at) != '[' || text.charAt(at + 2) != ']' || !standsAlone(at + 3)) {
            return null;
        }
        char state = text.charAt(at + 1);
        boolean done = state == 'x' || state == 'X';
        return done || state == ' ' ? new Mark.Box(at, Math.min(at + 4, end), done) : null;
    }

    private boolean standsAlone(int after) {
        return after == end || Line.isSpace(text.charAt(after));
    }

    /** Where an item's content begins: four spaces more would make code of it, and then one belongs to the mark. */
    private int afterSpace(int after) {
        int content = Line.skipSpace(text, after, end);
        return content == end || content - after > CODE_INDENT ? Math.min(after + 1, end) : content;
    }

    /** Whether the rest of the line is a rule, such as {@code * * *}. */
    private boolean isRule(int from, char sign) {
        int signs = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == sign) {
                signs++;
            } else if (!Line.isSpace(c)) {
                return false;
            }
        }
        return signs >= 3;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
