package app.galley.ui.reader;

import app.galley.article.PlainRange;
import java.util.List;

/**
 * A suggestion as it is shown in the midst of the article: what it takes out is struck, what it puts in stands behind. What
 * is put in is no part of the article: nobody selects, copies or finds it.
 *
 * @param id given back when it is clicked
 * @param struck stretches of the projection of the article shown, UTF-16 units
 * @param words what is put in, in order
 * @param look by whom it is, or that it is several which contradict each other
 */
public record Suggested(String id, List<PlainRange> struck, List<Words> words, Look look) {

    public Suggested {
        struck = List.copyOf(struck);
        words = List.copyOf(words);
    }

    /**
     * Words put in at a place of the projection.
     *
     * @param words plain, on one line; empty where words are only taken out
     * @param label what is suggested here, said in full for who does not see it
     */
    public record Words(int at, String words, String label) {}

    /**
     * How it is drawn.
     *
     * @param struckStyle name of the highlight of what is struck
     * @param wordsStyle style class of what is put in
     */
    public record Look(String struckStyle, String wordsStyle) {

        /** Several suggestions about the same words. */
        public static final Look CONFLICT = new Look("conflict", "conflicting");

        /** One person's. */
        public static Look by(int colour) {
            return new Look("struck-" + colour, "by-" + colour);
        }
    }
}
