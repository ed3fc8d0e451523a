package app.galley.anchoring;

import java.util.Arrays;

/**
 * The words of a text that have no partner yet, with breaks where words between them have one, so that no stretch is found
 * across such a break.
 *
 * @param words numbers of the words, -1 at a break
 * @param hashes their hashes; at each break a number that stands nowhere else
 */
// Never compared with another: a record only for its names.
@SuppressWarnings("ArrayRecordComponent")
record FreeWords(int[] words, long[] hashes) {

    static FreeWords older(Matching matching) {
        return of(matching.a, matching.freeOlder(0, matching.a.length), 0x5BF0_3635L);
    }

    static FreeWords newer(Matching matching) {
        return of(matching.b, matching.freeNewer(0, matching.b.length), 0x7F4A_7C15L);
    }

    private static FreeWords of(long[] hashes, int[] free, long salt) {
        int[] words = new int[2 * free.length];
        long[] of = new long[2 * free.length];
        int count = 0;
        for (int k = 0; k < free.length; k++) {
            if (k > 0 && free[k] != free[k - 1] + 1) {
                words[count] = -1;
                of[count] = WordReader.mix(salt * (count + 1));
                count++;
            }
            words[count] = free[k];
            of[count++] = hashes[free[k]];
        }
        return new FreeWords(Arrays.copyOf(words, count), Arrays.copyOf(of, count));
    }
}
