package app.galley.cli;

import java.util.ArrayList;
import java.util.List;

/** Lines of cells, printed in columns of even width, two spaces apart. */
final class Columns {

    private final List<List<String>> lines = new ArrayList<>();
    private final String alignment;

    /** @param alignment a letter a column: {@code l} for left, {@code r} for right, such as for numbers */
    Columns(String alignment) {
        this.alignment = alignment;
    }

    void add(String... cells) {
        lines.add(List.of(cells));
    }

    List<String> lines() {
        int[] widths = new int[alignment.length()];
        for (List<String> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                widths[i] = Math.max(widths[i], width(line.get(i)));
            }
        }
        return lines.stream().map(line -> format(line, widths)).toList();
    }

    private String format(List<String> line, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            String padding = " ".repeat(widths[i] - width(line.get(i)));
            text.append(i == 0 ? "" : "  ")
                    .append(alignment.charAt(i) == 'r' ? padding + line.get(i) : line.get(i) + padding);
        }
        return text.toString().stripTrailing();
    }

    /** How many cells of a terminal it takes: two for East Asian wide characters and emoji, none for combining marks. */
    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    /** The text, cut to a width with an ellipsis. Control characters, which could steer a terminal, are shown as spaces. */
    static String cut(String text, int width) {
        String line = text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll(" +", " ")
                .strip();
        if (width(line) <= width) {
            return line;
        }
        int end = 0;
        for (int used = 1; end < line.length(); ) {
            int c = line.codePointAt(end);
            used += width(c);
            if (used > width) {
                break;
            }
            end += Character.charCount(c);
        }
        return line.substring(0, end).stripTrailing() + "…";
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
        return wide ? 2 : 1;
    }
}
