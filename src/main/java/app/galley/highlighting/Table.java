package app.galley.highlighting;

/** GitHub's tables: a head, a line of hyphens and colons with as many cells, and rows. */
final class Table {

    private Table() {}

    /** Whether a table starts at line {@code first} of a text whose lines start at {@code starts}. */
    static boolean starts(CharSequence text, int[] starts, int first) {
        if (first + 2 >= starts.length) {
            return false;
        }
        int columns = delimiterCells(text, starts[first + 1], starts[first + 2] - 1);
        return columns > 0
                && hasPipe(text, starts[first], starts[first + 1] - 1)
                && cells(text, starts[first], starts[first + 1] - 1, Cell.NONE) == columns;
    }

    /** Styles a row: 0 is the head, 1 the line below it. */
    static void styleRow(CharSequence text, int start, int end, int row, Inlines inlines, StyleRanges out) {
        if (row == 1) {
            out.add(start, strippedEnd(text, start, end), Style.TABLE_MARK);
            return;
        }
        if (row == 0) {
            out.add(start, strippedEnd(text, start, end), Style.TABLE_HEADER);
        }
        cells(text, start, end, (from, to, pipe) -> {
            if (from < to) {
                inlines.read(from, to);
            }
            if (pipe >= 0) {
                out.add(pipe, pipe + 1, Style.TABLE_MARK);
            }
        });
    }

    /** Takes a cell without the spaces around it, and the pipe behind it or -1. */
    private interface Cell {
        Cell NONE = (start, end, pipe) -> {};

        void at(int start, int end, int pipe);
    }

    /** Gives the cells of a row; an empty one is what stands before a pipe at the start. */
    private static int cells(CharSequence text, int start, int end, Cell cell) {
        int last = strippedEnd(text, start, end);
        int from = LinkTarget.space(text, start, last);
        int count = 0;
        int at = from;
        for (int i = from; i < last; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '|') {
                int cellStart = LinkTarget.space(text, at, i);
                cell.at(cellStart, strippedEnd(text, cellStart, i), i);
                count += i == from ? 0 : 1;
                at = i + 1;
            }
        }
        int cellStart = LinkTarget.space(text, at, last);
        if (cellStart < last) {
            cell.at(cellStart, last, -1);
            count++;
        }
        return count;
    }

    /** How many cells a line below a head has, 0 where it is none. */
    private static int delimiterCells(CharSequence text, int start, int end) {
        int[] broken = {0};
        int count = cells(text, start, end, (from, to, pipe) -> {
            if (from < to ? !isDelimiter(text, from, to) : pipe > start) {
                broken[0]++;
            }
        });
        return broken[0] == 0 ? count : 0;
    }

    /** Hyphens, and a colon at either end or both. */
    private static boolean isDelimiter(CharSequence text, int start, int end) {
        int from = text.charAt(start) == ':' ? start + 1 : start;
        int to = end - 1 > from && text.charAt(end - 1) == ':' ? end - 1 : end;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '-') {
                return false;
            }
        }
        return from < to;
    }

    private static boolean hasPipe(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '|') {
                return true;
            }
        }
        return false;
    }

    private static int strippedEnd(CharSequence text, int start, int from) {
        int end = from;
        while (end > start && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
            end--;
        }
        return end;
    }
}
