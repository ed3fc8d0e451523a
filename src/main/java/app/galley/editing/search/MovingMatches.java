package app.galley.editing.search;

import app.galley.article.Edit;
import app.galley.article.SourceRange;

/**
 * What was found, carried along while the text is edited: those behind an edit move, those it touches are gone. An edit near
 * the one before costs next to nothing, however many matches there are: they stand on both sides of a gap at the last edit,
 * and those behind it share one shift. Offsets are UTF-16 units. Not for use by several threads.
 */
public final class MovingMatches {

    private final int[] starts;
    private final int[] ends;

    /** How many stand before the gap. */
    private int head;

    /** Index of the first behind the gap; all from there on have moved by {@link #shift}. */
    private int tail;

    private int shift;

    public MovingMatches(Matches found) {
        starts = new int[found.count()];
        ends = new int[found.count()];
        for (int i = 0; i < starts.length; i++) {
            SourceRange match = found.get(i);
            starts[i] = match.start();
            ends[i] = match.end();
        }
    }

    public int count() {
        return head + starts.length - tail;
    }

    /** @param index from 0 */
    public SourceRange get(int index) {
        return new SourceRange(start(index), end(index));
    }

    /** Index of the first match that begins at {@code offset} or behind it; the number of matches if none does. */
    public int firstFrom(int offset) {
        int low = 0;
        int high = count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(middle) >= offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The text was edited: to be told of all edits, in their order. */
    public void follow(Edit edit) {
        while (head > 0 && ends[head - 1] > edit.offset()) {
            head--;
            tail--;
            starts[tail] = starts[head] - shift;
            ends[tail] = ends[head] - shift;
        }
        while (tail < starts.length
                && (starts[tail] + shift < edit.removedEnd() || ends[tail] + shift <= edit.offset())) {
            if (ends[tail] + shift <= edit.offset()) {
                starts[head] = starts[tail] + shift;
                ends[head] = ends[tail] + shift;
                head++;
            }
            tail++;
        }
        shift += edit.inserted().length() - edit.removed().length();
    }

    private int start(int index) {
        return index < head ? starts[index] : starts[tail + index - head] + shift;
    }

    private int end(int index) {
        return index < head ? ends[index] : ends[tail + index - head] + shift;
    }
}
