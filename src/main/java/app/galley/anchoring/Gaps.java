package app.galley.anchoring;

import app.galley.anchoring.Runs.Run;
import app.galley.comparing.BoundedMyers;
import app.galley.comparing.OrderedAlignment;

/**
 * Aligns, word by word, what lies between the stretches already paired: first where the same two stretches are neighbours in
 * both texts, wherever they stand; then between those that are in order; then beside those that moved.
 */
final class Gaps {

    private static final int[] SIZES = {6, 3, 2, 1};

    /** Gaps of at most this many pairs of words are aligned with all care. */
    private static final int SMALL = 1 << 14;

    /** Gaps without a landmark are still, up to this size. */
    private static final int BEARABLE = 1 << 17;

    /** How far beside a moved stretch to look, in words. */
    private static final int BESIDE = 100;

    private final Matching matching;

    private Gaps(Matching matching) {
        this.matching = matching;
    }

    static void pair(Matching matching) {
        Gaps gaps = new Gaps(matching);
        gaps.betweenNeighbours();
        gaps.inOrder();
        gaps.besideMoved();
    }

    private void betweenNeighbours() {
        Runs runs = Runs.of(matching);
        boolean[] neighbours = runs.neighbours();
        for (int k = 0; k < neighbours.length; k++) {
            if (neighbours[k]) {
                between(runs.inOlder().get(k), runs.inOlder().get(k + 1));
            }
        }
    }

    /** Where others that moved stand between two stretches. */
    private void inOrder() {
        Runs runs = Runs.of(matching);
        boolean[] neighbours = runs.neighbours();
        int[] backbone = runs.backbone();
        for (int k = 0; k + 1 < backbone.length; k++) {
            if (backbone[k + 1] != backbone[k] + 1 || !neighbours[backbone[k]]) {
                between(runs.inOlder().get(backbone[k]), runs.inOlder().get(backbone[k + 1]));
            }
        }
    }

    private void besideMoved() {
        Runs runs = Runs.of(matching);
        boolean[] neighbours = runs.neighbours();
        for (int k = 0; k < neighbours.length; k++) {
            if (!neighbours[k]) {
                Run left = runs.inOlder().get(k);
                Run right = runs.inOlder().get(k + 1);
                align(matching, left.endA(), left.endA() + BESIDE, left.endB(), left.endB() + BESIDE, 1);
                align(matching, right.a() - BESIDE, right.a(), right.b() - BESIDE, right.b(), -1);
            }
        }
    }

    private void between(Run left, Run right) {
        align(matching, left.endA(), right.a(), left.endB(), right.b());
    }

    /** Aligns the free words next to a stretch, up to the next that has a partner. */
    private static void align(Matching matching, int fromA, int toA, int fromB, int toB, int step) {
        int a0 = Math.max(0, fromA);
        int a1 = Math.min(matching.a.length, toA);
        int b0 = Math.max(0, fromB);
        int b1 = Math.min(matching.b.length, toB);
        if (step > 0) {
            int i = a0;
            while (i < a1 && matching.freeOlder(i)) {
                i++;
            }
            int j = b0;
            while (j < b1 && matching.freeNewer(j)) {
                j++;
            }
            align(matching, a0, i, b0, j);
        } else {
            int i = a1;
            while (i > a0 && matching.freeOlder(i - 1)) {
                i--;
            }
            int j = b1;
            while (j > b0 && matching.freeNewer(j - 1)) {
                j--;
            }
            align(matching, i, a1, j, b1);
        }
    }

    /** Aligns the free words of the two stretches. */
    static void align(Matching matching, int a0, int a1, int b0, int b1) {
        if (a0 >= a1 || b0 >= b1) {
            return;
        }
        Stretch older = Stretch.of(matching.older, matching.freeOlder(a0, a1));
        Stretch newer = Stretch.of(matching.newer, matching.freeNewer(b0, b1));
        OrderedAlignment.Pairs pairs = (i, j) -> matching.pair(older.words()[i], newer.words()[j]);
        HunkAlignment hunk = new HunkAlignment(older, newer, pairs);
        new OrderedAlignment(older.hashes(), newer.hashes(), SIZES, pairs, new OrderedAlignment.Gap() {
                    @Override
                    public boolean takes(int lengthA, int lengthB) {
                        return (long) lengthA * lengthB <= SMALL;
                    }

                    @Override
                    public void align(int a0, int a1, int b0, int b1) {
                        if ((long) (a1 - a0) * (b1 - b0) <= BEARABLE) {
                            hunk.align(a0, a1, b0, b1);
                        } else {
                            BoundedMyers.align(older.hashes(), a0, a1, newer.hashes(), b0, b1, pairs);
                        }
                    }
                })
                .align(0, older.count(), 0, newer.count());
    }
}
