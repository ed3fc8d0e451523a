package app.galley.anchoring;

import java.util.Arrays;

/**
 * The words of a text that have no partner yet, with breaks where words between them have one, so that no stretch is found
 * across such a break.
 *
 * @param words numbers of the words, -1 at a break
 * @param hashes their hashes; at each break a number that stands nowhere else
 */
record FreeWords(int[] words, long[] hashes) {

    static FreeWords older(Matching matching) {
        return of(matching.a, matching::freeOlder, 0x5BF0_3635L);
    }

    static FreeWords newer(Matching matching) {
        return of(matching.b, matching::freeNewer, 0x7F4A_7C15L);
    }

    private interface Free {
        boolean is(int word);
    }

    private static FreeWords of(long[] hashes, Free free, long salt) {
        int[] words = new int[hashes.length + 1];
        int count = 0;
        for (int i = 0; i < hashes.length; i++) {
            if (free.is(i)) {
                if (count > 0 && words[count - 1] != i - 1) {
                    words[count++] = -1;
                }
                words[count++] = i;
            }
        }
        long[] free2 = new long[count];
        for (int k = 0; k < count; k++) {
            free2[k] = words[k] < 0 ? WordReader.mix(salt * (k + 1)) : hashes[words[k]];
        }
        return new FreeWords(Arrays.copyOf(words, count), free2);
    }
}
