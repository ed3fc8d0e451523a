package app.galley.editing;

/** What makes a line a heading. */
final class HeadingLine {

    static final int DEEPEST = 6;

    private HeadingLine() {}

    /** Level by the signs before the words: 0 for a line without any. */
    static int level(Line line) {
        int at = line.content();
        while (at < line.end() && line.text().charAt(at) == '#') {
            at++;
        }
        int level = at - line.content();
        boolean apart = at == line.end() || Line.isSpace(line.text().charAt(at));
        return level <= DEEPEST && apart ? level : 0;
    }

    /** Where the words of a line with signs before them begin. */
    static int wordsStart(Line line) {
        return Line.skipSpace(line.text(), line.content() + level(line), line.end());
    }

    /** Where the words end: before the signs that may close a heading, and the white space about them. */
    static int wordsEnd(Line line) {
        int end = line.contentEnd();
        int start = wordsStart(line);
        int at = end;
        while (at > start && line.text().charAt(at - 1) == '#') {
            at--;
        }
        boolean closes = level(line) > 0
                && at < end
                && (at == start || Line.isSpace(line.text().charAt(at - 1)));
        if (!closes) {
            return Math.max(start, end);
        }
        while (at > start && Line.isSpace(line.text().charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Level by the line of signs below a heading: 1 for =, 2 for -, 0 for any other line. */
    static int underline(Line line) {
        if (line.item() != null || line.content() == line.end()) {
            return 0;
        }
        char sign = line.text().charAt(line.content());
        if (sign != '=' && sign != '-') {
            return 0;
        }
        for (int i = line.content(); i < line.contentEnd(); i++) {
            if (line.text().charAt(i) != sign) {
                return 0;
            }
        }
        return sign == '=' ? 1 : 2;
    }
}
