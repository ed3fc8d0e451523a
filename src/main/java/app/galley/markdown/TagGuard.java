package app.galley.markdown;

/**
 * Keeps raw HTML and links from making the parser look through the same text again and again, or run out of stack:
 * comments, instructions, declarations and link targets that open many times and are not closed, and tags of very many
 * attributes. What opens them is replaced by a stand-in, as in {@link NestingGuard}.
 *
 * <p>The parser looks no further than the paragraph goes, so neither does this: what is replaced depends on nothing beyond
 * {@link Lines#paragraphLimit}, and a section can be looked at alone.
 */
final class TagGuard {

    /** Openings of one kind before the next closing: up to here the parser's own way is quick enough. */
    private static final int MOST_UNCLOSED = 40;

    /** Spaces in one tag, those in quoted values aside. */
    private static final int MOST_ATTRIBUTES = 100;

    private final String text;
    private char[] copy = {};

    private TagGuard(String text) {
        this.text = text;
    }

    /** The text as it may be parsed: as long as it was, and mostly the same. */
    static String defused(String text) {
        TagGuard guard = new TagGuard(text);
        guard.unclosed("](", ")");
        guard.unclosed("<!--", "-->");
        guard.unclosed("<?", "?>");
        guard.unclosed("<![CDATA[", "]]>");
        guard.unclosed("<!", ">");
        guard.tags();
        return guard.copy.length == 0 ? text : new String(guard.copy);
    }

    /** The parser seeks the closing of such a thing up to the end of its paragraph. */
    private void unclosed(String opening, String closing) {
        int nextClosing = -1;
        int limit = 0;
        int count = 0;
        for (int at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
            if (at > nextClosing) {
                nextClosing = text.indexOf(closing, at);
                nextClosing = nextClosing < 0 ? text.length() : nextClosing;
                count = 0;
            }
            if (at >= limit) {
                limit = Lines.paragraphLimit(text, at);
                count = 0;
            }
            if (++count > MOST_UNCLOSED) {
                replace(at + opening.length() - 1);
            }
        }
    }

    private void tags() {
        int limit = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            limit = at < limit ? limit : Lines.paragraphLimit(text, at);
            if (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)) && hasTooManyAttributes(at, limit)) {
                replace(at);
            }
        }
    }

    private boolean hasTooManyAttributes(int tag, int limit) {
        int spaces = 0;
        for (int i = tag + 1; i < limit; i++) {
            switch (text.charAt(i)) {
                case '>', '<' -> {
                    return false;
                }
                case '"', '\'' -> {
                    int close = text.indexOf(text.charAt(i), i + 1, limit);
                    if (close < 0) {
                        return false;
                    }
                    i = close;
                }
                case ' ', '\t', '\n', '\r' -> {
                    if (++spaces > MOST_ATTRIBUTES) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    private void replace(int i) {
        if (copy.length == 0) {
            copy = text.toCharArray();
        }
        copy[i] = NestingGuard.STAND_IN;
    }
}
