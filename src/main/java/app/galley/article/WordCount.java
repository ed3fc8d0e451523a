package app.galley.article;

/**
 * How long a text is to read.
 *
 * @param words runs of letters and digits (an apostrophe or hyphen inside joins); each Han, Hiragana or Katakana
 *     character counts as one, for there are no spaces to count by
 */
public record WordCount(int words) {

    /** A usual pace of silent reading of prose, rounded. */
    private static final int WORDS_A_MINUTE = 230;

    public static WordCount of(CharSequence plainText) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < plainText.length(); ) {
            int c = Character.codePointAt(plainText, i);
            int next = i + Character.charCount(c);
            if (isUnspaced(c)) {
                words++;
                inWord = false;
            } else if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                if (!inWord) {
                    words++;
                }
                inWord = true;
            } else if (!(inWord && joins(c) && next < plainText.length() && isLetter(plainText, next))) {
                inWord = false;
            }
            i = next;
        }
        return new WordCount(words);
    }

    /** Whole minutes to read it, at least 1 where there is anything to read. */
    public int minutes() {
        return words == 0 ? 0 : Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
    }

    private static boolean joins(int c) {
        return c == '\'' || c == '’' || c == '-';
    }

    private static boolean isLetter(CharSequence text, int index) {
        return Character.isLetterOrDigit(Character.codePointAt(text, index));
    }

    private static boolean isUnspaced(int c) {
        if (c < 0x3040) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }
}
