package app.galley.ui.comments;

/**
 * What the panel tells in passing.
 *
 * @param text a sentence
 * @param kind whether it can be undone or stepped through, or says that something failed
 */
public record Notice(String text, Kind kind) {

    /** How a notice is shown. */
    public enum Kind {
        DONE,
        UNDOABLE,
        /** Comments have lost their text or found another: there is something to look at. */
        TO_STEP_THROUGH,
        FAILED
    }
}
