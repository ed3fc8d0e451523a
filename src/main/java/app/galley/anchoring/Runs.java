package app.galley.anchoring;

import java.util.ArrayList;
import java.util.Comparator;
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

    /** For each run its place when they are sorted by the newer text. */
    int[] ranks() {
        Integer[] sorted = new Integer[inOlder.size()];
        for (int k = 0; k < sorted.length; k++) {
            sorted[k] = k;
        }
        // The empty runs at the ends stay there: an empty first run starts at 0 as a full one may.
        java.util.Arrays.sort(
                sorted,
                Comparator.<Integer>comparingInt(k -> inOlder.get(k).b())
                        .thenComparingInt(k -> inOlder.get(k).length())
                        .thenComparingInt(k -> k));
        int[] ranks = new int[sorted.length];
        for (int rank = 0; rank < sorted.length; rank++) {
            ranks[sorted[rank]] = rank;
        }
        return ranks;
    }

    /** The runs that are in the same order in both texts and have most words together. */
    List<Run> backbone() {
        int count = inOlder.size() - 2;
        int[] places = new int[count];
        int[] weights = new int[count];
        for (int k = 0; k < count; k++) {
            places[k] = inOlder.get(k + 1).b();
            weights[k] = inOlder.get(k + 1).length();
        }
        List<Run> chosen = new ArrayList<>();
        chosen.add(inOlder.getFirst());
        for (int index : HeaviestChain.of(places, weights)) {
            chosen.add(inOlder.get(index + 1));
        }
        chosen.add(inOlder.getLast());
        return chosen;
    }
}
