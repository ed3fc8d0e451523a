package app.galley.suggesting;

/** Whether a suggestion can still be accepted, as far as its own passage goes. */
public enum Readiness {
    /** The passage reads as it did when the suggestion was made. */
    READY,
    /** The passage was changed since: somebody has to look at both. */
    EDITED,
    /** Nobody knows where the passage stands: it has to be attached again first. */
    UNPLACED,
    /** The passage is known, but what stands there cannot be replaced as a whole: cells of a table, a part of a code block. */
    UNFIT
}
