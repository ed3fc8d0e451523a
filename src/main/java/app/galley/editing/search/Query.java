package app.galley.editing.search;

/**
 * What is looked for.
 *
 * @param text words, or a regular expression as {@link java.util.regex.Pattern} has them, in which {@code ^} and {@code $}
 *     stand for the ends of lines
 * @param matchCase whether capital and small letters differ
 * @param wholeWord whether a letter or digit right before or behind rules a place out; scripts written without spaces
 *     between words have no such edges
 */
public record Query(String text, boolean regex, boolean matchCase, boolean wholeWord) {

    /** Looks for these very words, in capital or small letters. */
    public static Query words(String text) {
        return new Query(text, false, false, false);
    }
}
