package app.galley.ui.comments;

/** One line of the panel's list. */
public sealed interface PanelItem permits CommentRow, UnfinishedRow {

    /** Tells this item and others apart, through all changes. */
    String key();

    /** Whether what the list shows of the one can stand for the other. */
    boolean looksLike(PanelItem other);
}
