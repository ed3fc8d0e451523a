package app.galley.article;

/**
 * One change of a text while it is edited.
 *
 * @param offset where, in UTF-16 units
 * @param removed what stood there
 * @param inserted what stands there instead
 */
public record Edit(int offset, String removed, String inserted) {

    /** Offset after what was taken out, in the text before. */
    public int removedEnd() {
        return offset + removed.length();
    }

    /** Offset after what was put in, in the text after. */
    public int insertedEnd() {
        return offset + inserted.length();
    }

    /** The edit that takes this one back. */
    public Edit inverse() {
        return new Edit(offset, inserted, removed);
    }
}
