package app.galley.highlighting;

/** Characters by name or number. Any name will do: a list of the 2,231 would only catch slips of the pen. */
final class Entity {

    private static final int LONGEST = 32;

    private Entity() {}

    /** Behind the entity that starts at this ampersand, -1 where none does. */
    static int end(CharSequence text, int start, int limit) {
        int i = start + 1;
        int last = Math.min(limit, start + LONGEST);
        if (i < last && text.charAt(i) == '#') {
            boolean hex = i + 1 < last && (text.charAt(i + 1) == 'x' || text.charAt(i + 1) == 'X');
            int digits = i + (hex ? 2 : 1);
            i = digits;
            while (i < last && Character.digit(text.charAt(i), hex ? 16 : 10) >= 0 && text.charAt(i) < 0x80) {
                i++;
            }
            return i > digits && i - digits <= (hex ? 6 : 7) ? closed(text, i, last) : -1;
        }
        if (i >= last || !InlineTag.isLetter(text.charAt(i))) {
            return -1;
        }
        while (i < last && (InlineTag.isLetter(text.charAt(i)) || InlineTag.isDigit(text.charAt(i)))) {
            i++;
        }
        return i - start > 2 ? closed(text, i, last) : -1;
    }

    private static int closed(CharSequence text, int i, int last) {
        return i < last && text.charAt(i) == ';' ? i + 1 : -1;
    }
}
