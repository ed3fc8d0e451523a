package app.galley.importing.plain;

/** Lines drawn with characters: across the page, or under a heading. */
final class Rules {

    private static final String DRAWN = "-=_*~^#.–—─═•+";
    private static final int SHORTEST = 3;

    private Rules() {}

    /** Three or more of one drawing character, spaces between them allowed. */
    static boolean isRule(Line line) {
        return isDrawn(line.text(), true);
    }

    /** The level of the heading that {@code under} underlines: 1 for a double line, 2 for a single one; 0 for none. */
    static int underlines(Line heading, Line under) {
        if (heading.isBlank()
                || heading.length() > HeadingShape.LONGEST
                || !isDrawn(under.text(), false)
                || !HeadingShape.hasLetter(heading.text())
                || under.length() * 2 < heading.length()) {
            return 0;
        }
        return switch (under.text().charAt(0)) {
            case '=', '═', '#', '*' -> 1;
            case '-', '~', '^', '_', '─', '–', '—' -> 2;
            default -> 0;
        };
    }

    private static boolean isDrawn(String text, boolean spaced) {
        if (text.length() < SHORTEST || DRAWN.indexOf(text.charAt(0)) < 0) {
            return false;
        }
        char first = text.charAt(0);
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == first) {
                count++;
            } else if (!(spaced && c == ' ')) {
                return false;
            }
        }
        // An ellipsis is text.
        return count >= (first == '.' ? 4 : SHORTEST);
    }
}
