package app.galley.editing;

/** Code that is marked by four spaces before it: as deep a line in a list or below a paragraph is not code. */
final class IndentedCode {

    private static final int CODE_INDENT = 4;

    private IndentedCode() {}

    static boolean holds(Line line) {
        if (line.indent() < CODE_INDENT) {
            return false;
        }
        Line above = line;
        boolean afterBlank = true;
        while (above.start() > 0) {
            above = above.previous();
            boolean blank = above.firstAfterQuotes() == above.end();
            if (!blank && above.indent() < CODE_INDENT) {
                return afterBlank && above.item() == null && !hangsInItem(above);
            }
            afterBlank = blank;
        }
        return true;
    }

    /** Whether a line that is no item belongs to one above it. */
    private static boolean hangsInItem(Line line) {
        if (line.indent() == 0) {
            return false;
        }
        Line above = line;
        while (above.start() > 0) {
            above = above.previous();
            if (above.item() != null) {
                return true;
            }
            if (above.firstAfterQuotes() < above.end() && above.indent() == 0) {
                return false;
            }
        }
        return false;
    }
}
