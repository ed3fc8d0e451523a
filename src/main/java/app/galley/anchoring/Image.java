package app.galley.anchoring;

import java.util.Arrays;

/**
 * What has become of each word of a passage in some text of the chain.
 *
 * @param text index of the text
 * @param places each word's number in it, -1 where it is gone
 */
// Never compared with another: a record only for its names.
@SuppressWarnings("ArrayRecordComponent")
record Image(int text, int[] places) {

    static Image of(int text, int firstWord, int endWord) {
        int[] places = new int[endWord - firstWord];
        Arrays.setAll(places, k -> firstWord + k);
        return new Image(text, places);
    }

    /** The image in a later text. */
    Image in(Chain chain, int later) {
        if (later == text) {
            return this;
        }
        int[] to = chain.map(text, later).to();
        int[] next = new int[places.length];
        for (int k = 0; k < next.length; k++) {
            next[k] = places[k] < 0 ? -1 : to[places[k]];
        }
        return new Image(later, next);
    }

    /** Whether every word is there, one after the other. */
    boolean isWhole() {
        for (int k = 0; k < places.length; k++) {
            if (places[k] < 0 || places[k] != places[0] + k) {
                return false;
            }
        }
        return true;
    }

    /** The number of the first of its words in the text, -1 where nothing is left. */
    int first() {
        return Arrays.stream(places).filter(place -> place >= 0).min().orElse(-1);
    }

    /** The number of the last of its words in the text, -1 where nothing is left. */
    int last() {
        return Arrays.stream(places).max().orElse(-1);
    }

    /** The weight of what is left. */
    int weight(Words words) {
        int weight = 0;
        for (int place : places) {
            weight += place < 0 ? 0 : words.weights()[place];
        }
        return weight;
    }

    /** How much of the passage is left, 0 to 1: of its words, or of its marks where it has no word. */
    double share(byte[] weights) {
        int words = 0;
        int wordsLeft = 0;
        int marksLeft = 0;
        for (int k = 0; k < places.length; k++) {
            boolean left = places[k] >= 0;
            if (weights[k] > Weight.MARK) {
                words++;
                wordsLeft += left ? 1 : 0;
            } else {
                marksLeft += left ? 1 : 0;
            }
        }
        if (words > 0) {
            return (double) wordsLeft / words;
        }
        return places.length == 0 ? 0 : (double) marksLeft / places.length;
    }
}
