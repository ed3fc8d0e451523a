package app.galley.article;

/** Why a revision was made. The names are stored: add, never rename. */
public enum RevisionKind {
    /** A file was imported. */
    IMPORTED,
    /** The writer asked for it (Ctrl+S). */
    NAMED,
    /** The article was closed, or left alone for a while. */
    AUTOMATIC,
    /** A whole text was put in place of the last one, such as by {@code galley edit}. */
    EDITED,
    /** An older revision was brought back. */
    RESTORED,
    /** Made just before an import, merge or restore, so that it can be undone. */
    SAFEGUARD,
    /**
     * A text that came with a review, for what was said of it stands in it. It is on nobody's line: not in the article's
     * history, and never its newest. Its parent is the revision that it is most like.
     */
    REVIEWED
}
