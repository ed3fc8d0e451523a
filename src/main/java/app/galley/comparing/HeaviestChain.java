package app.galley.comparing;

import java.util.Arrays;

/**
 * Of pairs sorted by their place in one text, those that are in order in the other as well and together weigh most: the
 * heaviest increasing subsequence, by a Fenwick tree of maxima (Fenwick 1994), in O(n log n).
 */
public final class HeaviestChain {

    private HeaviestChain() {}

    /**
     * The indices of the chosen pairs, ascending.
     *
     * @param places each pair's place in the other text; no two are equal
     * @param weights each pair's weight, positive
     */
    public static int[] of(int[] places, int[] weights) {
        int n = places.length;
        int[] sorted = places.clone();
        Arrays.sort(sorted);
        long[] best = new long[n + 1];
        int[] bestEnd = new int[n + 1];
        Arrays.fill(bestEnd, -1);
        int[] before = new int[n];
        long top = 0;
        int last = -1;
        for (int i = 0; i < n; i++) {
            int rank = Arrays.binarySearch(sorted, places[i]) + 1;
            long sum = 0;
            before[i] = -1;
            for (int k = rank - 1; k > 0; k -= k & -k) {
                if (best[k] > sum) {
                    sum = best[k];
                    before[i] = bestEnd[k];
                }
            }
            sum += weights[i];
            for (int k = rank; k <= n; k += k & -k) {
                if (sum > best[k]) {
                    best[k] = sum;
                    bestEnd[k] = i;
                }
            }
            if (sum > top) {
                top = sum;
                last = i;
            }
        }
        int count = 0;
        for (int i = last; i >= 0; i = before[i]) {
            count++;
        }
        int[] chosen = new int[count];
        for (int i = last; i >= 0; i = before[i]) {
            chosen[--count] = i;
        }
        return chosen;
    }
}
