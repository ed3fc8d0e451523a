package app.galley.anchoring;

import java.util.Arrays;

/**
 * Which word of an older text is which word of a newer one, while it is being found out; at most one to one. Not for use
 * by several threads.
 */
final class Matching {

    private static final int NONE = -1;

    final AnchorText older;
    final AnchorText newer;
    final long[] a;
    final long[] b;
    private final int[] to;
    private final int[] from;

    Matching(AnchorText older, AnchorText newer) {
        this.older = older;
        this.newer = newer;
        a = older.words().hashes();
        b = newer.words().hashes();
        to = new int[a.length];
        from = new int[b.length];
        Arrays.fill(to, NONE);
        Arrays.fill(from, NONE);
    }

    /** The newer word that is the older word {@code i}, or -1. */
    int to(int i) {
        return to[i];
    }

    /** The older word that the newer word {@code j} was, or -1. */
    int from(int j) {
        return from[j];
    }

    boolean freeOlder(int i) {
        return to[i] < 0;
    }

    boolean freeNewer(int j) {
        return from[j] < 0;
    }

    /** The older words from {@code start} to {@code end} that have no partner. */
    int[] freeOlder(int start, int end) {
        return WordMap.free(to, start, end);
    }

    /** The newer words from {@code start} to {@code end} that have no partner. */
    int[] freeNewer(int start, int end) {
        return WordMap.free(from, start, end);
    }

    /** Says that the two words are the same one; neither may have a partner yet. */
    void pair(int i, int j) {
        to[i] = j;
        from[j] = i;
    }

    void part(int i) {
        from[to[i]] = NONE;
        to[i] = NONE;
    }

    /** Pairs as many of the following words, up to {@code count}. */
    void pairRun(int i, int j, int count) {
        for (int k = 0; k < count; k++) {
            pair(i + k, j + k);
        }
    }

    WordMap done() {
        return WordMap.of(to, from);
    }
}
