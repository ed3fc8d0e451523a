package app.galley.editing;

import app.galley.article.SourceRange;
import app.galley.editing.TableRow.Cell;
import java.util.List;
import java.util.Optional;

/** A pipe typed in a row of a table whose pipes stand there already, by somebody who writes rows by hand. */
public final class TablePipe {

    private TablePipe() {}

    /**
     * Where nothing but empty cells is behind the caret, the pipe is one of those there: the caret goes behind the next one,
     * into its cell. The one that a row begins with changes nothing. Empty where a pipe is to be put in: elsewhere, after a
     * backslash and in code.
     */
    public static Optional<Step> typed(CharSequence text, Selection selection) {
        int caret = selection.caret();
        int pipe = nextPipe(text, caret);
        if (!selection.isEmpty() || pipe < 0 || !isEmptyFrom(text, pipe)) {
            return Optional.empty();
        }
        return TableText.at(text, caret).flatMap(table -> {
            int index = table.rowAt(caret);
            return index < 2
                    ? Optional.empty()
                    : inRow(text, selection, table.rows().get(index), pipe);
        });
    }

    private static Optional<Step> inRow(CharSequence text, Selection selection, TableRow row, int pipe) {
        int caret = selection.caret();
        int column = row.cellAt(caret);
        SourceRange cell = row.cells().get(column).all();
        if (caret < cell.start() || pipe != cell.end()) {
            return Optional.empty();
        }
        String before = new SourceRange(cell.start(), caret).of(text);
        if (isOpen(before)) {
            return Optional.empty();
        }
        boolean begins = column == 0 && before.isBlank() && before.length() < 2;
        Selection after = begins ? selection : Selection.at(behind(row, column, pipe));
        return Optional.of(new Step(List.of(), selection, after));
    }

    private static int behind(TableRow row, int column, int pipe) {
        List<Cell> cells = row.cells();
        return column + 1 < cells.size() ? cells.get(column + 1).content().start() : pipe + 1;
    }

    /** Whether a pipe behind these words would be one of them. */
    private static boolean isOpen(String words) {
        int plain = words.length();
        while (plain > 0 && words.charAt(plain - 1) == '\\') {
            plain--;
        }
        boolean escaped = (words.length() - plain) % 2 == 1;
        return escaped || words.chars().filter(c -> c == '`').count() % 2 == 1;
    }

    /** The pipe behind a place that only spaces part from it; -1 for none. */
    private static int nextPipe(CharSequence text, int offset) {
        int at = offset;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && text.charAt(at) == '|' ? at : -1;
    }

    private static boolean isEmptyFrom(CharSequence text, int offset) {
        int at = offset;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '|')) {
            at++;
        }
        return at == text.length() || text.charAt(at) == '\n';
    }
}
