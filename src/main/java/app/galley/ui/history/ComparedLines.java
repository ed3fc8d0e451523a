package app.galley.ui.history;

import app.galley.comparing.Difference;
import app.galley.comparing.Difference.Kind;
import app.galley.comparing.Difference.Part;
import app.galley.ui.history.ComparedLine.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a comparison into lines to be listed. A line of more than {@link #LONGEST} UTF-16 units becomes several, at spaces
 * where there are any, so that no row is endless. Pure; for one comparison.
 */
final class ComparedLines {

    static final int LONGEST = 1500;

    /** Stands for a line end that was deleted or inserted where the rest of the line does not say so. */
    static final String LINE_END = "¶";

    private final String older;
    private final String newer;
    private final boolean sideBySide;
    private final List<ComparedLine> lines = new ArrayList<>();
    private final List<Column> columns;

    private ComparedLines(String older, String newer, boolean sideBySide) {
        this.older = older;
        this.newer = newer;
        this.sideBySide = sideBySide;
        columns = sideBySide ? List.of(new Column(), new Column()) : List.of(new Column());
    }

    /** One column: lines that wait for those beside them, and the line being filled. */
    private static final class Column {
        private final List<List<Run>> waiting = new ArrayList<>();
        private List<Run> line = new ArrayList<>();
        private int length;

        void add(Kind kind, String text) {
            if (!text.isEmpty()) {
                line.add(new Run(kind, text));
                length += text.length();
            }
        }

        void end() {
            waiting.add(line);
            line = new ArrayList<>();
            length = 0;
        }
    }

    /** All lines, nothing folded. */
    static List<ComparedLine> of(String older, String newer, Difference difference, boolean sideBySide) {
        return new ComparedLines(older, newer, sideBySide).run(difference);
    }

    private List<ComparedLine> run(Difference difference) {
        for (Part part : difference.parts()) {
            switch (part.kind()) {
                case EQUAL -> {
                    if (columns.stream().allMatch(column -> column.line.isEmpty())) {
                        flush();
                    }
                    add(Kind.EQUAL, newer, part.newStart(), part.newEnd(), columns);
                }
                case DELETED -> add(Kind.DELETED, older, part.oldStart(), part.oldEnd(), List.of(columns.getFirst()));
                case INSERTED -> add(Kind.INSERTED, newer, part.newStart(), part.newEnd(), List.of(columns.getLast()));
            }
        }
        columns.stream().filter(column -> !column.line.isEmpty()).forEach(Column::end);
        flush();
        return lines;
    }

    private void add(Kind kind, String text, int start, int end, List<Column> to) {
        int at = start;
        while (at < end) {
            int limit = Math.min(end, at + LONGEST);
            int feed = text.indexOf('\n', at, limit);
            boolean whole = feed < 0 && limit == end;
            int stop = feed >= 0 ? feed : whole ? end : cut(text, at, limit);
            String piece = text.substring(at, stop).replace("\r", "");
            for (Column column : to) {
                column.add(kind, piece);
                if (feed >= 0) {
                    markLineEnd(kind, column);
                }
            }
            if (!whole || to.stream().anyMatch(column -> column.length >= LONGEST)) {
                to.forEach(Column::end);
                if (kind == Kind.EQUAL || !sideBySide) {
                    flush();
                }
            }
            at = feed >= 0 ? feed + 1 : stop;
        }
    }

    private static void markLineEnd(Kind kind, Column column) {
        boolean seen = !column.line.isEmpty() && column.line.stream().allMatch(run -> run.kind() == kind);
        if (kind != Kind.EQUAL && !seen) {
            column.add(kind, LINE_END);
        }
    }

    /** Where to cut a long line: behind the last space of the second half, and never within a character. */
    private static int cut(String text, int start, int limit) {
        int space = text.lastIndexOf(' ', limit - 1);
        if (space > start + LONGEST / 2) {
            return space + 1;
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }

    /** Lists the lines that wait, one of each column beside the other. */
    private void flush() {
        int count =
                columns.stream().mapToInt(column -> column.waiting.size()).max().orElse(0);
        for (int i = 0; i < count; i++) {
            int row = i;
            List<List<Run>> beside = columns.stream()
                    .map(column -> row < column.waiting.size() ? column.waiting.get(row) : List.<Run>of())
                    .toList();
            boolean missing = columns.stream().anyMatch(column -> row >= column.waiting.size());
            boolean changed =
                    missing || beside.stream().flatMap(List::stream).anyMatch(run -> run.kind() != Kind.EQUAL);
            lines.add(new ComparedLine.Text(beside, changed));
        }
        columns.forEach(column -> column.waiting.clear());
    }
}
