package app.galley.comparing;

import java.util.Arrays;

/**
 * A stretch of a text in pieces, without gaps, and a hash of each. For one stretch; not for use by several threads.
 *
 * <p>As words it is split into runs of letters and digits (with the apostrophes and hyphens inside), single characters of
 * scripts that are written without spaces, runs of white space, line ends, and single other characters, each with the
 * marks and joiners that belong to it.
 */
final class Tokens {

    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final int JOINER = 0x200D;

    private final String text;
    private int[] starts;
    private long[] hashes;
    private int count;

    private Tokens(String text, int expected) {
        this.text = text;
        starts = new int[expected + 1];
        hashes = new long[expected + 1];
    }

    /** All lines, each with its line feed. */
    static Tokens lines(String text) {
        Tokens lines = new Tokens(text, text.length() / 40 + 4);
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed + 1;
            lines.add(start, end);
            start = end;
        }
        return lines.ended(text.length());
    }

    /** The words of a stretch and all between them. */
    static Tokens words(String text, int from, int to) {
        Tokens words = new Tokens(text, (to - from) / 3 + 4);
        int start = from;
        while (start < to) {
            int end = words.end(start, to);
            words.add(start, end);
            start = end;
        }
        return words.ended(to);
    }

    int count() {
        return count;
    }

    /** Offset of a token; of the one after the last, the end of the stretch. */
    int start(int token) {
        return starts[token];
    }

    /** Of tokens that are equal the same; compare the texts to be sure. */
    long[] hashes() {
        return hashes;
    }

    private void add(int start, int end) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
        }
        long hash = (long) end - start;
        for (int i = start; i < end; i++) {
            hash = (hash + text.charAt(i)) * FACTOR;
            hash ^= hash >>> 29;
        }
        starts[count] = start;
        hashes[count++] = hash;
    }

    private Tokens ended(int end) {
        starts = Arrays.copyOf(starts, count + 1);
        starts[count] = end;
        hashes = Arrays.copyOf(hashes, count);
        return this;
    }

    private int end(int start, int to) {
        int c = text.codePointAt(start);
        int end = Math.min(to, start + Character.charCount(c));
        if (c == '\n') {
            return end;
        }
        if (isSpace(c)) {
            while (end < to && text.charAt(end) != '\n' && isSpace(text.charAt(end))) {
                end++;
            }
            return end;
        }
        return isLetter(c) && !standsAlone(c) ? endOfWord(end, to) : endOfCluster(end, to);
    }

    private int endOfWord(int afterFirst, int to) {
        int end = afterFirst;
        while (end < to) {
            int c = text.codePointAt(end);
            int next = Math.min(to, end + Character.charCount(c));
            boolean joins = (c == '\'' || c == '’' || c == '-')
                    && next < to
                    && isLetter(text.codePointAt(next))
                    && !standsAlone(text.codePointAt(next));
            if (!joins && (!(isLetter(c) || isMark(c)) || standsAlone(c))) {
                break;
            }
            end = next;
        }
        return end;
    }

    private int endOfCluster(int afterFirst, int to) {
        int end = afterFirst;
        while (end < to) {
            int c = text.codePointAt(end);
            boolean afterJoiner = text.charAt(end - 1) == JOINER && !isSpace(c);
            if (!afterJoiner && !isMark(c) && c != JOINER && !isSkinTone(c)) {
                break;
            }
            end = Math.min(to, end + Character.charCount(c));
        }
        return end;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isSkinTone(int c) {
        return c >= 0x1F3FB && c <= 0x1F3FF;
    }

    /** Whether it belongs to a script written without spaces between words. */
    private static boolean standsAlone(int c) {
        if (c < 0xE00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }
}
