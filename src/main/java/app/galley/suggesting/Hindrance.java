package app.galley.suggesting;

/** Why a suggestion is not accepted. */
public enum Hindrance {
    /** There is no such suggestion: a comment without replacement, a reply, or one that was deleted. */
    NO_SUGGESTION,
    /** Its author has not marked it ready. */
    DRAFT,
    /** It was accepted, declined or resolved before. */
    HANDLED,
    /** See {@link Readiness#UNPLACED}. */
    UNPLACED,
    /** See {@link Readiness#UNFIT}. */
    UNFIT,
    /** See {@link Readiness#EDITED}; a person may accept it all the same. */
    EDITED,
    /** Another open suggestion is about the same words; a person may choose one. */
    OVERLAPPING
}
