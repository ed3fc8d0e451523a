package app.galley.anchoring;

import java.util.Arrays;

/**
 * The words of an image that lie together: where most of a passage is now.
 *
 * @param first number of its first word
 * @param last number of its last word
 * @param weight of its words that are the passage's
 */
record Cluster(int first, int last, int weight) {

    /** The heaviest cluster of the image; weight 0 where nothing is left. */
    static Cluster heaviest(Image image, byte[] weights) {
        int count = 0;
        long[] sorted = new long[weights.length];
        for (int k = 0; k < weights.length; k++) {
            if (image.places()[k] >= 0) {
                sorted[count++] = (long) image.places()[k] << 32 | k;
            }
        }
        Arrays.sort(sorted, 0, count);
        Cluster best = new Cluster(0, 0, 0);
        int start = 0;
        for (int k = 1; k <= count; k++) {
            int spread = place(sorted[k - 1]) - place(sorted[start]) + 1;
            if (k == count || place(sorted[k]) - place(sorted[k - 1]) > reach(weights.length, spread)) {
                int weight = 0;
                for (int m = start; m < k; m++) {
                    weight += weights[(int) sorted[m]];
                }
                if (weight > best.weight) {
                    best = new Cluster(place(sorted[start]), place(sorted[k - 1]), weight);
                }
                start = k;
            }
        }
        return best;
    }

    /** How many words may stand between two words of one cluster. */
    private static int reach(int words, int spread) {
        return Math.max(12, words + spread / 4);
    }

    private static int place(long packed) {
        return (int) (packed >>> 32);
    }
}
