package app.galley.markdown;

/** Looks at the lines of a Markdown text one by one. LF, CR LF and CR all end a line. */
final class Lines {

    private Lines() {}

    /** Where the line after the one that {@code offset} stands in starts; the end of the text where there is none. */
    static int next(String text, int offset) {
        for (int i = offset; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return i + 1;
            }
            if (c == '\r') {
                return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            }
        }
        return text.length();
    }

    /** Where the line starts that {@code offset} stands in, but no earlier than {@code least}. */
    static int start(String text, int offset, int least) {
        int start = offset;
        while (start > least && !isEnd(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Whether nothing but white space stands on the line before the one that starts at {@code start}. */
    static boolean isBlankBefore(String text, int start) {
        int i = start;
        if (i > 0 && text.charAt(i - 1) == '\n') {
            i--;
        }
        if (i > 0 && text.charAt(i - 1) == '\r') {
            i--;
        }
        while (i > 0 && isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i < start && (i == 0 || isEnd(text.charAt(i - 1)));
    }

    /**
     * Where the paragraph that {@code offset} stands in ends at the latest: at the next blank line, or the next line that
     * starts with the mark of a heading. None of its lines is known to belong to it.
     */
    static int paragraphLimit(String text, int offset) {
        int line = next(text, offset);
        while (line < text.length() && !isBlank(text, line) && !startsHeading(text, line)) {
            line = next(text, line);
        }
        return line;
    }

    /** Whether the line that starts here is a heading by one to six {@code #}, wherever it stands but in code. */
    static boolean startsHeading(String text, int start) {
        int i = start;
        while (i < text.length() && i < start + 3 && text.charAt(i) == ' ') {
            i++;
        }
        int mark = i;
        while (i < text.length() && i <= mark + 6 && text.charAt(i) == '#') {
            i++;
        }
        return i > mark && i <= mark + 6 && (i == text.length() || isEnd(text.charAt(i)) || isSpace(text.charAt(i)));
    }

    private static boolean isBlank(String text, int start) {
        int i = start;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i == text.length() || isEnd(text.charAt(i));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
