package app.galley.editing;

import app.galley.article.SourceRange;
import app.galley.editing.TableRow.Cell;
import java.util.Optional;

/** Edits GitHub tables. Nothing is realigned while somebody types in a cell, only by these commands. */
public final class Tables {

    private final Rewrite text;
    private final String newline;
    private final boolean behind;
    private TableText table;
    private int row;
    private int column;

    private Tables(Rewrite text, TableText table) {
        this.text = text;
        this.table = table;
        this.newline =
                TableText.lineEnd(text.text(), table.rows().getFirst().line().end());
        TableRow line = table.rows().get(table.lineAt(text.mark(1)));
        this.row = table.rowAt(text.mark(1));
        this.column = Math.min(line.cellAt(text.mark(1)), table.columns() - 1);
        this.behind = line.isBehind(text.mark(1));
    }

    /** Whether a place of the text is in a table: cheap where its line has no pipe, so it may be asked at each key. */
    public static boolean isTable(String text, int offset) {
        return TableText.at(text, offset).isPresent();
    }

    /** The change as one step; empty if the caret is in no table, or it cannot be done there. */
    public static Optional<Step> step(String text, Selection selection, TableChange change) {
        Optional<TableText> found = TableText.at(text, selection.caret());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Rewrite rewrite = new Rewrite(text, selection.anchor(), selection.caret());
        Tables tables = new Tables(rewrite, found.get());
        tables.realign();
        if (change == TableChange.REALIGN) {
            return rewrite.isUnchanged()
                    ? Optional.empty()
                    : Optional.of(rewrite.step(selection, new Selection(rewrite.mark(0), rewrite.mark(1))));
        }
        if (change == TableChange.ENTER && tables.isEmptyLastRow()) {
            return Optional.of(rewrite.step(selection, Selection.at(tables.leave())));
        }
        if (!tables.change(change)) {
            return Optional.empty();
        }
        tables.realign();
        return Optional.of(rewrite.step(selection, tables.selected()));
    }

    /** Does what can be done; false for nothing. */
    private boolean change(TableChange change) {
        int last = table.rows().size() - 1;
        switch (change) {
            case REALIGN -> {}
            case NEXT_CELL -> {
                column = (column + 1) % table.columns();
                if (column == 0) {
                    goBelow();
                }
            }
            case PREVIOUS_CELL -> {
                if (column > 0) {
                    column--;
                } else if (row > 0) {
                    column = table.columns() - 1;
                    row = row == 2 ? 0 : row - 1;
                }
            }
            case ENTER -> {
                // Who has closed a row begins the next one at its beginning.
                column = behind ? 0 : column;
                goBelow();
            }
            case ADD_ROW_ABOVE -> addRow(row <= 2 ? 1 : row - 1);
            case ADD_ROW_BELOW -> addRow(Math.max(1, row));
            case DELETE_ROW -> {
                return deleteRow();
            }
            case MOVE_ROW_UP -> {
                return swapRows(row - 1, row, row - 1);
            }
            case MOVE_ROW_DOWN -> {
                return row < last && swapRows(row, row + 1, row + 1);
            }
            case ADD_COLUMN_BEFORE -> addColumn(column);
            case ADD_COLUMN_AFTER -> addColumn(++column);
            case DELETE_COLUMN -> {
                return deleteColumn();
            }
            case MOVE_COLUMN_BACK -> {
                return swapColumns(column - 1, column - 1);
            }
            case MOVE_COLUMN_ON -> {
                return swapColumns(column, column + 1);
            }
            case ALIGN_START -> align(":--");
            case ALIGN_CENTRE -> align(":-:");
            case ALIGN_END -> align("--:");
            case ALIGN_NONE -> align("---");
        }
        return true;
    }

    private void goBelow() {
        if (Math.max(1, row) == table.rows().size() - 1) {
            addRow(table.rows().size() - 1);
        } else {
            row = Math.max(1, row) + 1;
        }
    }

    /** @param above index of the line that it comes below */
    private void addRow(int above) {
        TableRow line = table.rows().get(above);
        String outside =
                text.text().subSequence(line.line().start(), line.start()).toString();
        text.insert(line.line().end(), newline + outside + "|" + "   |".repeat(table.columns()));
        row = above + 1;
    }

    private boolean deleteRow() {
        if (row < 2) {
            return false;
        }
        text.replace(
                table.rows().get(row - 1).line().end(),
                table.rows().get(row).line().end(),
                "");
        row = row < table.rows().size() - 1 ? row : row == 2 ? 0 : row - 1;
        return true;
    }

    private boolean swapRows(int first, int second, int newRow) {
        if (first < 2) {
            return false;
        }
        SourceRange above = table.rows().get(first).line();
        SourceRange below = table.rows().get(second).line();
        text.move(below.start(), below.end(), above.start());
        int between = above.start() + below.length();
        text.insert(between, newline);
        int end = between + newline.length() + above.length();
        text.replace(end, end + newline.length(), "");
        row = newRow;
        return true;
    }

    private void addColumn(int before) {
        for (int i = table.rows().size() - 1; i >= 0; i--) {
            var cells = table.rows().get(i).cells();
            String added = i == 1 ? " --- |" : "   |";
            boolean behind = before == cells.size();
            text.insert(
                    behind
                            ? cells.getLast().all().end() + 1
                            : cells.get(before).all().start(),
                    added);
        }
    }

    private boolean deleteColumn() {
        if (table.columns() == 1) {
            return false;
        }
        for (TableRow line : table.rows().reversed()) {
            SourceRange cell = line.cells().get(column).all();
            text.replace(cell.start(), cell.end() + 1, "");
        }
        column = Math.min(column, table.columns() - 2);
        return true;
    }

    private boolean swapColumns(int first, int newColumn) {
        if (first < 0 || first + 1 >= table.columns()) {
            return false;
        }
        for (TableRow line : table.rows().reversed()) {
            SourceRange moved = line.cells().get(first + 1).all();
            text.move(
                    moved.start(),
                    moved.end() + 1,
                    line.cells().get(first).all().start());
        }
        column = newColumn;
        return true;
    }

    private void align(String dashes) {
        SourceRange content = table.rows().get(1).cells().get(column).content();
        text.replace(content.start(), content.end(), dashes);
    }

    private boolean isEmptyLastRow() {
        return row >= 2
                && row == table.rows().size() - 1
                && table.rows().get(row).isEmpty();
    }

    /** Puts a blank line in the place of the last row; gives where the caret is then, below that. */
    private int leave() {
        TableRow last = table.rows().get(row);
        String outside =
                text.text().subSequence(last.line().start(), last.start()).toString();
        String instead = outside.stripTrailing() + newline + outside;
        text.replace(last.line().start(), last.line().end(), instead);
        return last.line().start() + instead.length();
    }

    private void realign() {
        int somewhere = table.rows().getFirst().line().start();
        reread(somewhere);
        table.realign(text);
        reread(somewhere);
    }

    private void reread(int somewhere) {
        table = TableText.at(text.text(), somewhere).orElseThrow();
    }

    private Selection selected() {
        Cell cell = table.rows().get(row).cells().get(column);
        return new Selection(cell.content().start(), cell.content().end());
    }
}
