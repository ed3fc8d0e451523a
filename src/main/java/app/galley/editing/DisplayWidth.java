package app.galley.editing;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * How many columns a text takes in a font of fixed width: two for wide characters of East Asia (Unicode Annex 11) and for
 * pictures, none for what combines with the character before.
 */
final class DisplayWidth {

    private static final int PICTURE = 0xFE0F;

    /** First and last code point of each stretch of wide characters. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97F,
        0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0,
                0x18DFF,
        0x1B000, 0x1B2FF, 0x20000, 0x2FFFD, 0x30000, 0x3FFFD
    };

    private DisplayWidth() {}

    static int of(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            return text.length();
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int width = 0;
        int start = characters.first();
        for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
            width += ofCharacter(text.substring(start, end));
            start = end;
        }
        return width;
    }

    /** @param character as a reader counts them, of one or more code points */
    private static int ofCharacter(String character) {
        int first = character.codePointAt(0);
        boolean picture =
                Character.isEmojiPresentation(first) || (Character.isEmoji(first) && character.indexOf(PICTURE) > 0);
        if (picture || isWide(first)) {
            return 2;
        }
        return switch (Character.getType(first)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> 1;
        };
    }

    private static boolean isWide(int c) {
        for (int i = 0; i < WIDE.length; i += 2) {
            if (c >= WIDE[i] && c <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
