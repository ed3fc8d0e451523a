package app.galley.importing.plain;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of plain text.
 *
 * @param raw as it stood in the file
 * @param indent columns before the first visible character, tabs reaching to the next multiple of four
 * @param text without the space round it
 */
record Line(String raw, int indent, String text) {

    private static final int TAB = 4;
    private static final int LONGEST_SHORT = 200;

    /** The lines of a text. A form feed ends a line and leaves an empty one: it separates what stands on two pages. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c == '\n' || c == '\u000b' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                lines.add(line(text.substring(start, i)));
                if (c == '\f') {
                    lines.add(line(""));
                }
                start = i + 1;
            }
        }
        return lines;
    }

    private static Line line(String raw) {
        int indent = 0;
        int i = 0;
        for (; i < raw.length() && isSpace(raw.charAt(i)); i++) {
            indent = raw.charAt(i) == '\t' ? (indent / TAB + 1) * TAB : indent + 1;
        }
        int end = raw.length();
        while (end > i && isSpace(raw.charAt(end - 1))) {
            end--;
        }
        return new Line(raw, indent, raw.substring(i, end));
    }

    /** Non-breaking spaces at the edges of a line are layout; inside it they stay. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u2007' || c == '\ufeff';
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** Whether it is short enough to be looked at as a heading, a label or the like. */
    boolean isShort() {
        return text.length() <= LONGEST_SHORT;
    }

    int length() {
        return text.length();
    }

    /** Columns from the margin to its end. */
    int width() {
        return indent + text.length();
    }

    boolean startsLowerCase() {
        return !isBlank() && Character.isLowerCase(text.codePointAt(0));
    }

    /** Whether its last character, closing quotes and brackets aside, ends a sentence. */
    boolean endsSentence() {
        int i = text.length() - 1;
        while (i > 0 && "\"'”’»)]*".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i >= 0 && ".!?…。！？؟।".indexOf(text.charAt(i)) >= 0;
    }

    boolean endsWith(String anyOf) {
        return !isBlank() && anyOf.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** How long its first word is. */
    int firstWord() {
        int i = 0;
        while (i < text.length() && !isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
