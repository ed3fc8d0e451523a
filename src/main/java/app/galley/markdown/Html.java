package app.galley.markdown;

/** Escapes text for HTML. */
final class Html {

    private Html() {}

    static void escape(char c, StringBuilder into) {
        switch (c) {
            case '&' -> into.append("&amp;");
            case '<' -> into.append("&lt;");
            case '>' -> into.append("&gt;");
            case '"' -> into.append("&quot;");
            // HTML readers turn a bare one into a line feed.
            case '\r' -> into.append("&#13;");
            default -> into.append(c);
        }
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            escape(visible(text, i), escaped);
        }
        return escaped.toString();
    }

    /** The text without what no page can hold, of the same length. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            visible.append(visible(text, i));
        }
        return visible.toString();
    }

    /** The unit at {@code i}; what no page can hold (NUL, half a surrogate pair) is U+FFFD. */
    static char visible(CharSequence text, int i) {
        char c = text.charAt(i);
        if (c == 0) {
            return '\uFFFD';
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)) ? c : '\uFFFD';
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1)) ? c : '\uFFFD';
        }
        return c;
    }
}
