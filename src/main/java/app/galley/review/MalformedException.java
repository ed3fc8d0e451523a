package app.galley.review;

/** A review file breaks its format. The message completes the sentence "the file is damaged: …". */
final class MalformedException extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedException(String message) {
        super(message);
    }
}
