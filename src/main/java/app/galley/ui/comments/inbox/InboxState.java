package app.galley.ui.comments.inbox;

/** What the inbox has to show beside its list. */
public enum InboxState {
    /** The comments have not been read yet. */
    READING,
    /** There is no thread that could be handled. */
    EMPTY,
    /** A thread is chosen. */
    THREAD,
    /** Nothing of the chosen kind is open; something else is. */
    KIND_DONE,
    /** Everything is handled. */
    DONE
}
