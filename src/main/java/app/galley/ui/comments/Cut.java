package app.galley.ui.comments;

/** Where a long text is cut so that no character is parted. Offsets and lengths are UTF-16 units. */
public final class Cut {

    private Cut() {}

    /** This offset, or the one before where a character of two units stands round it. */
    static int at(String text, int offset) {
        boolean parts = offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
        return parts ? offset - 1 : offset;
    }

    /** The text, or its beginning and its end where it is longer than {@code limit}. */
    public static String middle(String text, int limit) {
        return text.length() <= limit
                ? text
                : text.substring(0, at(text, limit / 2)) + " … " + text.substring(at(text, text.length() - limit / 2));
    }
}
