package app.galley.highlighting;

import java.util.List;
import java.util.function.IntFunction;

/** Finds the front matter among lines, by the same rules as {@code markdown}'s reader, and the parts of its lines. */
final class FrontMatterLines {

    private FrontMatterLines() {}

    /** How many lines are front matter, with the two that enclose it; 0 for none. */
    static int count(IntFunction<String> lines, int size) {
        if (size == 0 || !opening(lines.apply(0)).equals("---")) {
            return 0;
        }
        boolean pairs = false;
        boolean onlyBlank = true;
        for (int i = 1; i < size; i++) {
            String line = lines.apply(i);
            if (isEnd(line)) {
                return pairs || onlyBlank ? i + 1 : 0;
            }
            boolean pair = !pairs && colon(line) > 0;
            if (onlyBlank && !line.isBlank()) {
                onlyBlank = false;
                if (!line.startsWith("#") && !pair) {
                    return 0;
                }
            }
            pairs |= pair;
        }
        return 0;
    }

    static boolean mayStart(String firstLine) {
        return firstLine.startsWith("---") || firstLine.startsWith("\uFEFF---");
    }

    static void style(String line, boolean edge, List<Span> out) {
        int end = line.length();
        if (edge) {
            add(out, 0, end, Style.MARK);
            return;
        }
        int colon = colon(line);
        if (colon < 0) {
            add(out, 0, end, Style.FRONT_MATTER_VALUE);
            return;
        }
        add(out, 0, colon, Style.FRONT_MATTER_KEY);
        add(out, colon, colon + 1, Style.MARK);
        add(out, colon + 1, end, Style.FRONT_MATTER_VALUE);
    }

    private static boolean isEnd(String line) {
        if (!line.startsWith("---") && !line.startsWith("...")) {
            return false;
        }
        return line.length() == 3 || line.substring(3).isBlank();
    }

    /** Where the colon of a pair is, -1 where the line is none. */
    private static int colon(String line) {
        int colon = line.indexOf(':');
        if (colon <= 0
                || Character.isWhitespace(line.charAt(0))
                || (colon + 1 < line.length() && !Character.isWhitespace(line.charAt(colon + 1)))) {
            return -1;
        }
        for (int i = 0; i < colon; i++) {
            char c = line.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '-' && c != '.' && c != ' ') {
                return -1;
            }
        }
        return colon;
    }

    private static String opening(String line) {
        return (line.startsWith("\uFEFF") ? line.substring(1) : line).stripTrailing();
    }

    private static void add(List<Span> out, int start, int end, Style style) {
        if (start < end) {
            out.add(new Span(start, end, style.bit()));
        }
    }
}
