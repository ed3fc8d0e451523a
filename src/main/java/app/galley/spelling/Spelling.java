package app.galley.spelling;

import java.text.Normalizer;

/** How a word is written in a dictionary, whatever way it is written in a text. */
final class Spelling {

    private Spelling() {}

    /**
     * {@code word} with composed letters (NFC), straight apostrophes and plain hyphens, and without what is not seen: soft
     * hyphens, zero-width spaces and joiners.
     */
    static String of(CharSequence word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (isApostrophe(c)) {
                plain.append('\'');
            } else if (isHyphen(c)) {
                plain.append('-');
            } else if (!isUnseen(c)) {
                plain.append(c);
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** Straight, typographic (right, and left where a program guessed wrong), modifier letter, full width. */
    static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC' || c == '\uFF07';
    }

    /** Hyphen-minus, hyphen, non-breaking hyphen; dashes part words and are none. */
    static boolean isHyphen(int c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** Soft hyphen, zero-width space, non-joiner and joiner, word joiner. */
    static boolean isUnseen(int c) {
        return c == '\u00AD' || (c >= '\u200B' && c <= '\u200D') || c == '\u2060';
    }

    static boolean startsWithCapital(String spelling) {
        return !spelling.isEmpty() && Character.isUpperCase(spelling.codePointAt(0));
    }

    static String withSmallInitial(String spelling) {
        return withInitial(Character.toLowerCase(spelling.codePointAt(0)), spelling);
    }

    static String withCapital(String spelling) {
        return withInitial(Character.toTitleCase(spelling.codePointAt(0)), spelling);
    }

    private static String withInitial(int initial, String spelling) {
        return Character.toString(initial) + spelling.substring(spelling.offsetByCodePoints(0, 1));
    }
}
