package app.galley.editing;

/**
 * What the place of a line decides and the line itself does not show. The window answers from what highlighting knows;
 * {@link #scanning} answers from the text alone.
 */
@FunctionalInterface
public interface LineContext {

    /** What a line belongs to. A fence, and a line of dashes round front matter, belong to what they enclose. */
    enum Kind {
        TEXT,
        CODE,
        FRONT_MATTER
    }

    /** @param lineStart where a line begins, in UTF-16 units */
    Kind kindAt(int lineStart);

    /** Reads the beginnings of all lines, once, when first asked: some milliseconds for a megabyte. */
    static LineContext scanning(CharSequence text) {
        return new FenceScan(text);
    }
}
