package app.galley.review;

import org.jspecify.annotations.Nullable;

/** A review file could not be read or saved. Its message is one sentence for the user: which file, why, what to do. */
public final class ReviewException extends Exception {

    private static final long serialVersionUID = 1L;

    public ReviewException(String message) {
        super(message);
    }

    public ReviewException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
