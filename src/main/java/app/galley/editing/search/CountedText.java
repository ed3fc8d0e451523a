package app.galley.editing.search;

/**
 * A text that counts how often a regular expression looks at it, and ends the search when that is too often: the JDK's
 * engine cannot be stopped from outside, but it looks at a character for each of its steps.
 */
final class CountedText implements CharSequence {

    /** Ends a search. Carries no stack trace: it is no error. */
    static final class Exhausted extends RuntimeException {

        private static final long serialVersionUID = 1;

        Exhausted() {
            super("too much work", null, false, false);
        }
    }

    /** So often does a search ask whether it was cancelled. */
    private static final int ASK_EVERY = 1 << 16;

    private final String text;
    private final Effort effort;
    private long left;

    CountedText(String text, Effort effort) {
        this.text = text;
        this.effort = effort;
        this.left = effort.steps();
    }

    @Override
    public char charAt(int index) {
        if (--left % ASK_EVERY == 0 && (left <= 0 || effort.cancelled().getAsBoolean())) {
            throw new Exhausted();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
