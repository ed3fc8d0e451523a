package app.galley.editing.search;

/** What became of a search. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    /** It was more work than allowed, or was cancelled, or the expression nests too deep for this text. */
    record TooMuchWork<T>() implements Outcome<T> {}

    /**
     * The query is no regular expression, or the replacement names a group that it does not have.
     *
     * @param reason in the words of the JDK, on one line and without a full stop
     * @param index where in the query or replacement, or -1
     */
    record Invalid<T>(String reason, int index) implements Outcome<T> {}
}
