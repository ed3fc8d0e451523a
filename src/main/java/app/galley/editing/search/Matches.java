package app.galley.editing.search;

import app.galley.article.SourceRange;
import java.util.Arrays;
import java.util.Optional;

/** Everything that was found in a text, in order. Immutable. Offsets are UTF-16 units. */
public final class Matches {

    public static final Matches NONE = new Matches(new int[0], new int[0]);

    private final int[] starts;
    private final int[] ends;

    Matches(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    public int count() {
        return starts.length;
    }

    /** @param index from 0 */
    public SourceRange get(int index) {
        return new SourceRange(starts[index], ends[index]);
    }

    /** Index of the first match that begins at {@code offset} or behind it, else of the very first; empty if there is none. */
    public Optional<Integer> next(int offset) {
        int at = firstFrom(offset);
        return count() == 0 ? Optional.empty() : Optional.of(at == count() ? 0 : at);
    }

    /** Index of the last match that begins before {@code offset}, else of the very last; empty if there is none. */
    public Optional<Integer> previous(int offset) {
        int at = firstFrom(offset) - 1;
        return count() == 0 ? Optional.empty() : Optional.of(at < 0 ? count() - 1 : at);
    }

    /** Index of the match that is exactly this stretch, such as the selection. */
    public Optional<Integer> indexOf(SourceRange range) {
        int at = firstFrom(range.start());
        return at < count() && get(at).equals(range) ? Optional.of(at) : Optional.empty();
    }

    /** Index of the first match that touches the stretch from {@code start} on: what to begin with when drawing. */
    public int firstFrom(int start) {
        int at = Arrays.binarySearch(starts, start);
        return at < 0 ? -at - 1 : at;
    }
}
