package app.galley.highlighting;

/** Addresses and titles of links, as CommonMark's section "Links" writes them. */
final class LinkTarget {

    /** As deep as parentheses nest in an address. */
    private static final int DEEPEST = 32;

    /** Longer titles are not sought for, lest thousands of openings each look through all the rest. */
    private static final int LONGEST_TITLE = 2_000;

    private LinkTarget() {}

    /** Behind the address that starts here, with its angle brackets; {@code start} if it is empty, -1 if it is none. */
    static int addressEnd(CharSequence text, int start, int limit) {
        if (start < limit && text.charAt(start) == '<') {
            for (int i = start + 1; i < limit; i++) {
                switch (text.charAt(i)) {
                    case '>' -> {
                        return i + 1;
                    }
                    case '<', '\n' -> {
                        return -1;
                    }
                    case '\\' -> i++;
                    default -> {}
                }
            }
            return -1;
        }
        int depth = 0;
        int i = start;
        for (; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < limit && Inlines.isAsciiPunctuation(text.charAt(i + 1))) {
                i++;
            } else if (c == '(') {
                if (++depth > DEEPEST) {
                    return -1;
                }
            } else if (c == ')') {
                if (depth == 0) {
                    break;
                }
                depth--;
            } else if (c <= ' ' || c == 0x7F) {
                break;
            }
        }
        return depth == 0 ? i : -1;
    }

    /** Behind the title that starts here, with its quotes; -1 where none does. */
    static int titleEnd(CharSequence text, int start, int limit) {
        if (start >= limit) {
            return -1;
        }
        char open = text.charAt(start);
        if (open != '"' && open != '\'' && open != '(') {
            return -1;
        }
        char close = open == '(' ? ')' : open;
        int last = Math.min(limit, start + LONGEST_TITLE);
        for (int i = start + 1; i < last; i++) {
            char c = text.charAt(i);
            if (c == close) {
                return i + 1;
            }
            if (c == '\\') {
                i++;
            } else if (c == '(' && open == '(') {
                return -1;
            }
        }
        return -1;
    }

    /** Behind white space. */
    static int space(CharSequence text, int start, int limit) {
        int i = start;
        while (i < limit && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '\n')) {
            i++;
        }
        return i;
    }

    static void styleAddress(StyleRanges out, int start, int end, CharSequence text) {
        boolean angled = start < end && text.charAt(start) == '<';
        if (angled) {
            out.add(start, start + 1, Style.MARK);
            out.add(end - 1, end, Style.MARK);
        }
        out.add(angled ? start + 1 : start, angled ? end - 1 : end, Style.LINK_ADDRESS);
    }

    static void styleTitle(StyleRanges out, int start, int end) {
        out.add(start, start + 1, Style.MARK);
        out.add(end - 1, end, Style.MARK);
        out.add(start + 1, end - 1, Style.LINK_TITLE);
    }
}
