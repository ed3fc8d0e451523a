package app.galley.exporting;

import org.jspecify.annotations.Nullable;

/** An article could not be exported. Its message is one sentence for the user: which file, why, and what to do. */
public final class ExportException extends Exception {

    private static final long serialVersionUID = 1L;

    public ExportException(String message) {
        super(message);
    }

    public ExportException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
