package app.galley.importing;

import java.util.BitSet;

/**
 * Which parts of a Markdown text are code and so show what they say: fenced and indented blocks, and spans between
 * backticks.
 *
 * @param units one bit for each UTF-16 unit of code
 */
record CodeRanges(BitSet units) {

    private static final int FARTHEST = 2_000;
    private static final int INDENT = 4;

    static CodeRanges of(String text) {
        CodeRanges ranges = new CodeRanges(new BitSet());
        if (text.indexOf('`') >= 0 || text.contains("~~~") || text.contains("    ") || text.indexOf('\t') >= 0) {
            ranges.blocks(text);
            ranges.spans(text);
        }
        return ranges;
    }

    boolean contains(int offset) {
        return units.get(offset);
    }

    private void blocks(String text) {
        String fence = "";
        boolean blankBefore = true;
        boolean inList = false;
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            int first = firstVisible(text, start, end);
            boolean blank = first == end;
            String mark = fenceAt(text, first, end);
            boolean atMargin = first - start < 2;
            if (!fence.isEmpty()) {
                units.set(start, end);
                boolean closes = mark.startsWith(fence)
                        && text.substring(first, end).strip().equals(mark);
                fence = closes ? "" : fence;
            } else if (!mark.isEmpty()) {
                units.set(start, end);
                fence = mark;
            } else if (!blank && !inList && blankBefore && first - start >= INDENT && text.charAt(first) != '>') {
                units.set(start, end);
                // The next line of the same block has no empty line before it.
                blank = true;
            } else if (!blank && (atMargin || startsItem(text, first, end))) {
                inList = startsItem(text, first, end);
            }
            blankBefore = blank;
            start = end + 1;
        }
    }

    /** Spans: a run of backticks up to the next run of the same length in the same paragraph. */
    private void spans(String text) {
        for (int i = text.indexOf('`'); i >= 0; i = text.indexOf('`', i)) {
            int length = run(text, i);
            boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
            if (units.get(i) || escaped) {
                i += escaped ? 1 : length;
                continue;
            }
            int close = closing(text, i + length, length);
            if (close > 0) {
                units.set(i, close + length);
            }
            i = close > 0 ? close + length : i + length;
        }
    }

    private static int closing(String text, int from, int length) {
        int end = Math.min(text.length(), from + FARTHEST);
        for (int i = from; i < end; ) {
            char c = text.charAt(i);
            if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                return -1;
            }
            int run = c == '`' ? run(text, i) : 0;
            if (run == length) {
                return i;
            }
            i += Math.max(1, run);
        }
        return -1;
    }

    private static int run(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end - from;
    }

    private static int firstVisible(String text, int start, int end) {
        int i = start;
        while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    private static boolean startsItem(String text, int first, int end) {
        return text.substring(first, Math.min(end, first + 12)).matches("(?:[-*+]|\\d{1,9}[.)])(?:\\s.*)?");
    }

    /** The fence's marks that a line begins with, quote signs before them skipped; empty where it is none. */
    private static String fenceAt(String text, int first, int end) {
        int i = first;
        while (i < end && (text.charAt(i) == '>' || text.charAt(i) == ' ')) {
            i++;
        }
        char c = i < end ? text.charAt(i) : ' ';
        int stop = i;
        while (stop < end && text.charAt(stop) == c) {
            stop++;
        }
        boolean fence = (c == '`' || c == '~') && stop - i >= 3;
        return fence && !(c == '`' && text.substring(stop, end).indexOf('`') >= 0) ? text.substring(i, stop) : "";
    }
}
