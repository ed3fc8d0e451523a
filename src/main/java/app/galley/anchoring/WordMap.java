package app.galley.anchoring;

import java.util.Arrays;

/**
 * Which word of an older text is which word of a newer one, at most one to one.
 *
 * @param to for each older word its number in the newer text, or -1 where it is gone
 * @param from for each newer word its number in the older text, or -1 where it is new
 * @param inserted the newer words that are new, ascending
 */
// Never compared with another: a record only for its names.
@SuppressWarnings("ArrayRecordComponent")
record WordMap(int[] to, int[] from, int[] inserted) {

    static WordMap of(int[] to, int[] from) {
        return new WordMap(to, from, free(from, 0, from.length));
    }

    /** The indices from {@code start} to {@code end} at which the array says that there is no partner. */
    static int[] free(int[] partners, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += partners[i] >>> 31;
        }
        int[] free = new int[count];
        int next = 0;
        for (int i = start; next < count; i++) {
            if (partners[i] < 0) {
                free[next++] = i;
            }
        }
        return free;
    }

    /** Two texts with the same words. */
    static WordMap same(int count) {
        int[] each = new int[count];
        Arrays.setAll(each, i -> i);
        return new WordMap(each, each, new int[0]);
    }
}
