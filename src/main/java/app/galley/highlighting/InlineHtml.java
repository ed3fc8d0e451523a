package app.galley.highlighting;

import java.util.HashSet;
import java.util.Set;

/** Tags, comments and the other kinds of HTML in running text, and addresses in angle brackets. */
final class InlineHtml {

    private static final int LONGEST_SCHEME = 32;

    private final CharSequence text;
    private final StyleRanges out;
    /** Endings that were sought and are not to be found. */
    private final Set<String> missing = new HashSet<>();

    private int limit;

    InlineHtml(CharSequence text, StyleRanges out) {
        this.text = text;
        this.out = out;
    }

    /** Says where the text ends from now on. */
    void limit(int end) {
        limit = end;
        missing.clear();
    }

    /** Styles what starts at this {@code <}; gives where it ends, -1 where nothing starts. */
    int read(int start) {
        int address = address(start);
        if (address > 0) {
            out.add(start, start + 1, Style.MARK);
            out.add(start + 1, address - 1, Style.LINK_ADDRESS);
            out.add(address - 1, address, Style.MARK);
            return address;
        }
        if (startsWith("<!--", start)) {
            int end = startsWith("<!-->", start) ? start + 5 : startsWith("<!--->", start) ? start + 6 : 0;
            end = end > 0 ? end : behind("-->", start + 4);
            out.add(start, end, Style.HTML_COMMENT);
            return end;
        }
        int end = tag(start);
        out.add(start, end, Style.HTML);
        return end;
    }

    private int tag(int start) {
        if (startsWith("<?", start)) {
            return behind("?>", start + 2);
        }
        if (startsWith("<![CDATA[", start)) {
            return behind("]]>", start + 9);
        }
        if (startsWith("<!", start)) {
            return start + 2 < limit && InlineTag.isLetter(text.charAt(start + 2)) ? behind(">", start + 2) : -1;
        }
        return InlineTag.end(text, start, limit);
    }

    private int behind(String ending, int from) {
        if (missing.contains(ending)) {
            return -1;
        }
        for (int i = from; i + ending.length() <= limit; i++) {
            if (startsWith(ending, i)) {
                return i + ending.length();
            }
        }
        missing.add(ending);
        return -1;
    }

    /** Behind an address in angle brackets, -1 where there is none. */
    private int address(int start) {
        int i = start + 1;
        boolean mail = false;
        int colon = -1;
        for (; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                break;
            }
            if (c <= ' ' || c == '<') {
                return -1;
            }
            if (c == '@') {
                mail = true;
            } else if (c == ':' && colon < 0) {
                colon = i;
            }
        }
        if (i >= limit) {
            return -1;
        }
        return isScheme(start + 1, colon) || (mail && MailAddress.is(text, start + 1, i)) ? i + 1 : -1;
    }

    private boolean isScheme(int start, int colon) {
        if (colon - start < 2 || colon - start > LONGEST_SCHEME || !InlineTag.isLetter(text.charAt(start))) {
            return false;
        }
        for (int i = start; i < colon; i++) {
            char c = text.charAt(i);
            if (!InlineTag.isLetter(c) && !InlineTag.isDigit(c) && c != '+' && c != '.' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private boolean startsWith(String start, int at) {
        if (at + start.length() > limit) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            if (text.charAt(at + i) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
