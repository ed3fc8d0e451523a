package app.galley.anchoring;

import java.util.Locale;

/**
 * Whether one word may be another one with a typing error, by the number of letters inserted, left out, replaced or swapped
 * with their neighbour (optimal string alignment; Damerau 1964).
 */
final class Likeness {

    /** Longer words are cut: enough to tell them apart, and the cost stays bounded. */
    private static final int LONGEST = 32;

    private static final int DIFFERENT = 6;

    private Likeness() {}

    /** From 0, another word, to 1, the same; case counts a little. */
    static double of(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        String a = cut(one.toLowerCase(Locale.ROOT));
        String b = cut(other.toLowerCase(Locale.ROOT));
        if (a.equals(b)) {
            return 0.95;
        }
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        if (shorter < 2) {
            return 0;
        }
        if (shorter >= 4 && (a.contains(b) || b.contains(a))) {
            return Math.max(0.4, (double) shorter / longer);
        }
        if (longer - shorter > 3) {
            return 0;
        }
        return Math.max(0, 1 - (double) distance(a, b) / longer);
    }

    /**
     * A quick look that spares most of the work: a set of letters as bits. Words are unlike for sure if their sets differ by
     * more than {@link #DIFFERENT} letters and neither holds the other.
     */
    static long letters(CharSequence text, int start, int end) {
        long letters = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            letters |= 1L << (c < 0x80 ? Character.toLowerCase(c) & 63 : c % 61);
        }
        return letters;
    }

    /** Whether words of these letters may be alike. */
    static boolean possible(long a, long b) {
        long both = a & b;
        return Long.bitCount(a ^ b) <= DIFFERENT || both == a || both == b;
    }

    private static String cut(String word) {
        return word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    }

    private static int distance(String a, String b) {
        int[] twoBack = new int[b.length() + 1];
        int[] back = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            back[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                char x = a.charAt(i - 1);
                char y = b.charAt(j - 1);
                int best = Math.min(Math.min(back[j], row[j - 1]) + 1, back[j - 1] + (x == y ? 0 : 1));
                if (i > 1 && j > 1 && x == b.charAt(j - 2) && a.charAt(i - 2) == y) {
                    best = Math.min(best, twoBack[j - 2] + 1);
                }
                row[j] = best;
            }
            int[] spare = twoBack;
            twoBack = back;
            back = row;
            row = spare;
        }
        return back[b.length()];
    }
}
