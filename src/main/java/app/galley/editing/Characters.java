package app.galley.editing;

/** Places between characters. */
final class Characters {

    private Characters() {}

    /** The offset, or the one before it where it is in the middle of a surrogate pair. */
    static int whole(CharSequence text, int offset) {
        boolean within = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return within ? offset - 1 : offset;
    }
}
