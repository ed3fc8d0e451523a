package app.galley.article;

import java.util.Arrays;

/**
 * Converts between UTF-16 units, which Java, JavaFX and everything inside Galley count in, and Unicode code points,
 * which files, the database and the command line count in. Made once for a text; each question takes time logarithmic
 * in the number of characters outside the basic plane. Immutable.
 */
public final class CodePoints {

    /** UTF-16 index of each high surrogate of a pair, ascending. */
    private final int[] pairs;

    private final int length;

    public CodePoints(CharSequence text) {
        int[] found = new int[8];
        int size = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i)) && Character.isLowSurrogate(text.charAt(i + 1))) {
                if (size == found.length) {
                    found = Arrays.copyOf(found, size * 2);
                }
                found[size++] = i++;
            }
        }
        pairs = Arrays.copyOf(found, size);
        length = text.length();
    }

    /** How many code points the text has. */
    public int count() {
        return length - pairs.length;
    }

    /** The code points before the UTF-16 offset; inside a pair, those before the pair. */
    public int fromUtf16(int offset) {
        int before = Arrays.binarySearch(pairs, offset);
        if (before < 0) {
            before = -before - 1;
        }
        return offset - before;
    }

    /** The UTF-16 offset of the code point; past the end, the text's length. */
    public int toUtf16(int codePoint) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            // The pair number `middle` stands at this code point.
            if (pairs[middle] - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.min(length, codePoint + low);
    }
}
