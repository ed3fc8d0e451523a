package app.galley.anchoring;

import app.galley.comparing.UniqueShingles;

/**
 * Pairs stretches of words without partner that stand once in each text, wherever they stand, and what is equal around
 * them (Heckel 1978, with shingles for lines): an equal stretch of this length is the same text, moved or not.
 */
final class LongRuns {

    private static final int SIZE = 10;

    private LongRuns() {}

    static void pair(Matching matching) {
        FreeWords a = FreeWords.older(matching);
        FreeWords b = FreeWords.newer(matching);
        UniqueShingles.Found found =
                UniqueShingles.find(a.hashes(), 0, a.hashes().length, b.hashes(), 0, b.hashes().length, SIZE);
        for (int k = 0; k < found.inA().length; k++) {
            extend(matching, a.words()[found.inA()[k]], b.words()[found.inB()[k]]);
        }
    }

    /** Pairs the two words and all that are equal and free around them. */
    static void extend(Matching matching, int i, int j) {
        int before = 0;
        while (fits(matching, i - before - 1, j - before - 1)) {
            before++;
        }
        int after = 0;
        while (fits(matching, i + after, j + after)) {
            after++;
        }
        if (after > 0) {
            matching.pairRun(i - before, j - before, before + after);
        }
    }

    private static boolean fits(Matching matching, int i, int j) {
        return i >= 0
                && j >= 0
                && i < matching.a.length
                && j < matching.b.length
                && matching.a[i] == matching.b[j]
                && matching.freeOlder(i)
                && matching.freeNewer(j);
    }
}
