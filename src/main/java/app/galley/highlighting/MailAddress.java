package app.galley.highlighting;

/** Mail addresses, as HTML's input fields take them. */
final class MailAddress {

    private static final String SIGNS = ".!#$%&'*+/=?^_`{|}~-";

    private MailAddress() {}

    static boolean is(CharSequence text, int start, int end) {
        int i = start;
        while (i < end && isLocal(text.charAt(i))) {
            i++;
        }
        return i > start && i < end && text.charAt(i) == '@' && domainEnd(text, i + 1, end) == end;
    }

    /** Whether it may stand before the at sign. */
    static boolean isLocal(char c) {
        return InlineTag.isLetter(c) || InlineTag.isDigit(c) || SIGNS.indexOf(c) >= 0;
    }

    /** Behind as much as is a domain, {@code start} where nothing is. */
    static int domainEnd(CharSequence text, int start, int limit) {
        int end = start;
        int i = start;
        while (i < limit) {
            char c = text.charAt(i);
            boolean edge = InlineTag.isLetter(c) || InlineTag.isDigit(c);
            if (!edge && c != '-' && c != '.') {
                break;
            }
            char before = i > start ? text.charAt(i - 1) : '.';
            if (c == '.' ? before == '.' || before == '-' : c == '-' && before == '.') {
                break;
            }
            i++;
            if (edge) {
                end = i;
            }
        }
        return end;
    }
}
