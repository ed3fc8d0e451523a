package app.galley.markdown;

/**
 * Keeps lists and quotes from nesting so deep that a parser runs out of stack. A mark that may begin a level too many is
 * replaced by a stand-in, so that the text keeps its length; since the page shows what the source has at a place, the mark
 * is seen as typed.
 *
 * <p>A line cannot be deeper than it has marks, plus a level for every two columns it is indented by: an open list item
 * wants at least two. That bound is all that is looked at, so lines of code are touched as well, which nobody sees.
 * White space further to the right than any level needs is cut short in the same way.
 */
final class NestingGuard {

    /** A character that means nothing in Markdown and is no white space. */
    static final char STAND_IN = '\uE000';

    /** Deeper than anybody writes; browsers give up at 512 elements. */
    private static final int DEEPEST = 50;

    /** Indented further, a line is as deep as can be; the parser counts its spaces anew for each level. */
    private static final int MOST_COLUMNS = 2 * DEEPEST + 8;

    /** A rule of more characters than this is a rule all the same. */
    private static final int LONGEST_RULE = 200;

    private final String text;
    private char[] copy = {};

    private NestingGuard(String text) {
        this.text = text;
    }

    /** The text as it may be parsed: as long as it was, and mostly the same. */
    static String flattened(String text) {
        NestingGuard guard = new NestingGuard(text);
        int line = 0;
        while (line < text.length()) {
            line = guard.line(line);
        }
        return guard.copy.length == 0 ? text : new String(guard.copy);
    }

    /** Looks at the line that starts here; gives where the next one starts. */
    private int line(int start) {
        int end = lineEnd(start);
        if (end - start > LONGEST_RULE && isRule(start, end)) {
            for (int i = start + LONGEST_RULE; i < end; i++) {
                replace(i, ' ');
            }
            return end + 1;
        }
        int columns = 0;
        int marks = 0;
        for (int i = start; i < end; ) {
            char c = text.charAt(i);
            if (columns > MOST_COLUMNS && !isBlank(i, end)) {
                replace(i, STAND_IN);
                break;
            }
            int length = c == ' ' || c == '\t' ? 0 : mark(i, end);
            if (c == ' ') {
                columns++;
                i++;
            } else if (c == '\t') {
                columns += 4;
                i++;
            } else if (length == 0) {
                break;
            } else {
                if (++marks + columns / 2 > DEEPEST) {
                    replace(i, STAND_IN);
                }
                i += length;
            }
        }
        return end + 1;
    }

    private int lineEnd(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private boolean isBlank(int start, int end) {
        int i = start;
        while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i == end;
    }

    /** Whether the line has nothing but one of the characters that make a rule, and spaces. */
    private boolean isRule(int start, int end) {
        char rule = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t') {
                continue;
            }
            if ((c != '-' && c != '*' && c != '_') || (rule != 0 && c != rule)) {
                return false;
            }
            rule = c;
        }
        return rule != 0;
    }

    /** How long the mark of a quote or list item is that starts here, 0 for none. */
    private int mark(int start, int lineEnd) {
        int end = start;
        switch (text.charAt(start)) {
            case '>' -> {
                return 1;
            }
            case '-', '*', '+' -> end++;
            default -> {
                while (end < lineEnd && end - start < 9 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                    end++;
                }
                if (end == start || end == lineEnd || (text.charAt(end) != '.' && text.charAt(end) != ')')) {
                    return 0;
                }
                end++;
            }
        }
        return end == lineEnd || text.charAt(end) == ' ' || text.charAt(end) == '\t' ? end - start : 0;
    }

    private void replace(int i, char standIn) {
        if (copy.length == 0) {
            copy = text.toCharArray();
        }
        copy[i] = standIn;
    }
}
