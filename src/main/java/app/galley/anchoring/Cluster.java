package app.galley.anchoring;

import java.util.Arrays;

/**
 * The words of an image that lie together: where most of a passage is now. Of all stretches of the text it is the one of
 * greatest sum, where each word of the passage counts its weight and each other word counts against (Kadane's algorithm;
 * Bentley 1984): words inserted into a passage stay inside, a word that strayed far away does not stretch it.
 *
 * @param first number of its first word
 * @param last number of its last word
 * @param weight of its words that are the passage's
 */
record Cluster(int first, int last, int weight) {

    /** What a word that is not the passage's counts against a stretch... */
    private static final int FOREIGN = 4;

    /** ...if more than so many, and half as many as the passage has, stand together. */
    private static final int INSERTED = 10;

    /** The heaviest cluster of the image; weight 0 where nothing is left. */
    static Cluster of(Image image, byte[] weights) {
        long[] sorted = sorted(image);
        Cluster best = new Cluster(0, 0, 0);
        int bestSum = 0;
        int start = 0;
        int sum = 0;
        int weight = 0;
        for (int k = 0; k < sorted.length; k++) {
            int foreign = k == 0 ? 0 : place(sorted[k]) - place(sorted[k - 1]) - 1;
            int against = FOREIGN * Math.max(0, foreign - INSERTED - weights.length / 2);
            if (sum <= against) {
                start = k;
                sum = 0;
                weight = 0;
            } else {
                sum -= against;
            }
            int own = weights[(int) sorted[k]];
            sum += own;
            weight += own;
            if (sum > bestSum) {
                bestSum = sum;
                best = new Cluster(place(sorted[start]), place(sorted[k]), weight);
            }
        }
        return best;
    }

    private static long[] sorted(Image image) {
        int count = 0;
        long[] sorted = new long[image.places().length];
        for (int k = 0; k < sorted.length; k++) {
            if (image.places()[k] >= 0) {
                sorted[count++] = ((long) image.places()[k] << 32) | k;
            }
        }
        sorted = Arrays.copyOf(sorted, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private static int place(long packed) {
        return (int) (packed >>> 32);
    }
}
