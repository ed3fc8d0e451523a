package app.galley.editing;

import app.galley.article.SourceRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A GitHub table in a text.
 *
 * @param rows its lines in order: the header, the dashes, the body
 */
record TableText(List<TableRow> rows) {

    /** Padding beyond this many columns makes no table readable, and a cell of a megabyte must not make more of them. */
    private static final int WIDEST = 200;

    private static final Pattern DASHES = Pattern.compile(":?-+:?");

    /** The table that a place of the text is in. Looks no further than the lines with pipes around it, but for fences. */
    static Optional<TableText> at(CharSequence text, int offset) {
        SourceRange here = line(text, offset);
        if (!hasPipe(text, here)) {
            return Optional.empty();
        }
        List<SourceRange> lines = new ArrayList<>(List.of(here));
        for (int at = here.start(); at > 0; at = lines.getFirst().start()) {
            SourceRange above = line(text, beforeLineEnd(text, at));
            if (!hasPipe(text, above)) {
                break;
            }
            lines.addFirst(above);
        }
        for (int at = here.end(); at < text.length(); at = lines.getLast().end()) {
            SourceRange below = line(text, at + lineEnd(text, at).length());
            if (!hasPipe(text, below) || below.equals(lines.getLast())) {
                break;
            }
            lines.add(below);
        }
        List<TableRow> rows =
                lines.stream().map(line -> TableRow.of(text, line)).toList();
        for (int dashes = 1; dashes < rows.size(); dashes++) {
            TableRow header = rows.get(dashes - 1);
            if (isDashes(text, rows.get(dashes))
                    && header.cells().size() == rows.get(dashes).cells().size()) {
                boolean table = header.line().start() <= here.start()
                        && OpenEnd.closing(text.subSequence(0, header.line().start())
                                        .toString())
                                .isEmpty();
                return table ? Optional.of(new TableText(rows.subList(dashes - 1, rows.size()))) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    int columns() {
        return rows.getFirst().cells().size();
    }

    /** Index of the line a place of the text is in; the header's for the dashes. */
    int rowAt(int offset) {
        int line = lineAt(offset);
        return line == 1 ? 0 : line;
    }

    /** Index of the line a place of the text is in, be it that of the dashes. */
    int lineAt(int offset) {
        for (int i = 0; i < rows.size(); i++) {
            if (offset <= rows.get(i).line().end()) {
                return i;
            }
        }
        return rows.size() - 1;
    }

    /** Gives all columns one width and all rows the pipes and cells they lack. */
    void realign(Rewrite text) {
        int[] widths = widths(text.text());
        List<String> alignments = rows.get(1).cells().stream()
                .map(cell -> cell.content().of(text.text()))
                .toList();
        for (TableRow row : rows.reversed()) {
            boolean dashes = row.equals(rows.get(1));
            int at = row.line().end();
            StringBuilder after = new StringBuilder();
            for (int column = row.cells().size(); column < columns(); column++) {
                after.append(" | ").append(" ".repeat(widths[column]));
            }
            after.append(" |");
            for (int column = row.cells().size() - 1; column >= 0; column--) {
                SourceRange content = row.cells().get(column).content();
                String written = content.of(text.text());
                String alignment = column < columns() ? alignments.get(column) : "";
                int room = Math.max(0, widths[column] - (dashes ? widths[column] : DisplayWidth.of(written)));
                int left = written.isEmpty()
                        ? 0
                        : alignment.endsWith(":") ? alignment.startsWith(":") ? room / 2 : room : 0;
                text.replace(content.end(), at, " ".repeat(room - left) + after);
                if (dashes) {
                    text.replace(content.start(), content.end(), dashes(written, widths[column]));
                }
                at = content.start();
                after = new StringBuilder(column == 0 ? "| " : " | ").append(" ".repeat(left));
            }
            text.replace(row.start(), at, after.toString());
        }
    }

    private int[] widths(CharSequence text) {
        int most = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        int[] widths = new int[most];
        Arrays.fill(widths, 3);
        for (TableRow row : rows) {
            for (int column = 0; column < row.cells().size() && !row.equals(rows.get(1)); column++) {
                SourceRange content = row.cells().get(column).content();
                int width = content.length() > WIDEST ? WIDEST : DisplayWidth.of(content.of(text));
                widths[column] = Math.min(WIDEST, Math.max(widths[column], width));
            }
        }
        return widths;
    }

    private static String dashes(String alignment, int width) {
        String left = alignment.startsWith(":") ? ":" : "";
        String right = alignment.endsWith(":") ? ":" : "";
        return left + "-".repeat(width - left.length() - right.length()) + right;
    }

    private static boolean isDashes(CharSequence text, TableRow row) {
        return row.cells().stream()
                .allMatch(cell -> DASHES.matcher(cell.content().of(text)).matches());
    }

    private static boolean hasPipe(CharSequence text, SourceRange line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (text.charAt(i) == '|') {
                return true;
            }
        }
        return false;
    }

    private static SourceRange line(CharSequence text, int offset) {
        int start = offset;
        while (start > 0 && !isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        int end = offset;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return new SourceRange(start, end);
    }

    private static int beforeLineEnd(CharSequence text, int lineStart) {
        boolean two = lineStart > 1 && text.charAt(lineStart - 1) == '\n' && text.charAt(lineStart - 2) == '\r';
        return lineStart - (two ? 2 : 1);
    }

    /** The line end that stands here; empty at the end of the text. */
    static String lineEnd(CharSequence text, int at) {
        if (at >= text.length()) {
            return "";
        }
        boolean two = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        return two ? "\r\n" : String.valueOf(text.charAt(at));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
