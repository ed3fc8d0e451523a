package app.galley.anchoring;

import app.galley.comparing.HeaviestChain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The stretches of a matching that are without a break on both sides, in the order of the older text, between two empty
 * ones at the start and the end of the texts.
 */
record Runs(List<Run> inOlder) {

    /** {@code length} words from {@code a} in the older text are those from {@code b} in the newer one. */
    record Run(int a, int b, int length) {
        int endA() {
            return a + length;
        }

        int endB() {
            return b + length;
        }
    }

    static Runs of(Matching matching) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(0, 0, 0));
        int i = 0;
        while (i < matching.a.length) {
            int j = matching.to(i);
            if (j < 0) {
                i++;
                continue;
            }
            int start = i++;
            while (i < matching.a.length && matching.to(i) == j + i - start) {
                i++;
            }
            runs.add(new Run(start, j, i - start));
        }
        runs.add(new Run(matching.a.length, matching.b.length, 0));
        return new Runs(runs);
    }

    /** For each run but the last, whether the run after it in the older text comes right after it in the newer one as well. */
    boolean[] neighbours() {
        int[] ranks = ranks();
        boolean[] neighbours = new boolean[ranks.length - 1];
        for (int k = 0; k < neighbours.length; k++) {
            neighbours[k] = ranks[k + 1] == ranks[k] + 1;
        }
        return neighbours;
    }

    /** For each run its place when they are sorted by the newer text. */
    private int[] ranks() {
        int last = inOlder.size() - 1;
        long[] sorted = new long[last - 1];
        for (int k = 1; k < last; k++) {
            sorted[k - 1] = ((long) inOlder.get(k).b() << 32) | k;
        }
        Arrays.sort(sorted);
        int[] ranks = new int[last + 1];
        for (int rank = 1; rank < last; rank++) {
            ranks[(int) sorted[rank - 1]] = rank;
        }
        ranks[last] = last;
        return ranks;
    }

    /** Which runs are in the same order in both texts and have most words together; the first and the last among them. */
    int[] backbone() {
        int count = inOlder.size() - 2;
        int[] places = new int[count];
        int[] weights = new int[count];
        for (int k = 0; k < count; k++) {
            places[k] = inOlder.get(k + 1).b();
            weights[k] = inOlder.get(k + 1).length();
        }
        int[] chosen = HeaviestChain.of(places, weights);
        int[] backbone = new int[chosen.length + 2];
        for (int k = 0; k < chosen.length; k++) {
            backbone[k + 1] = chosen[k] + 1;
        }
        backbone[backbone.length - 1] = count + 1;
        return backbone;
    }
}
