package app.galley.anchoring;

import app.galley.comparing.HeaviestChain;
import java.util.Arrays;

/**
 * What kept its order between an older text and the newest: landmarks, words some steps apart, that stand in the same order
 * in both and together stand for most of the text (the heaviest increasing subsequence). Whatever stands on another side of
 * a landmark than before has moved; what stands on the same side of all has not, whoever else moved past it.
 *
 * @param words the landmarks' numbers in the older text, ascending
 * @param places their numbers in the newest, ascending
 */
// Never compared with another: a record only for its names.
@SuppressWarnings("ArrayRecordComponent")
record WordOrder(int[] words, int[] places) {

    /** One landmark for so many words of a block, or for a shorter block. */
    private static final int PIECE = 24;

    static WordOrder of(Chain chain, int text) {
        Blocks blocks = chain.text(text).blocks();
        int most = chain.text(text).words().count() / PIECE + blocks.count();
        int[] words = new int[most];
        int[] places = new int[most];
        int[] weights = new int[most];
        int count = 0;
        for (int block = 0; block < blocks.count(); block++) {
            int end = blocks.first(block + 1);
            for (int start = blocks.first(block); start < end; start += PIECE) {
                int length = Math.min(PIECE, end - start);
                for (int k = 0; k < length; k++) {
                    // From the middle of the piece outwards: what is around its edges may belong to another.
                    int word = start + length / 2 + (k % 2 == 0 ? k / 2 : -1 - k / 2);
                    int place = chain.now(word, text);
                    if (place >= 0) {
                        words[count] = word;
                        places[count] = place;
                        weights[count++] = length - k;
                        break;
                    }
                }
            }
        }
        return inOrder(Arrays.copyOf(words, count), Arrays.copyOf(places, count), Arrays.copyOf(weights, count));
    }

    private static WordOrder inOrder(int[] words, int[] places, int[] weights) {
        boolean ascending = true;
        for (int k = 1; k < places.length && ascending; k++) {
            ascending = places[k - 1] < places[k];
        }
        if (ascending) {
            return new WordOrder(words, places);
        }
        int[] chosen = HeaviestChain.of(places, weights);
        return new WordOrder(
                Arrays.stream(chosen).map(k -> words[k]).toArray(),
                Arrays.stream(chosen).map(k -> places[k]).toArray());
    }

    /**
     * The words around a stretch of the older text, from {@code firstWord} to before {@code endWord}, that kept their order:
     * those just beside it if they did, else the nearest landmarks.
     */
    Surroundings around(Chain chain, int text, int firstWord, int endWord) {
        int before = below(firstWord);
        int nearBefore = -1;
        for (int word = firstWord - 1; nearBefore < 0 && word >= 0 && word >= firstWord - PIECE; word--) {
            nearBefore = kept(word, chain.now(word, text));
        }
        int after = below(endWord) + 1;
        int end = Math.min(chain.text(text).words().count(), endWord + PIECE);
        int nearAfter = -1;
        for (int word = endWord; nearAfter < 0 && word < end; word++) {
            nearAfter = kept(word, chain.now(word, text));
        }
        return new Surroundings(
                nearBefore >= 0 || before < 0 ? nearBefore : places[before],
                nearAfter >= 0 || after >= places.length ? nearAfter : places[after]);
    }

    /** The place if it lies between the landmarks on both sides of the word, else -1. */
    private int kept(int word, int place) {
        int before = below(word);
        int after = below(word + 1) + 1;
        return (before < 0 || places[before] < place) && (after >= places.length || places[after] > place) ? place : -1;
    }

    /** The last landmark before the word of the older text, or -1. */
    private int below(int word) {
        int found = Arrays.binarySearch(words, word);
        return (found < 0 ? -1 - found : found) - 1;
    }
}
