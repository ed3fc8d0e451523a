package app.galley.anchoring;

/**
 * What speaks for a passage being where it was found.
 *
 * @param share how much of the passage is left, 0 to 1: of its words, or of its marks where it has no word
 * @param run the weight of the longest stretch of it that is left without a break, with the words beside it that stayed there:
 *     if it is no heavier than a common word or two, it may be chance
 */
record Evidence(double share, int run) {

    /** Less than this is not the passage any more, but a fragment of it. */
    private static final double MOST = 0.45;

    /** So much is left if a word or two were taken out. */
    private static final double NEARLY_ALL = 0.75;

    /** A lighter run is no evidence. */
    private static final int RUN = 2 * Weight.CONTENT;

    /** How many words beside a passage to take into account. */
    private static final int BESIDE = 6;

    /** So many words may have been taken out between a passage and the words now beside it. */
    private static final int TAKEN_OUT = 60;

    static Evidence of(Chain chain, Passage passage, Find find) {
        int[] places = find.image().places();
        int longest = 0;
        for (int k = 0; k < places.length; k++) {
            if (places[k] < 0) {
                continue;
            }
            int weight = passage.weights()[k] + beside(chain, find, k, -1);
            while (k + 1 < places.length && places[k + 1] == places[k] + 1) {
                weight += passage.weights()[++k];
            }
            longest = Math.max(longest, weight + beside(chain, find, k, 1));
        }
        return new Evidence(find.image().share(passage.weights()), longest);
    }

    boolean isEnough() {
        return share >= MOST && run >= RUN;
    }

    /** Whether it would be enough if the words around the passage held it in its place. */
    boolean isAlmost() {
        return share >= NEARLY_ALL && run >= Weight.CONTENT;
    }

    /** The weight of the words beside the passage's word in the newest text that were on the same side of it before. */
    private static int beside(Chain chain, Find find, int k, int step) {
        Words newest = chain.newest().words();
        int word = find.before().places()[k];
        int weight = 0;
        for (int n = 1; n <= BESIDE; n++) {
            int place = find.image().places()[k] + n * step;
            int origin =
                    place < 0 || place >= newest.count() ? -1 : find.origin().applyAsInt(place);
            int distance = (origin - word) * step;
            if (origin < 0 || distance <= 0 || distance > TAKEN_OUT) {
                break;
            }
            word = origin;
            weight += newest.weights()[place];
        }
        return weight;
    }
}
