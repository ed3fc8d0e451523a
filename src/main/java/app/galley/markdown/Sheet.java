package app.galley.markdown;

/**
 * The HTML of one page section while it is written.
 *
 * @param page its index on the page
 * @param start where in the source its positions are counted from
 * @param html what is written so far
 * @param ordinals counts its text blocks
 */
record Sheet(int page, int start, StringBuilder html, Ordinals ordinals) {

    /** A count that the footnotes share, each of which is written on a sheet of its own. */
    static final class Ordinals {

        private int next;

        Ordinals(int first) {
            next = first;
        }

        int next() {
            return next++;
        }
    }

    Sheet(int page, int start) {
        this(page, start, 0);
    }

    /** @param ordinal the number of its first text block */
    Sheet(int page, int start, int ordinal) {
        this(page, start, new StringBuilder(), new Ordinals(ordinal));
    }

    /** A sheet for another part of the same page section. */
    Sheet blank() {
        return new Sheet(page, start, new StringBuilder(), ordinals);
    }
}
