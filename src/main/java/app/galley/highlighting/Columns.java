package app.galley.highlighting;

/** A place in a line, counted in UTF-16 units and in columns: a tab reaches to the next column that four divides. */
final class Columns {

    private String line = "";
    private int offset;
    private int column;
    /** Columns left of the tab at {@link #offset}, of which a container took some. 0 where none did. */
    private int restOfTab;

    private int next;
    private int nextColumn;

    void start(String text) {
        line = text;
        offset = 0;
        column = 0;
        restOfTab = 0;
        look();
    }

    /** Where the text goes on behind white space. */
    int next() {
        return next;
    }

    int offset() {
        return offset;
    }

    boolean isBlank() {
        return next >= line.length();
    }

    /** The columns of white space here. */
    int indent() {
        return nextColumn - column;
    }

    /** The character behind white space, 0 at the end. */
    char peek() {
        return next < line.length() ? line.charAt(next) : 0;
    }

    /** To the character behind white space. */
    void skipSpace() {
        offset = next;
        column = nextColumn;
        restOfTab = 0;
    }

    /** On by characters that are no tabs. */
    void skip(int characters) {
        offset += characters;
        column += characters;
        look();
    }

    /** On by columns of white space; a tab may be taken in part. */
    void skipColumns(int columns) {
        int left = columns;
        while (left > 0 && offset < line.length()) {
            if (line.charAt(offset) == '\t') {
                int width = restOfTab > 0 ? restOfTab : 4 - column % 4;
                int taken = Math.min(left, width);
                column += taken;
                left -= taken;
                restOfTab = width - taken;
                offset += restOfTab == 0 ? 1 : 0;
            } else {
                offset++;
                column++;
                left--;
            }
        }
        look();
    }

    private void look() {
        int at = offset;
        int reached = column;
        int length = line.length();
        while (at < length) {
            char c = line.charAt(at);
            if (c == ' ') {
                reached++;
            } else if (c == '\t') {
                reached += 4 - reached % 4;
            } else {
                break;
            }
            at++;
        }
        next = at;
        nextColumn = reached;
    }
}
