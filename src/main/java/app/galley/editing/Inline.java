package app.galley.editing;

/**
 * A part of a paragraph that inline marks make something of. Offsets are of the text, in UTF-16 units.
 *
 * @param from before the opening mark
 * @param contentFrom after it
 * @param contentTo before the closing mark
 * @param to after it
 */
record Inline(Kind kind, int from, int contentFrom, int contentTo, int to) {

    enum Kind {
        BOLD,
        ITALIC,
        STRIKETHROUGH,
        CODE,
        /** The content is what is shown; the closing mark holds the address. */
        LINK,
        IMAGE,
        /** An address in angle brackets; the content is the address. */
        AUTOLINK,
        HTML_TAG,
        /** The address and title of a link or an image, without the parentheses. */
        ADDRESS
    }

    boolean holds(int start, int end) {
        return from <= start && end <= to;
    }

    boolean contentHolds(int start, int end) {
        return contentFrom <= start && end <= contentTo;
    }
}
