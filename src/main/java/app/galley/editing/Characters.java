package app.galley.editing;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Places between characters. What a reader takes for one character is an extended grapheme cluster (Unicode Annex 29): a
 * letter with its accents, a flag, a family of several pictures.
 */
public final class Characters {

    private Characters() {}

    /** The offset, or the one before it where it is in the middle of a surrogate pair. */
    static int whole(CharSequence text, int offset) {
        boolean within = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return within ? offset - 1 : offset;
    }

    /**
     * Where the character ends that begins at a place or goes on there; the end of the text from there.
     *
     * @param paragraph read whole, as what a sign belongs to may depend on many before it, such as of flags in a row
     * @param offset in UTF-16 units, from 0 to the paragraph's length
     */
    public static int after(String paragraph, int offset) {
        return offset == paragraph.length() ? offset : of(paragraph).following(offset);
    }

    /** Where the character begins that ends at a place or goes on there; 0 from there. Else as {@link #after}. */
    public static int before(String paragraph, int offset) {
        return offset == 0 ? 0 : of(paragraph).preceding(offset);
    }

    private static BreakIterator of(String paragraph) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(paragraph);
        return characters;
    }
}
