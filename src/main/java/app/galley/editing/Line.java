package app.galley.editing;

import app.galley.editing.Mark.Box;
import app.galley.editing.Mark.Item;
import app.galley.editing.Mark.Quote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of Markdown: the marks before its words, and its words. Offsets are of the text, in UTF-16 units; columns count
 * from where the quote marks at its beginning end, a tab going to the next multiple of four.
 *
 * @param text the text the line is of, not a copy of the line
 * @param end before the line feed
 * @param marks in their order
 * @param content where the words begin; the end of the line where there are none
 */
record Line(CharSequence text, int start, int end, List<Mark> marks, int content) {

    private static final int TAB = 4;

    /** The line an offset is in; an offset at a line's end is in that line. */
    static Line at(CharSequence text, int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) != '\n') {
            start--;
        }
        return at(text, start, endOf(text, offset));
    }

    static Line at(CharSequence text, int start, int end) {
        List<Mark> marks = new MarkReader(text, start, end).marks();
        int marked = marks.isEmpty() ? start : marks.getLast().to();
        return new Line(text, start, end, marks, skipSpace(text, marked, end));
    }

    static int endOf(CharSequence text, int offset) {
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    static int skipSpace(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    boolean isLast() {
        return end == text.length();
    }

    Line next() {
        return at(text, end + 1, endOf(text, end + 1));
    }

    Line previous() {
        return at(text, start - 1);
    }

    /** Nothing but quote marks and white space. */
    boolean isBlank() {
        return content == end && item() == null;
    }

    /** The words, without white space at their end. */
    String words() {
        return text.subSequence(content, Math.max(content, contentEnd())).toString();
    }

    /** Offset after the last character that is not white space; the content's begin where there is none. */
    int contentEnd() {
        int at = end;
        while (at > content && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Offset after the quote marks at the beginning. */
    int quoteEnd() {
        int at = start;
        for (Mark mark : marks) {
            if (!(mark instanceof Quote)) {
                break;
            }
            at = mark.to();
        }
        return at;
    }

    int quoteDepth() {
        int depth = 0;
        while (depth < marks.size() && marks.get(depth) instanceof Quote) {
            depth++;
        }
        return depth;
    }

    /** Offset of the first character after quote marks and white space. */
    int firstAfterQuotes() {
        return skipSpace(text, quoteEnd(), end);
    }

    /** Column of {@link #firstAfterQuotes}. */
    int indent() {
        return column(firstAfterQuotes());
    }

    int column(int offset) {
        int column = 0;
        for (int i = quoteEnd(); i < offset; i++) {
            column += text.charAt(i) == '\t' ? TAB - column % TAB : 1;
        }
        return column;
    }

    /** The mark of the outermost item that begins in this line. */
    @Nullable Item item() {
        for (Mark mark : marks) {
            if (mark instanceof Item item) {
                return item;
            }
        }
        return null;
    }

    @Nullable Box box() {
        return !marks.isEmpty() && marks.getLast() instanceof Box box ? box : null;
    }

    /** How deep a line must be to belong to the item that begins in this one; 0 where none does. */
    int contentColumn() {
        Item item = item();
        if (item == null) {
            return 0;
        }
        return item.to() == item.signEnd() ? column(item.signEnd()) + 1 : column(item.to());
    }
}
