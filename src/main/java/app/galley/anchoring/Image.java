package app.galley.anchoring;

import java.util.Arrays;

/**
 * What has become of each word of a passage in some text of the chain.
 *
 * @param text index of the text
 * @param places each word's number in it, -1 where it is gone
 */
record Image(int text, int[] places) {

    static Image of(int text, int firstWord, int endWord) {
        int[] places = new int[endWord - firstWord];
        Arrays.setAll(places, k -> firstWord + k);
        return new Image(text, places);
    }

    /** The image in the newer text of the map. */
    Image through(WordMap map, int newer) {
        int[] next = new int[places.length];
        for (int k = 0; k < next.length; k++) {
            next[k] = places[k] < 0 ? -1 : map.to()[places[k]];
        }
        return new Image(newer, next);
    }

    boolean isGone() {
        for (int place : places) {
            if (place >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Each word of this image where it has one, else that of the other. */
    Image or(Image other) {
        int[] both = places.clone();
        for (int k = 0; k < both.length; k++) {
            if (both[k] < 0) {
                both[k] = other.places[k];
            }
        }
        return new Image(text, both);
    }

    /** Which part of the passage is left, 0 to 1, by weight. */
    double survival(byte[] weights) {
        int all = 0;
        int left = 0;
        for (int k = 0; k < places.length; k++) {
            all += weights[k];
            left += places[k] < 0 ? 0 : weights[k];
        }
        return all == 0 ? 0 : (double) left / all;
    }
}
