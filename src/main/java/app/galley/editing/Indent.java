package app.galley.editing;

/** Makes lines deeper or less deep, behind their quote marks. */
final class Indent {

    private Indent() {}

    /** @param by columns; at least nothing is left before the line */
    static void shift(Changes changes, Line line, int by) {
        int from = line.quoteEnd();
        int to = line.firstAfterQuotes();
        String spaces = " ".repeat(Math.max(0, line.indent() + by));
        String old = line.text().subSequence(from, to).toString();
        if (old.indexOf('\t') >= 0) {
            changes.replace(from, to, spaces);
        } else if (spaces.length() > old.length()) {
            changes.insert(from, " ".repeat(spaces.length() - old.length()));
        } else {
            changes.remove(from, from + old.length() - spaces.length());
        }
    }
}
