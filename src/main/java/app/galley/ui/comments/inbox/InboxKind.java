package app.galley.ui.comments.inbox;

/** Which threads the inbox lists. */
public enum InboxKind {
    ALL,
    SUGGESTIONS,
    COMMENTS,
    /** Those whose text was changed, moved or lost since. */
    NEEDS_LOOK
}
