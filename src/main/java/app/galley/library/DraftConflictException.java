package app.galley.library;

/**
 * Somebody else, another window or program, has written to the draft or made a revision since the caller last read or wrote
 * it. Nothing was stored: the caller has the newer words of its own, and the library those of the other.
 */
public final class DraftConflictException extends LibraryException {

    private static final long serialVersionUID = 1L;

    DraftConflictException() {
        super(
                "The article was changed in another window or by another program meanwhile, and keeps that change; what was"
                        + " typed here is not stored yet: copy it before opening the article again.");
    }
}
