package app.galley.highlighting;

import java.util.Locale;

/** Names in brackets, by which links and footnotes refer to their definitions. */
final class Label {

    /** The longest that CommonMark allows. */
    private static final int LONGEST = 999;

    private Label() {}

    /** Behind the label whose bracket opens here, -1 where none does or it is empty. */
    static int end(CharSequence text, int start, int limit) {
        if (start >= limit || text.charAt(start) != '[') {
            return -1;
        }
        boolean blank = true;
        for (int i = start + 1; i < limit && i - start <= LONGEST + 1; i++) {
            switch (text.charAt(i)) {
                case '[' -> {
                    return -1;
                }
                case ']' -> {
                    return blank ? -1 : i + 1;
                }
                case '\\' -> {
                    i++;
                    blank = false;
                }
                case ' ', '\t', '\n' -> {}
                default -> blank = false;
            }
        }
        return -1;
    }

    /** Behind the colon of a footnote's definition that starts here, -1 where none does. */
    static int footnoteDefinition(CharSequence text, int start) {
        int limit = text.length();
        if (start + 1 >= limit || text.charAt(start + 1) != '^') {
            return -1;
        }
        int end = end(text, start, limit);
        return end > start + 3 && end < limit && text.charAt(end) == ':' ? end + 1 : -1;
    }

    /** What is compared: with all white space as one space and without regard to case, but for footnotes. */
    static String normalized(CharSequence text, int start, int end) {
        StringBuilder name = new StringBuilder(end - start);
        boolean space = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                space = true;
                continue;
            }
            if (space && !name.isEmpty()) {
                name.append(' ');
            }
            space = false;
            name.append(c);
        }
        String plain = name.toString();
        return plain.startsWith("^") ? plain : plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
