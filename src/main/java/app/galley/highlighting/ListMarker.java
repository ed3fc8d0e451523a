package app.galley.highlighting;

/** The mark of a list item: a bullet, or up to nine digits with a full stop or parenthesis. */
final class ListMarker {

    private int end;

    static boolean mayStart(char c) {
        return c == '-' || c == '*' || c == '+' || (c >= '0' && c <= '9');
    }

    /** Whether a task's box stands here: {@code [ ]} or {@code [x]}, and white space or nothing behind it. */
    static boolean isTask(String line, int at) {
        return at + 2 < line.length()
                && line.charAt(at) == '['
                && (line.charAt(at + 1) == ' ' || line.charAt(at + 1) == 'x' || line.charAt(at + 1) == 'X')
                && line.charAt(at + 2) == ']'
                && (at + 3 == line.length() || line.charAt(at + 3) == ' ' || line.charAt(at + 3) == '\t');
    }

    /**
     * Whether such a mark stands here.
     *
     * @param inParagraph whether it would end a paragraph: then it has to count from 1 and must not be empty
     */
    boolean read(String line, int start, boolean inParagraph) {
        int i = start;
        while (i < line.length() && i - start < 9 && line.charAt(i) >= '0' && line.charAt(i) <= '9') {
            i++;
        }
        boolean numbered = i > start;
        if (numbered
                && (i == line.length()
                        || (line.charAt(i) != '.' && line.charAt(i) != ')')
                        || (inParagraph && !isOne(line, start, i)))) {
            return false;
        }
        end = i + 1;
        if (end < line.length() && line.charAt(end) != ' ' && line.charAt(end) != '\t') {
            return false;
        }
        return !inParagraph || !Rules.isBlank(line, end);
    }

    /** Behind the mark that was read. */
    int end() {
        return end;
    }

    private static boolean isOne(String line, int start, int digitsEnd) {
        return digitsEnd == start + 1 && line.charAt(start) == '1';
    }
}
