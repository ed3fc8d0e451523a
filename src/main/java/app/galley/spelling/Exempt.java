package app.galley.spelling;

/** Words no dictionary can know, so that they are never marked. */
final class Exempt {

    private Exempt() {}

    /**
     * Whether {@code spelling} has a digit, fewer than two letters, a letter of another script than Latin, only capitals
     * (with a plural s at most, as in PDFs), or a capital after a small letter, as in iPhone and GitHub.
     */
    static boolean covers(String spelling) {
        int letters = 0;
        int capitals = 0;
        int previous = 0;
        for (int i = 0; i < spelling.length(); i += Character.charCount(spelling.codePointAt(i))) {
            int c = spelling.codePointAt(i);
            if (Character.isDigit(c)) {
                return true;
            }
            if (Character.isLetter(c)) {
                if (Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN
                        || (Character.isUpperCase(c) && Character.isLowerCase(previous))) {
                    return true;
                }
                letters++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
            previous = c;
        }
        boolean plural = capitals > 1 && capitals == letters - 1 && previous == 's';
        return letters < 2 || capitals == letters || plural;
    }
}
