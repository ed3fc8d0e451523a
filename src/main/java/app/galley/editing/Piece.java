package app.galley.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words of one line, or of one cell of a table, that marks can stand round: no white space at either end, no list marker,
 * no sign of a heading. Offsets are of the text, in UTF-16 units.
 */
record Piece(int from, int to) {

    /** The words of the selection. */
    static List<Piece> of(Spot spot) {
        List<Piece> pieces = new ArrayList<>();
        int start = spot.selection().start();
        int end = spot.selection().end();
        for (Line line : spot.lines()) {
            boolean words = !spot.isLiteral(line) && HeadingLine.underline(line) == 0;
            if (words && line.content() < line.end()) {
                int from = Math.max(start, HeadingLine.wordsStart(line));
                int to = Math.min(end, HeadingLine.wordsEnd(line));
                if (line.text().charAt(line.content()) == '|') {
                    addCells(spot.text(), from, to, pieces);
                } else {
                    trimmed(spot.text(), from, to).ifPresent(pieces::add);
                }
            }
        }
        return pieces;
    }

    private static void addCells(CharSequence text, int from, int to, List<Piece> pieces) {
        int cell = from;
        for (int i = from; i <= to; i++) {
            boolean ends = i == to || (text.charAt(i) == '|' && (i == 0 || text.charAt(i - 1) != '\\'));
            if (ends) {
                trimmed(text, cell, i).filter(piece -> !piece.isRule(text)).ifPresent(pieces::add);
                cell = i + 1;
            }
        }
    }

    /** All from the beginning of the one to the end of the other. */
    Piece with(Piece other) {
        return new Piece(Math.min(from, other.from), Math.max(to, other.to));
    }

    /** A cell of the line of dashes below a table's heading. */
    private boolean isRule(CharSequence text) {
        return text.subSequence(from, to).chars().allMatch(c -> c == '-' || c == ':');
    }

    static Optional<Piece> trimmed(CharSequence text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return from < to ? Optional.of(new Piece(from, to)) : Optional.empty();
    }

    /** The word a caret is in or at; letters, digits, and what joins them. */
    static Optional<Piece> wordAt(CharSequence text, int caret) {
        int from = caret;
        while (from > 0 && isOfWord(text, from - 1)) {
            from--;
        }
        int to = caret;
        while (to < text.length() && isOfWord(text, to)) {
            to++;
        }
        return from < to ? Optional.of(new Piece(from, to)) : Optional.empty();
    }

    private static boolean isOfWord(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c == '\'' || c == '\u2019' || c == '-') {
            return at > 0
                    && at + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(at - 1))
                    && Character.isLetterOrDigit(text.charAt(at + 1));
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == '\u200d';
    }
}
