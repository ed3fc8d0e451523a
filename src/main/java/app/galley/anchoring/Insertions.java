package app.galley.anchoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What a newer text has that the older one had not at that place, to be asked for copies: text that was copied is new in
 * the newer text although the original stands as well. That a passage merely looks like another, older one is no copy.
 */
final class Insertions {

    private static final int SIZE = 5;

    /** So many places of one shingle are kept. */
    private static final int PLACES = 8;

    /** A copy, with the words around the passage that were copied along, must have this many words. */
    private static final int LEAST = 8;

    /** How many words around a passage to look at. */
    private static final int AROUND = 40;

    private static final int[] NOWHERE = {};

    private final AnchorText older;
    private final AnchorText newer;
    private final WordMap map;
    private final Map<Long, int[]> shingles = new HashMap<>();

    Insertions(AnchorText older, AnchorText newer, WordMap map) {
        this.older = older;
        this.newer = newer;
        this.map = map;
        int[] inserted = map.inserted();
        for (int k = SIZE - 1; k < inserted.length; k++) {
            int place = inserted[k] - SIZE + 1;
            if (inserted[k - SIZE + 1] == place) {
                shingles.merge(shingle(newer, place), new int[] {place}, Insertions::joined);
            }
        }
    }

    /** The copy of the image, which is one in the older text, or an image of nothing. */
    Image copyOf(Image image, int newerText) {
        int[] places = new int[image.places().length];
        Arrays.fill(places, -1);
        if (!shingles.isEmpty()) {
            for (int k = 0; k < places.length; k++) {
                places[k] = image.places()[k] < 0 ? -1 : copyOf(image.places()[k]);
            }
        }
        return new Image(newerText, places);
    }

    /** The copy of one word, told by the words around it, or -1. */
    private int copyOf(int word) {
        int from = Math.max(0, word - SIZE + 1);
        int to = Math.min(word, older.words().count() - SIZE);
        int longest = LEAST - 1;
        int copy = -1;
        for (int start = from; start <= to; start++) {
            for (int place : shingles.getOrDefault(shingle(older, start), NOWHERE)) {
                int length = lengthOfCopy(start, place);
                if (length > longest) {
                    longest = length;
                    copy = place + word - start;
                }
            }
        }
        return copy;
    }

    /**
     * How many words of what was inserted are the same, as far as one looks in both directions, or up to where the block or
     * what was inserted ends; else 0: text that differs here and there is not a copy but looks like one.
     */
    private int lengthOfCopy(int start, int place) {
        int before = extent(start, place, -1, AROUND);
        int after = extent(start - 1, place - 1, 1, SIZE + AROUND);
        return before < 0 || after < 0 ? 0 : before + after;
    }

    /** How many words beside the pair are the same, back to the last edge before they differ; -1 if there was none. */
    private int extent(int start, int place, int step, int most) {
        int edge = isEdge(place, place + step) ? 0 : -1;
        for (int count = 1; count <= most; count++) {
            int j = place + count * step;
            if (!same(start + count * step, j)) {
                return edge;
            }
            if (isEdge(j, j + step)) {
                edge = count;
            }
        }
        return most;
    }

    private static int[] joined(int[] places, int[] more) {
        if (places.length == PLACES) {
            return places;
        }
        int[] all = Arrays.copyOf(places, places.length + 1);
        all[places.length] = more[0];
        return all;
    }

    /** Whether what was inserted, or its block, ends between the two words. */
    private boolean isEdge(int inside, int outside) {
        return outside < 0
                || outside >= newer.words().count()
                || map.from()[outside] >= 0
                || newer.blocks().of(inside) != newer.blocks().of(outside);
    }

    private boolean same(int i, int j) {
        return i >= 0
                && j >= 0
                && i < older.words().count()
                && j < newer.words().count()
                && map.from()[j] < 0
                && older.words().hashes()[i] == newer.words().hashes()[j];
    }

    private static long shingle(AnchorText text, int start) {
        long hash = 0;
        for (int k = start; k < start + SIZE; k++) {
            hash = (hash ^ text.words().hashes()[k]) * 0x9E3779B97F4A7C15L;
            hash = Long.rotateLeft(hash, 31);
        }
        return hash;
    }
}
