package app.galley.importing.html;

import app.galley.importing.markup.Block;
import app.galley.importing.markup.Block.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Tables as GitHub's Markdown knows them. A cell that spans several leaves empty cells behind it; blocks in a cell stand
 * on lines of their own. A table that only lays out the page, or holds what no cell can, becomes its contents in order.
 */
final class TableConverter {

    private static final int MOST_COLUMNS = 200;

    private TableConverter() {}

    static List<Block> blocks(Element table, BlockConverter converter) {
        List<Element> rows = table.select("tr").stream()
                .filter(row -> table.equals(row.closest("table")))
                .toList();
        int columns = rows.stream()
                .mapToInt(row ->
                        cells(row).stream().mapToInt(TableConverter::columns).sum())
                .max()
                .orElse(0);
        if (columns < 2 || rows.size() < 2 || isLayout(table)) {
            return contents(table, rows, converter);
        }
        List<Block> blocks = new ArrayList<>();
        Element caption = table.selectFirst("caption");
        if (caption != null && table.equals(caption.closest("table"))) {
            blocks.addAll(converter.blocks(caption));
        }
        blocks.add(table(rows, Math.min(columns, MOST_COLUMNS), converter));
        return blocks;
    }

    private static Block table(List<Element> rows, int columns, BlockConverter converter) {
        List<List<String>> lines = new ArrayList<>();
        List<Alignment> alignments = new ArrayList<>();
        int[] reserved = new int[columns];
        for (Element row : rows) {
            List<String> line = new ArrayList<>();
            for (Element cell : cells(row)) {
                while (line.size() < columns && reserved[line.size()] > 0) {
                    reserved[line.size()]--;
                    line.add("");
                }
                int span = Math.min(columns(cell), Math.max(1, columns - line.size()));
                for (int i = 0; i < span; i++) {
                    if (line.size() < columns) {
                        reserved[line.size()] = number(cell, "rowspan") - 1;
                    }
                    line.add(i == 0 ? CellText.of(converter.blocks(cell)) : "");
                    if (alignments.size() < line.size()) {
                        alignments.add(alignment(cell));
                    }
                }
            }
            lines.add(line);
        }
        if (!isHead(rows.getFirst())) {
            lines.addFirst(List.of(""));
        }
        return new Block.Table(lines, alignments);
    }

    private static List<Block> contents(Element table, List<Element> rows, BlockConverter converter) {
        List<Block> blocks = new ArrayList<>();
        Element caption = table.selectFirst("caption");
        if (caption != null && table.equals(caption.closest("table"))) {
            blocks.addAll(converter.blocks(caption));
        }
        for (Element row : rows) {
            for (Element cell : cells(row)) {
                blocks.addAll(converter.blocks(cell));
            }
        }
        return blocks;
    }

    private static boolean isLayout(Element table) {
        String role = table.attr("role").toLowerCase(Locale.ROOT);
        return role.equals("presentation")
                || role.equals("none")
                || table.selectFirst("table table, pre, h1, h2, h3, h4, h5, h6, blockquote") != null;
    }

    private static boolean isHead(Element row) {
        Element part = row.parent();
        return (part != null && part.normalName().equals("thead"))
                || cells(row).stream().allMatch(cell -> cell.normalName().equals("th"));
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
    }

    private static int columns(Element cell) {
        return number(cell, "colspan");
    }

    private static int number(Element cell, String attribute) {
        try {
            return Math.clamp(Integer.parseInt(cell.attr(attribute).strip()), 1, MOST_COLUMNS);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static Alignment alignment(Element cell) {
        String style = (cell.attr("align") + ';' + cell.attr("style").replace(" ", "")).toLowerCase(Locale.ROOT);
        if (style.startsWith("right") || style.contains("text-align:right")) {
            return Alignment.RIGHT;
        }
        if (style.startsWith("center") || style.contains("text-align:center")) {
            return Alignment.CENTER;
        }
        return style.startsWith("left") || style.contains("text-align:left") ? Alignment.LEFT : Alignment.NONE;
    }
}
