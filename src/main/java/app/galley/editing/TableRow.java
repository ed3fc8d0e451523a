package app.galley.editing;

import app.galley.article.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a GitHub table. Pipes after a backslash and in code spans part no cells.
 *
 * @param line all of it without its line end
 * @param start where the row begins behind the marks of quotes and the indentation
 */
record TableRow(SourceRange line, int start, List<Cell> cells) {

    private static final Pattern OUTSIDE = Pattern.compile("[ \\t]*(?:>[ \\t]*)*");

    /**
     * @param all from pipe to pipe
     * @param content what is written in it, without the spaces around
     */
    record Cell(SourceRange all, SourceRange content) {}

    static TableRow of(CharSequence text, SourceRange line) {
        Matcher outside = OUTSIDE.matcher(text).region(line.start(), line.end());
        int start = outside.lookingAt() ? outside.end() : line.start();
        List<Cell> cells = new ArrayList<>();
        int end = trimmedEnd(text, start, line.end());
        int from = start < end && text.charAt(start) == '|' ? start + 1 : start;
        int at = from;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '|') {
                cells.add(cell(text, from, at));
                from = at + 1;
            }
            at = c == '\\' ? at + 2 : c == '`' ? afterCode(text, at, end) : at + 1;
        }
        if (from < end) {
            cells.add(cell(text, from, line.end()));
        }
        return new TableRow(line, start, List.copyOf(cells));
    }

    boolean isEmpty() {
        return cells.stream().allMatch(cell -> cell.content().isEmpty());
    }

    /** Index of the cell that a place of the line belongs to. */
    int cellAt(int offset) {
        for (int i = 0; i < cells.size(); i++) {
            if (offset <= cells.get(i).all().end()) {
                return i;
            }
        }
        return Math.max(0, cells.size() - 1);
    }

    /** Whether a place of the line is behind the pipe that closes its last cell. */
    boolean isBehind(int offset) {
        return !cells.isEmpty() && offset > cells.getLast().all().end();
    }

    private static Cell cell(CharSequence text, int start, int end) {
        int contentEnd = trimmedEnd(text, start, end);
        if (contentEnd == start) {
            // In an empty cell one writes behind the space after the pipe.
            int at = Math.min(start + 1, end);
            return new Cell(new SourceRange(start, end), new SourceRange(at, at));
        }
        int contentStart = start;
        while (contentStart < contentEnd && isSpace(text.charAt(contentStart))) {
            contentStart++;
        }
        return new Cell(new SourceRange(start, end), new SourceRange(contentStart, contentEnd));
    }

    /** Behind the code span that the backticks open, or behind the backticks if they open none. */
    private static int afterCode(CharSequence text, int start, int end) {
        int length = backticks(text, start, end);
        for (int at = start + length; at < end; ) {
            int run = backticks(text, at, end);
            if (run == length) {
                return at + run;
            }
            at += Math.max(1, run);
        }
        return start + length;
    }

    private static int backticks(CharSequence text, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == '`') {
            at++;
        }
        return at - start;
    }

    private static int trimmedEnd(CharSequence text, int start, int end) {
        int at = end;
        while (at > start && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
