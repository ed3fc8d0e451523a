package app.galley.highlighting;

/** An opening or closing tag, as CommonMark's section "Raw HTML" writes it. */
final class InlineTag {

    private InlineTag() {}

    /** Behind the tag that starts at this {@code <}, -1 where none does. */
    static int end(CharSequence text, int start, int limit) {
        boolean closing = start + 1 < limit && text.charAt(start + 1) == '/';
        int i = start + (closing ? 2 : 1);
        if (i >= limit || !isLetter(text.charAt(i))) {
            return -1;
        }
        while (i < limit && isTagName(text.charAt(i))) {
            i++;
        }
        if (!closing) {
            i = attributes(text, i, limit);
        }
        i = LinkTarget.space(text, i, limit);
        if (!closing && i < limit && text.charAt(i) == '/') {
            i++;
        }
        return i < limit && text.charAt(i) == '>' ? i + 1 : -1;
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Behind as many attributes as stand here. */
    private static int attributes(CharSequence text, int start, int limit) {
        int end = start;
        while (true) {
            int i = LinkTarget.space(text, end, limit);
            if (i == end || i >= limit || !isNameStart(text.charAt(i))) {
                return end;
            }
            while (i < limit
                    && (isNameStart(text.charAt(i)) || isDigit(text.charAt(i)) || isDotOrHyphen(text.charAt(i)))) {
                i++;
            }
            end = i;
            i = LinkTarget.space(text, i, limit);
            if (i < limit && text.charAt(i) == '=') {
                end = value(text, LinkTarget.space(text, i + 1, limit), limit);
                if (end < 0) {
                    return i;
                }
            }
        }
    }

    /** Behind the value of an attribute, -1 where none starts here. */
    private static int value(CharSequence text, int start, int limit) {
        if (start >= limit) {
            return -1;
        }
        char quote = text.charAt(start);
        int i = start;
        if (quote == '"' || quote == '\'') {
            do {
                i++;
            } while (i < limit && text.charAt(i) != quote);
            return i < limit ? i + 1 : -1;
        }
        while (i < limit && " \t\n\"'=<>`".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i > start ? i : -1;
    }

    private static boolean isTagName(char c) {
        return isLetter(c) || isDigit(c) || c == '-';
    }

    private static boolean isNameStart(char c) {
        return isLetter(c) || c == '_' || c == ':';
    }

    private static boolean isDotOrHyphen(char c) {
        return c == '.' || c == '-';
    }
}
