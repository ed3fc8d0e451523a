package app.galley.anchoring;

/**
 * The words of a text by block.
 *
 * @param hashes of all words of each block: blocks with the same words in the same order have the same one
 * @param firsts the number of each block's first word, and at the end the number of words
 */
// Never compared with another: a record only for its names.
@SuppressWarnings("ArrayRecordComponent")
record Blocks(long[] hashes, int[] firsts) {

    int count() {
        return hashes.length;
    }

    /** The number of the block's first word; that of the block after the last is the number of words. */
    int first(int block) {
        return firsts[block];
    }

    int length(int block) {
        return firsts[block + 1] - firsts[block];
    }

    /** The block that holds the word. */
    int of(int word) {
        int low = 0;
        int high = hashes.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (firsts[middle] <= word) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
