package app.galley.highlighting;

/** Finds addresses that stand in running text as they are, in what nothing else has taken. */
final class BareAddresses {

    private static final int LONGEST_LOCAL = 64;

    private final CharSequence text;
    private final StyleRanges out;
    private int from;

    BareAddresses(CharSequence text, StyleRanges out) {
        this.text = text;
        this.out = out;
    }

    void start(int start) {
        from = start;
    }

    /** Looks at what stands before a piece that was taken, and goes on behind it. */
    void cut(int start, int end) {
        read(start);
        from = Math.max(from, end);
    }

    /** Looks at what was not taken up to here. */
    void read(int end) {
        int i = from;
        while (i < end) {
            int found = addressEnd(i, end);
            if (found > i) {
                out.add(text.charAt(i) == '@' ? localStart(i) : i, found, Style.LINK_ADDRESS);
                from = found;
                i = found;
            } else {
                i++;
            }
        }
        from = Math.max(from, end);
    }

    private int addressEnd(int start, int end) {
        char first = text.charAt(start);
        if (first != '@' && start > from && Character.isLetterOrDigit(text.charAt(start - 1))) {
            return -1;
        }
        return switch (first) {
            case '@' -> mail(start, end);
            case 'h', 'H' -> web(start, end, "https://", "http://");
            case 'w', 'W' -> web(start, end, "www.", "www.");
            default -> -1;
        };
    }

    private int mail(int at, int end) {
        int domainEnd = MailAddress.domainEnd(text, at + 1, end);
        boolean dotted = false;
        for (int i = at + 1; i < domainEnd; i++) {
            dotted |= text.charAt(i) == '.';
        }
        return dotted && localStart(at) < at ? domainEnd : -1;
    }

    private int localStart(int at) {
        int start = at;
        while (start > from && at - start < LONGEST_LOCAL && MailAddress.isLocal(text.charAt(start - 1))) {
            start--;
        }
        while (start < at && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private int web(int start, int end, String one, String other) {
        String opening = startsWith(one, start, end) ? one : startsWith(other, start, end) ? other : "";
        int body = start + opening.length();
        if (opening.isEmpty() || body >= end || !Character.isLetterOrDigit(text.charAt(body))) {
            return -1;
        }
        int i = body;
        int open = 0;
        int last = body;
        while (i < end) {
            char c = text.charAt(i);
            if (c <= ' '
                    || c == '<'
                    || c == '>'
                    || c == '"'
                    || c == '`'
                    || c == '['
                    || c == ']'
                    || Character.isSpaceChar(c)) {
                break;
            }
            if (c == '(') {
                open++;
            } else if (c == ')' && --open < 0) {
                break;
            }
            i++;
            // Signs at the end belong to the sentence.
            if ("?!.,:;*_~'\"(".indexOf(c) < 0) {
                last = i;
            }
        }
        return last > body ? last : -1;
    }

    private boolean startsWith(String opening, int at, int end) {
        if (at + opening.length() > end) {
            return false;
        }
        for (int i = 0; i < opening.length(); i++) {
            char c = text.charAt(at + i);
            if (c != opening.charAt(i) && Character.toLowerCase(c) != opening.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
