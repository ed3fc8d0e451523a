package app.galley.highlighting;

/** GitHub's tables: a head, a line of hyphens and colons with as many cells, and rows. */
final class Table {

    private Table() {}

    /**
     * The line after a table that starts at line {@code first} of a text whose lines start at {@code starts}; {@code first}
     * where none does. A line without a pipe is behind the table.
     */
    static int end(CharSequence text, int[] starts, int first) {
        int end = first;
        if (starts(text, starts, first)) {
            end = first + 2;
            while (end + 1 < starts.length && hasPipe(text, starts[end], starts[end + 1] - 1)) {
                end++;
            }
        }
        return end;
    }

    private static boolean starts(CharSequence text, int[] starts, int first) {
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
            } else if (c == '`') {
                i = codeEnd(text, i, last) - 1;
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

    /** Behind the code that starts here, whose pipes part nothing, or behind the backticks if nothing closes them. */
    private static int codeEnd(CharSequence text, int start, int limit) {
        int open = start;
        while (open < limit && text.charAt(open) == '`') {
            open++;
        }
        int run = 0;
        for (int i = open; i < limit; i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            boolean ended = i + 1 == limit || text.charAt(i + 1) != '`';
            if (run == open - start && ended) {
                return i + 1;
            }
        }
        return open;
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
