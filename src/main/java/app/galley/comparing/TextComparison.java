package app.galley.comparing;

import java.util.Arrays;

/**
 * Compares two texts by words. Lines are aligned first, then words between the lines that are the same, by landmarks that
 * stand once in both texts (patience diff, after Bram Cohen) and, where there are none, by the shortest script up to a
 * bound; so no input takes much more than linear time. Pure; may run on any thread.
 */
public final class TextComparison {

    private static final int[] LINE_SIZES = {3, 1};
    private static final int[] WORD_SIZES = {8, 4, 2, 1};

    /** Gaps of at most so many words of both texts are small enough for the shortest script. */
    private static final int SMALL = 60;

    private final String older;
    private final String newer;
    private final PartList parts;

    private TextComparison(String older, String newer) {
        this.older = older;
        this.newer = newer;
        parts = new PartList(older, newer);
    }

    /** The difference between two texts, which may be any strings. */
    public static Difference of(String older, String newer) {
        return new TextComparison(older, newer).run();
    }

    private Difference run() {
        Tokens a = Tokens.lines(older);
        Tokens b = Tokens.lines(newer);
        int[] to = aligned(a, b, LINE_SIZES, 0);
        int fromA = 0;
        int fromB = 0;
        for (int i = 0; i < to.length; i++) {
            int j = to[i];
            if (j >= 0) {
                words(a.start(fromA), a.start(i), b.start(fromB), b.start(j));
                parts.equal(a.start(i), a.start(i + 1), b.start(j));
                fromA = i + 1;
                fromB = j + 1;
            }
        }
        words(a.start(fromA), older.length(), b.start(fromB), newer.length());
        return parts.difference();
    }

    private void words(int a0, int a1, int b0, int b1) {
        if (a0 == a1 || b0 == b1) {
            parts.changed(a1, b1);
            return;
        }
        Tokens a = Tokens.words(older, a0, a1);
        Tokens b = Tokens.words(newer, b0, b1);
        int[] to = aligned(a, b, WORD_SIZES, SMALL);
        for (int i = 0; i < to.length; i++) {
            if (to[i] >= 0) {
                parts.equal(a.start(i), a.start(i + 1), b.start(to[i]));
            }
        }
        parts.changed(a1, b1);
    }

    /** For each token of the older text its partner in the newer one, or -1; partners are in order and really equal. */
    private int[] aligned(Tokens a, Tokens b, int[] sizes, int small) {
        int[] to = new int[a.count()];
        Arrays.fill(to, -1);
        long[] hashesA = a.hashes();
        long[] hashesB = b.hashes();
        OrderedAlignment.Pairs pairs = (i, j) -> {
            int length = a.start(i + 1) - a.start(i);
            // Two tokens may have the same hash, if only by somebody's design.
            if (length == b.start(j + 1) - b.start(j) && older.regionMatches(a.start(i), newer, b.start(j), length)) {
                to[i] = j;
            }
        };
        new OrderedAlignment(hashesA, hashesB, sizes, pairs, new OrderedAlignment.Gap() {
                    @Override
                    public void align(int a0, int a1, int b0, int b1) {
                        BoundedMyers.align(hashesA, a0, a1, hashesB, b0, b1, pairs);
                    }

                    @Override
                    public boolean takes(int lengthA, int lengthB) {
                        return lengthA + lengthB <= small;
                    }
                })
                .align(0, to.length, 0, hashesB.length);
        return to;
    }
}
