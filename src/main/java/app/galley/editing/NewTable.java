package app.galley.editing;

import app.galley.article.Edit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Makes tables: empty ones, or of lines copied from a spreadsheet. */
public final class NewTable {

    private NewTable() {}

    /**
     * An empty table at the selection, whose first cell is selected then.
     *
     * @param rows how many under the header
     */
    public static Step empty(String text, Selection selection, int rows, int columns) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i <= rows; i++) {
            cells.add(Collections.nCopies(columns, ""));
        }
        return put(text, selection, cells);
    }

    /**
     * What is selected as a table: its lines become rows, parted at tabs, else at semicolons, else at commas; quotes as in
     * RFC 4180. Empty unless every row has two cells or more.
     */
    public static Optional<Step> ofSelection(String text, Selection selection) {
        String selected = selection.of(text);
        char separator = selected.indexOf('\t') >= 0 ? '\t' : selected.indexOf(';') >= 0 ? ';' : ',';
        List<List<String>> rows = read(selected.replaceAll("^\\R+|\\R+$", ""), separator);
        boolean table = rows.stream().allMatch(row -> row.size() > 1);
        return table ? Optional.of(put(text, selection, rows)) : Optional.empty();
    }

    private static Step put(String text, Selection selection, List<List<String>> rows) {
        int start = selection.start();
        int end = selection.end();
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            table.append('|');
            for (int column = 0; column < columns; column++) {
                String cell = column < rows.get(i).size() ? rows.get(i).get(column) : "";
                table.append(' ').append(escaped(cell)).append(" |");
            }
            table.append('\n').append(i == 0 ? "|" + " --- |".repeat(columns) + "\n" : "");
        }
        String before =
                start == 0 || text.startsWith("\n\n", start - 2) ? "" : text.charAt(start - 1) == '\n' ? "\n" : "\n\n";
        String after = end == text.length() || text.charAt(end) == '\n' ? "" : "\n";
        Rewrite rewrite = new Rewrite(before + table + after);
        TableText.at(rewrite.text(), before.length()).orElseThrow().realign(rewrite);
        var header = TableText.at(rewrite.text(), before.length())
                .orElseThrow()
                .rows()
                .getFirst();
        var first = header.cells().getFirst().content();
        return new Step(
                List.of(new Edit(start, selection.of(text), rewrite.text().toString())),
                selection,
                new Selection(start + first.start(), start + first.end()));
    }

    private static String escaped(String cell) {
        return cell.strip().replace("|", "\\|").replaceAll("\\s*\\R\\s*", "<br>");
    }

    private static List<List<String>> read(String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                boolean doubled = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
                quoted = c != '"' || doubled;
                if (quoted) {
                    cell.append(c);
                }
                i += doubled ? 1 : 0;
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == separator || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        row.add(cell.toString());
        rows.add(row);
        return rows;
    }
}
