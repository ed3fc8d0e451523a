package app.galley.importing.plain;

import app.galley.importing.markup.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one list with the lists inside it. Items hold what stands further in than their own mark. */
final class ListReader {

    /** What stands further in than this many lists becomes text of the innermost. */
    private static final int DEEPEST = 30;

    private final List<Line> lines;
    private final Wrapping wrapping;
    private final NumberedRows rows;
    private final Headings headings;
    private int at;

    ListReader(List<Line> lines, Wrapping wrapping, NumberedRows rows, Headings headings) {
        this.lines = lines;
        this.wrapping = wrapping;
        this.rows = rows;
        this.headings = headings;
    }

    /** The list whose first item is in line {@code first}. */
    Block read(int first) {
        at = first;
        Marker marker = rows.marker(first);
        if (marker == null) {
            throw new IllegalArgumentException("no item in line " + first);
        }
        return list(marker, 1);
    }

    /** The line behind the list read last. */
    int end() {
        return at;
    }

    private Block list(Marker first, int depth) {
        List<List<Block>> items = new ArrayList<>();
        boolean tight = true;
        Marker marker = first;
        while (true) {
            items.add(item(marker, depth));
            int next = nextText();
            Marker other = next < 0 ? null : rows.marker(next);
            if (other == null || !marker.precedes(other) || !(depth > 1 || rows.isItem(next))) {
                break;
            }
            tight &= next == at;
            at = next;
            marker = other;
        }
        return new Block.Items(first.isBullet() ? Block.Items.BULLETS : first.number(), tight, items);
    }

    private List<Block> item(Marker marker, int depth) {
        List<Block> blocks = new ArrayList<>();
        List<Line> run = new ArrayList<>();
        run.add(new Line(marker.rest(), marker.indent(), marker.rest()));
        at++;
        while (true) {
            int next = nextText();
            if (next < 0) {
                break;
            }
            Line line = lines.get(next);
            Marker other = rows.marker(next);
            boolean deeper = line.indent() > marker.indent() + 1;
            if (deeper && other != null && isInner(other) && depth < DEEPEST) {
                flush(run, blocks);
                at = next;
                blocks.add(list(other, depth + 1));
            } else if ((deeper && headings.at(next) == null) || (next == at && isContinuation(next, other))) {
                if (next > at) {
                    flush(run, blocks);
                }
                run.add(new Line(line.raw(), marker.indent(), line.text()));
                at = next + 1;
            } else {
                break;
            }
        }
        flush(run, blocks);
        return blocks;
    }

    private static boolean isInner(Marker marker) {
        return marker.isBullet() || marker.isListNumber();
    }

    /** A wrapped item's next line that stands at the margin. */
    private boolean isContinuation(int i, @Nullable Marker marker) {
        return marker == null && wrapping.continues(lines.get(i - 1), lines.get(i));
    }

    private static void flush(List<Line> run, List<Block> blocks) {
        if (!run.isEmpty()) {
            blocks.add(Paragraphs.joined(run));
            run.clear();
        }
    }

    private int nextText() {
        for (int k = at; k < lines.size(); k++) {
            if (!lines.get(k).isBlank()) {
                return k;
            }
        }
        return -1;
    }
}
