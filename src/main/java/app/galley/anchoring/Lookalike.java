package app.galley.anchoring;

import java.util.HashSet;
import java.util.Set;

/**
 * What may be a passage, though nothing proves it.
 *
 * @param image its words in the newest text
 * @param context how much, by weight, of the words that stood before and after the passage stand before and after this, 0 to 1
 */
record Lookalike(Image image, double context) {

    /** So many words on each side of a passage are its context. */
    static final int CONTEXT = 10;

    /** A passage lighter than this, such as one word, is told by its context or not at all... */
    private static final int LIGHT = 2 * Weight.CONTENT;

    /** ...of which so much must be there. */
    private static final double ENOUGH = 0.2;

    /** What is now an image of what was the passage in an older text. */
    static Lookalike of(Chain chain, Image was, Image is) {
        if (is.last() < 0) {
            return new Lookalike(is, 0);
        }
        Side before = new Side(chain, was, was.first() - CONTEXT, is.first() - CONTEXT);
        Side after = new Side(chain, was, was.last() + 1, is.last() + 1);
        int all = before.weight() + after.weight();
        return new Lookalike(is, all == 0 ? 0 : (double) (before.weightThere() + after.weightThere()) / all);
    }

    /** Whether it is more than a word that happens to stand there as well. */
    boolean isWorthALook(Words newest) {
        return context >= ENOUGH || image.weight(newest) >= LIGHT;
    }

    /** The words on one side of a passage: from where they start in the older and in the newest text. */
    private record Side(Chain chain, Image was, int olderFrom, int newestFrom) {

        int weight() {
            Words older = chain.text(was.text()).words();
            int weight = 0;
            for (int i = Math.max(0, olderFrom); i < Math.min(older.count(), olderFrom + CONTEXT); i++) {
                weight += older.weights()[i];
            }
            return weight;
        }

        int weightThere() {
            Words older = chain.text(was.text()).words();
            Words newest = chain.newest().words();
            Set<Long> there = new HashSet<>();
            for (int j = Math.max(0, newestFrom); j < Math.min(newest.count(), newestFrom + CONTEXT); j++) {
                there.add(newest.hashes()[j]);
            }
            int weight = 0;
            for (int i = Math.max(0, olderFrom); i < Math.min(older.count(), olderFrom + CONTEXT); i++) {
                weight += there.contains(older.hashes()[i]) ? older.weights()[i] : 0;
            }
            return weight;
        }
    }
}
