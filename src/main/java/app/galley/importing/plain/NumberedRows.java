package app.galley.importing.plain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the numbered lines of a list from numbered headings. Numbers that follow one another with nothing between but the
 * items' own further lines are a list; numbered lines with prose after each are headings.
 */
final class NumberedRows {

    /** How far the next item may be: keeps the time linear. */
    private static final int FARTHEST = 400;

    private final List<Line> lines;
    private final Wrapping wrapping;
    private final @Nullable Marker[] markers;
    private final BitSet inList = new BitSet();

    NumberedRows(List<Line> lines, Wrapping wrapping) {
        this.lines = lines;
        this.wrapping = wrapping;
        markers = new @Nullable Marker[lines.size()];
        for (int i = 0; i < markers.length; i++) {
            markers[i] = Rules.isRule(lines.get(i)) ? null : Marker.of(lines.get(i));
        }
        BitSet done = new BitSet();
        for (int i = 0; i < markers.length; i++) {
            if (markers[i] != null && !done.get(i)) {
                row(i, done);
            }
        }
    }

    @Nullable Marker marker(int line) {
        return markers[line];
    }

    /** Whether the line is an item of a list. */
    boolean isItem(int line) {
        return inList.get(line);
    }

    private void row(int first, BitSet done) {
        List<Integer> row = new ArrayList<>();
        for (int i = first; i >= 0; i = next(i)) {
            row.add(i);
            done.set(i);
        }
        Marker marker = markers[first];
        if (marker == null || (!marker.isBullet() && !marker.isListNumber())) {
            return;
        }
        boolean list = row.size() > 1
                ? !isRowOfHeadings(row)
                : marker.isPlainlyBullet() || (marker.isBullet() && holdsList(first, marker));
        if (list) {
            row.forEach(inList::set);
        }
    }

    /** Whether the line below is an item further in. */
    private boolean holdsList(int line, Marker marker) {
        Marker below = line + 1 < markers.length ? markers[line + 1] : null;
        return below != null && below.indent() > marker.indent() + 1;
    }

    /** The line of the item that follows the one in line {@code i}, or -1. */
    private int next(int i) {
        Marker marker = markers[i];
        if (marker == null) {
            return -1;
        }
        boolean blank = false;
        for (int k = i + 1; k < Math.min(lines.size(), i + FARTHEST); k++) {
            Line line = lines.get(k);
            if (line.isBlank()) {
                blank = true;
                continue;
            }
            Marker other = markers[k];
            if (other != null && marker.precedes(other)) {
                return k;
            }
            boolean deeper = line.indent() > marker.indent() + 1;
            boolean goesOn = !blank && other == null && wrapping.continues(lines.get(k - 1), line);
            if (!deeper && !goesOn) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * A few headings without text of their own stand in a row like a list's items. They are headings if each is set apart
     * and the count goes on, before or after, beyond prose.
     */
    private boolean isRowOfHeadings(List<Integer> row) {
        Marker first = markers[row.getFirst()];
        Marker last = markers[row.getLast()];
        if (first == null || last == null || first.isBullet()) {
            return false;
        }
        for (int i : row) {
            Marker marker = markers[i];
            boolean apart = (i == 0 || lines.get(i - 1).isBlank())
                    && (i + 1 == lines.size() || lines.get(i + 1).isBlank());
            if (marker == null || !apart || !HeadingShape.couldHead(marker.rest())) {
                return false;
            }
        }
        return goesOn(last, row.getLast() + 1, 1) || goesOn(first, row.getFirst() - 1, -1);
    }

    private boolean goesOn(Marker from, int start, int step) {
        for (int k = start; k >= 0 && k < markers.length && Math.abs(k - start) < FARTHEST; k += step) {
            Marker other = markers[k];
            if (other != null
                    && other.depth() == 1
                    && other.sign().equals(from.sign())
                    && other.number() == from.number() + step
                    && HeadingShape.couldHead(other.rest())) {
                return true;
            }
        }
        return false;
    }
}
