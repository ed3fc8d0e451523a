package app.galley.markdown;

/** What articles and sections are called. */
final class Titles {

    private static final int LONGEST = 80;

    private Titles() {}

    /** A heading's text on one line. */
    static String of(String heading) {
        StringBuilder title = new StringBuilder(heading.length());
        boolean gap = false;
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            if (Character.isWhitespace(c)) {
                gap = !title.isEmpty();
            } else {
                if (gap) {
                    title.append(' ');
                    gap = false;
                }
                title.append(c);
            }
        }
        return title.toString();
    }

    /** The first line of a text without headings, cut to the length of a title. */
    static String firstWords(String text) {
        String start = text.strip();
        int line = start.indexOf('\n');
        start = line < 0 ? start : start.substring(0, line).stripTrailing();
        if (start.length() <= LONGEST) {
            return start;
        }
        int space = start.lastIndexOf(' ', LONGEST);
        int cut = space > 0 ? space : start.offsetByCodePoints(0, LONGEST / 2);
        return start.substring(0, cut).stripTrailing() + "…";
    }
}
