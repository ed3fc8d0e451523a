package app.galley.editing;

import java.util.Locale;

/** The address of a link, as it is and as Markdown writes it. */
public final class LinkAddress {

    private LinkAddress() {}

    /** Whether a text is nothing but one address a link may have: http, https or mailto. */
    public static boolean isUrl(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int scheme = lower.startsWith("https://")
                ? 8
                : lower.startsWith("http://") ? 7 : lower.startsWith("mailto:") ? 7 : text.length();
        return scheme < text.length()
                && text.chars()
                        .noneMatch(c -> Character.isWhitespace(c)
                                || Character.isISOControl(c)
                                || c == '<'
                                || c == '>'
                                || c == '"');
    }

    /** As it stands between parentheses: white space as %20, a parenthesis without its other half with a backslash. */
    public static String escaped(String address) {
        StringBuilder escaped = new StringBuilder();
        boolean balanced = isBalanced(address);
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            switch (c) {
                case ' ', '\t', '\n' -> escaped.append("%20");
                case '(', ')' -> escaped.append(balanced ? "" : "\\").append(c);
                case '<' -> escaped.append("%3C");
                case '>' -> escaped.append("%3E");
                case '\\' -> escaped.append("%5C");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** The other way: without the backslashes and angle brackets that Markdown needs. */
    public static String plain(String written) {
        boolean angled = written.length() > 1 && written.startsWith("<") && written.endsWith(">");
        String bare = angled ? written.substring(1, written.length() - 1) : written;
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < bare.length(); i++) {
            if (bare.charAt(i) == '\\' && i + 1 < bare.length() && isSign(bare.charAt(i + 1))) {
                i++;
            }
            plain.append(bare.charAt(i));
        }
        return plain.toString();
    }

    private static boolean isSign(char c) {
        return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
    }

    private static boolean isBalanced(String address) {
        int depth = 0;
        for (int i = 0; i < address.length() && depth >= 0; i++) {
            depth += address.charAt(i) == '(' ? 1 : address.charAt(i) == ')' ? -1 : 0;
        }
        return depth == 0;
    }

    /** Offset after the parenthesis that closes the address and title that begin here; -1 where none does. */
    static int end(char[] text, int from) {
        int depth = 0;
        char quote = 0;
        boolean angle = false;
        for (int i = from; i < text.length; i++) {
            char c = text[i];
            if (c == '\\') {
                i++;
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (angle) {
                angle = c != '>';
            } else if ((c == '"' || c == '\'') && Character.isWhitespace(text[i - 1])) {
                quote = c;
            } else if (c == '<' && i == from + 1) {
                angle = true;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Where the address alone ends, in the inside of a link's parentheses: before the title. */
    static int addressEnd(CharSequence text, int from, int to) {
        boolean angle = from < to && text.charAt(from) == '<';
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (angle && c == '>') {
                return i + 1;
            }
            if (!angle && Character.isWhitespace(c)) {
                return i;
            }
        }
        return to;
    }
}
