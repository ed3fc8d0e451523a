package app.galley.editing;

/** HTML tags and addresses in angle brackets, told from a sign that is less. */
final class TagScan {

    private TagScan() {}

    /** Offset after the tag or address that begins here; -1 where none does. */
    static int end(char[] text, int from) {
        int at = from + 1;
        if (at < text.length && (text[at] == '/' || text[at] == '!' || text[at] == '?')) {
            at++;
        }
        if (at == text.length || !(Character.isLetter(text[at]) || text[at] == '-')) {
            return -1;
        }
        char quote = 0;
        for (; at < text.length; at++) {
            char c = text[at];
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return at + 1;
            } else if (c == '<') {
                return -1;
            } else if ((c == '"' || c == '\'') && text[at - 1] == '=') {
                quote = c;
            }
        }
        return -1;
    }

    /** Whether it is an address: it has a colon or an at sign, and no white space. */
    static boolean isAddress(char[] text, int from, int end) {
        boolean address = false;
        for (int i = from + 1; i < end - 1; i++) {
            if (Character.isWhitespace(text[i]) || text[i] == '"') {
                return false;
            }
            address |= text[i] == ':' || text[i] == '@';
        }
        return address;
    }
}
