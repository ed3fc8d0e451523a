package app.galley.importing;

import org.jspecify.annotations.Nullable;

/** A file could not be imported. Its message is one sentence for the user: which file, why, and what to do. */
public final class ImportException extends Exception {

    private static final long serialVersionUID = 1L;

    public ImportException(String message) {
        super(message);
    }

    public ImportException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
