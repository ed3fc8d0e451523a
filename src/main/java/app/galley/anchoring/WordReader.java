package app.galley.anchoring;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Splits a stretch of text into words and normalises them: runs of letters, digits and their accents; each letter of a
 * script that is written without spaces; a run of hyphens or dots; each other mark. Composed and decomposed letters, the
 * kinds of quotation marks, and the kinds of dashes are the same; case is kept.
 *
 * <p>For one stretch; not for use by several threads.
 */
final class WordReader {

    private final String text;
    private final int to;
    private long[] hashes;
    private int[] starts;
    private int[] ends;
    private byte[] weights;
    private int count;

    private WordReader(String text, int from, int to) {
        this.text = text;
        this.to = to;
        int guess = (to - from) / 5 + 4;
        hashes = new long[guess];
        starts = new int[guess];
        ends = new int[guess];
        weights = new byte[guess];
    }

    /** The words of {@code text} from {@code from} to {@code to}. */
    static Words read(String text, int from, int to) {
        WordReader reader = new WordReader(text, from, to);
        int at = from;
        while (at < to) {
            at = reader.next(at);
        }
        int n = reader.count;
        return new Words(
                Arrays.copyOf(reader.hashes, n),
                Arrays.copyOf(reader.starts, n),
                Arrays.copyOf(reader.ends, n),
                Arrays.copyOf(reader.weights, n));
    }

    private int next(int at) {
        int point = text.codePointAt(at);
        int end = Math.min(to, at + Character.charCount(point));
        if (isNothing(point)) {
            return end;
        }
        if (!isLetterOrDigit(point)) {
            int folded = fold(point);
            if (folded == '-' || (folded == '.' && end < to && text.charAt(end) == '.')) {
                // "--" and an en dash, "..." and an ellipsis: typography, not another word.
                while (end < to && fold(text.charAt(end)) == folded) {
                    end++;
                }
                folded = folded == '.' ? '…' : folded;
            }
            add(mix(folded), at, end, Weight.MARK);
            return end;
        }
        boolean alone = standsAlone(point);
        while (end < to) {
            int following = text.codePointAt(end);
            if (!isAccent(following) && (alone || !isLetterOrDigit(following) || standsAlone(following))) {
                break;
            }
            end = Math.min(to, end + Character.charCount(following));
        }
        addWord(at, end, alone);
        return end;
    }

    private void addWord(int at, int end, boolean alone) {
        boolean plain = true;
        for (int i = at; i < end && plain; i++) {
            plain = text.charAt(i) < 0x300;
        }
        String word = text.substring(at, end);
        if (!plain) {
            word = Normalizer.normalize(word, Normalizer.Form.NFC);
        }
        long hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash + word.charAt(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        byte weight =
                alone ? Weight.CHARACTER : end - at > 9 ? Weight.CONTENT : Weight.of(word.toLowerCase(Locale.ROOT));
        add(mix(hash), at, end, weight);
    }

    private void add(long hash, int start, int end, byte weight) {
        if (count == hashes.length) {
            int larger = count * 2;
            hashes = Arrays.copyOf(hashes, larger);
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            weights = Arrays.copyOf(weights, larger);
        }
        hashes[count] = hash;
        starts[count] = start;
        ends[count] = end;
        weights[count++] = weight;
    }

    /** Spreads a number over 64 bits (the finaliser of SplitMix64; Steele, Lea and Flood 2014). */
    static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private static boolean isNothing(int point) {
        return point <= ' '
                || Character.isSpaceChar(point)
                || Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT;
    }

    private static boolean isLetterOrDigit(int point) {
        if (point < 0x80) {
            return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z') || (point >= '0' && point <= '9');
        }
        return Character.isLetterOrDigit(point) || isAccent(point);
    }

    private static boolean isAccent(int point) {
        if (point < 0x300) {
            return false;
        }
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Whether it belongs to a script written without spaces between words. */
    private static boolean standsAlone(int point) {
        if (point < 0xE00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }

    private static int fold(int point) {
        return switch (point) {
            case '‘', '’', '‚', '‛', 'ʼ', '′', '`', '´' -> '\'';
            case '“', '”', '„', '‟', '«', '»', '″' -> '"';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            default -> point;
        };
    }
}
