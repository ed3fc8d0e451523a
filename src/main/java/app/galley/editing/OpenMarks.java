package app.galley.editing;

/** What is begun before a place in a line and not ended yet, as while it is being typed. */
final class OpenMarks {

    private static final int FARTHEST = 2_000;

    private OpenMarks() {}

    /** Whether code, a tag or an address is being written there, or the character is escaped. */
    static boolean isLiteral(CharSequence text, Line line, int at) {
        String before = text.subSequence(Math.max(line.content(), at - FARTHEST), Math.max(line.content(), at))
                .toString();
        return before.endsWith("\\")
                || isInCode(before)
                || isInTag(before)
                || before.lastIndexOf("](") > before.lastIndexOf(')')
                || isInAddress(before)
                || before.matches("\\[[^\\]]+]:.*");
    }

    private static boolean isInCode(String before) {
        int open = 0;
        for (int i = 0; i < before.length(); ) {
            int length = 0;
            while (i + length < before.length() && before.charAt(i + length) == '`') {
                length++;
            }
            boolean escaped = length > 0 && open == 0 && i > 0 && before.charAt(i - 1) == '\\';
            if (length > 0 && !escaped) {
                open = open == 0 ? length : open == length ? 0 : open;
            }
            i += Math.max(1, length);
        }
        return open > 0;
    }

    private static boolean isInTag(String before) {
        int open = before.lastIndexOf('<');
        if (open < 0 || before.indexOf('>', open) >= 0 || open + 1 == before.length()) {
            return false;
        }
        char first = before.charAt(open + 1);
        return Character.isLetter(first) || first == '/' || first == '!';
    }

    /** Whether the last word so far is an address. */
    private static boolean isInAddress(String before) {
        int word = before.length();
        while (word > 0 && !Character.isWhitespace(before.charAt(word - 1))) {
            word--;
        }
        String last = before.substring(word);
        return last.contains("://") || last.startsWith("www.");
    }
}
