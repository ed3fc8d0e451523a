package app.galley.markdown;

/**
 * The stretch in which one text differs from another: outside of it they are the same. It reaches a little further than it
 * must where a line end would be cut in two.
 *
 * @param start where it starts in both, in UTF-16 units
 * @param end where it ends in the text before
 * @param shift how much longer the text is now
 */
record Change(int start, int end, int shift) {

    /** Compared at once. */
    private static final int PIECE = 1024;

    static Change between(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start + PIECE <= most && before.regionMatches(start, after, start, PIECE)) {
            start += PIECE;
        }
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        if (start > 0 && before.charAt(start - 1) == '\r') {
            start--;
        }
        int shift = after.length() - before.length();
        int tail = 0;
        while (tail + PIECE <= most - start
                && before.regionMatches(before.length() - tail - PIECE, after, after.length() - tail - PIECE, PIECE)) {
            tail += PIECE;
        }
        while (tail < most - start
                && before.charAt(before.length() - tail - 1) == after.charAt(after.length() - tail - 1)) {
            tail++;
        }
        if (tail > 0 && before.charAt(before.length() - tail) == '\n') {
            tail--;
        }
        return new Change(start, before.length() - tail, shift);
    }

    /** Where it ends in the text after. */
    int newEnd() {
        return end + shift;
    }
}
