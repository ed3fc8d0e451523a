package app.galley.anchoring;

/**
 * The words around a passage that are still there: they tell where it should stand.
 *
 * @param before number of the nearest one before, in the newest text, -1 where none is near
 * @param after of the nearest one after, -1 where none is near
 */
record Surroundings(int before, int after) {

    private static final int FAR = 60;

    /** Those just outside the passage. */
    static Surroundings of(Chain chain, Passage passage) {
        return around(chain, passage.text(), passage.firstWord(), passage.endWord());
    }

    /** Those outside the blocks that the passage touches, which kept their order. */
    static Surroundings inOrder(Chain chain, Passage passage) {
        Blocks blocks = chain.text(passage.text()).blocks();
        return inOrder(
                chain,
                passage.text(),
                blocks.first(blocks.of(passage.firstWord())),
                blocks.first(blocks.of(passage.endWord() - 1) + 1));
    }

    /** Those outside a stretch of words, which kept their order. */
    static Surroundings inOrder(Chain chain, int text, int firstWord, int endWord) {
        return chain.order(text).around(chain, text, firstWord, endWord);
    }

    private static Surroundings around(Chain chain, int text, int firstWord, int endWord) {
        int before = -1;
        for (int word = firstWord - 1; before < 0 && word >= Math.max(0, firstWord - FAR); word--) {
            before = chain.now(word, text);
        }
        int after = -1;
        int end = Math.min(chain.text(text).words().count(), endWord + FAR);
        for (int word = endWord; after < 0 && word < end; word++) {
            after = chain.now(word, text);
        }
        return new Surroundings(before, after);
    }

    /** Whether the cluster stands where these say, as far as they say anything. */
    boolean hold(Cluster cluster) {
        return (before < 0 || before < cluster.first()) && (after < 0 || after > cluster.last());
    }

    /** Whether the cluster stands between these, or not far outside. */
    boolean areNear(Cluster cluster) {
        return (before >= 0 || after >= 0)
                && (before < 0 || Math.abs(cluster.first() - before) <= FAR)
                && (after < 0 || Math.abs(after - cluster.last()) <= FAR);
    }
}
