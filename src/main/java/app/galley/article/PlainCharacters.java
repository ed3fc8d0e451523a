package app.galley.article;

/**
 * Text from outside, made such that an article can hold it: lines end in LF, half a surrogate pair is U+FFFD, and control
 * characters other than tab and line feed are gone.
 */
public final class PlainCharacters {

    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PlainCharacters() {}

    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean last = i + 1 == text.length();
            if (Character.isSurrogate(c)) {
                if (!last && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    plain.append(c).append(text.charAt(++i));
                } else {
                    plain.append(REPLACEMENT);
                }
            } else if (c == '\r') {
                if (last || text.charAt(i + 1) != '\n') {
                    plain.append('\n');
                }
            } else if (c == '\t' || c == '\n' || !(Character.isISOControl(c) || (i == 0 && c == BYTE_ORDER_MARK))) {
                plain.append(c);
            }
        }
        return plain.length() == text.length() ? sameOr(text, plain) : plain.toString();
    }

    /** The text itself where nothing had to be changed, so that a large one is not held twice. */
    private static String sameOr(String text, StringBuilder plain) {
        return text.contentEquals(plain) ? text : plain.toString();
    }
}
