package app.galley.anchoring;

/**
 * The words of a text, in order: what is compared instead of characters. White space is no word and costs nothing.
 *
 * <p>All arrays are equally long and must not be changed.
 *
 * @param hashes a 64-bit hash of each word after {@link WordReader} has normalised it: words are equal if their hashes are
 * @param starts UTF-16 offset of each word's first unit
 * @param ends UTF-16 offset after each word's last unit
 * @param weights how much each word says, see {@link Weight}
 */
// Never compared with another: a record only for its names.
@SuppressWarnings("ArrayRecordComponent")
record Words(long[] hashes, int[] starts, int[] ends, byte[] weights) {

    int count() {
        return hashes.length;
    }

    /** The first word that ends after {@code offset}, or {@link #count()}. */
    int endingAfter(int offset) {
        return firstAbove(ends, offset);
    }

    /** The first word that starts at or after {@code offset}, or {@link #count()}. */
    int startingFrom(int offset) {
        return firstAbove(starts, offset - 1);
    }

    private static int firstAbove(int[] ascending, int value) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] > value) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
