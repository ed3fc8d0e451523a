package app.galley.annotation;

/** What an annotation is about, in the revision it was made on. */
public sealed interface Target {

    /** The id of the section it stands in; empty for text before the first heading. */
    String sectionId();

    /**
     * A whole section.
     *
     * @param title the section's heading then, to show when the section is gone
     */
    record OfSection(String sectionId, String title) implements Target {}

    /**
     * A quoted passage (W3C TextPositionSelector and TextQuoteSelector).
     *
     * @param start first code point, counted in the revision's Markdown source (not UTF-16 units)
     * @param end code point after the last
     * @param quote the passage as the reader saw it, from the plain-text projection
     * @param prefix up to {@link #CONTEXT} code points of the projection before it
     * @param suffix up to {@link #CONTEXT} code points of the projection after it
     */
    record OfPassage(int start, int end, String quote, String prefix, String suffix, String sectionId)
            implements Target {

        /** How much context a passage is stored with, in code points on each side. */
        public static final int CONTEXT = 32;

        public OfPassage {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("not a range: " + start + " to " + end);
            }
        }
    }
}
