package app.galley.library;

import org.jspecify.annotations.Nullable;

/** The library could not do as asked. Its message is one sentence for the user: what happened and what to do. */
public sealed class LibraryException extends RuntimeException permits DraftConflictException {

    private static final long serialVersionUID = 1L;

    public LibraryException(String message) {
        super(message);
    }

    public LibraryException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
