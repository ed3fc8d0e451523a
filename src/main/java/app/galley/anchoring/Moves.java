package app.galley.anchoring;

import app.galley.comparing.UniqueShingles;

/**
 * Finds passages that moved although too short or too much changed for {@link LongRuns}: shorter stretches that stand once
 * among what is left of each text, and what can be aligned around them.
 */
final class Moves {

    private static final int SIZE = 5;

    /** A stretch that moved must weigh this much to be more than chance. */
    private static final int HEAVY = 4 * Weight.CONTENT;

    /** So many words on each side are aligned. */
    private static final int FAR = 150;

    private Moves() {}

    static void pair(Matching matching) {
        FreeWords a = FreeWords.older(matching);
        FreeWords b = FreeWords.newer(matching);
        UniqueShingles.Found found =
                UniqueShingles.find(a.hashes(), 0, a.hashes().length, b.hashes(), 0, b.hashes().length, SIZE);
        for (int k = 0; k < found.inA().length; k++) {
            int i = a.words()[found.inA()[k]];
            int j = b.words()[found.inB()[k]];
            if (matching.freeOlder(i) && matching.freeNewer(j) && weight(matching, i, j) >= HEAVY) {
                LongRuns.extend(matching, i, j);
                around(matching, i, j);
            }
        }
    }

    /** The weight of the equal stretch that starts at the pair. */
    private static int weight(Matching matching, int a, int b) {
        int weight = 0;
        int i = a;
        int j = b;
        while (i < matching.a.length
                && j < matching.b.length
                && matching.a[i] == matching.b[j]
                && matching.freeOlder(i)
                && matching.freeNewer(j)
                && weight < HEAVY) {
            weight += matching.older.words().weights()[i];
            i++;
            j++;
        }
        return weight;
    }

    /** Aligns what is left of the two blocks beside the pair, as far as is reasonable. */
    private static void around(Matching matching, int i, int j) {
        Blocks older = matching.older.blocks();
        Blocks newer = matching.newer.blocks();
        int blockA = older.of(i);
        int blockB = newer.of(j);
        Gaps.align(matching, Math.max(older.first(blockA), i - FAR), i, Math.max(newer.first(blockB), j - FAR), j);
        Gaps.align(
                matching, i, Math.min(older.first(blockA + 1), i + FAR), j, Math.min(newer.first(blockB + 1), j + FAR));
    }
}
