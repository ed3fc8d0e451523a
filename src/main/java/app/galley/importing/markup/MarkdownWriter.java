package app.galley.importing.markup;

import app.galley.importing.markup.Block.Alignment;
import app.galley.importing.markup.Block.Code;
import app.galley.importing.markup.Block.Footnote;
import app.galley.importing.markup.Block.Heading;
import app.galley.importing.markup.Block.Items;
import app.galley.importing.markup.Block.Paragraph;
import app.galley.importing.markup.Block.Quote;
import app.galley.importing.markup.Block.Rule;
import app.galley.importing.markup.Block.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes blocks as Markdown that our parser reads as the same blocks. A rule at the very top is left out: it would open
 * front matter.
 */
public final class MarkdownWriter {

    private final StringBuilder out = new StringBuilder();

    private MarkdownWriter() {}

    /** The Markdown of {@code blocks}, ending with a line feed; empty where there are none. */
    public static String write(List<Block> blocks) {
        MarkdownWriter writer = new MarkdownWriter();
        int first = 0;
        while (first < blocks.size() && blocks.get(first) instanceof Rule) {
            first++;
        }
        writer.blocks(blocks.subList(first, blocks.size()), "", "", false);
        return writer.out.toString();
    }

    /**
     * @param first what stands before the very first line, such as a list's marker
     * @param rest what stands before every other line
     */
    private void blocks(List<Block> blocks, String first, String rest, boolean tight) {
        String prefix = first;
        char marker = '*';
        char delimiter = ')';
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (i > 0) {
                prefix = rest;
                if (!(tight && block instanceof Items)) {
                    line(rest, "");
                }
            }
            // Two lists in a row stay two: a change of marker begins a new one.
            boolean follows = i > 0 && blocks.get(i - 1) instanceof Items;
            if (block instanceof Items) {
                marker = follows && marker == '-' ? '*' : '-';
                delimiter = follows && delimiter == '.' ? ')' : '.';
            }
            block(block, prefix, rest, marker, delimiter);
        }
        if (blocks.isEmpty() && !first.isEmpty()) {
            line(first, "");
        }
    }

    private void block(Block block, String first, String rest, char marker, char delimiter) {
        switch (block) {
            case Heading(int level, String inline) ->
                line(first, "#".repeat(Math.clamp(level, 1, 6)) + ' ' + MarkdownEscape.heading(inline));
            case Paragraph(String inline) -> paragraph(inline, first, rest);
            case Quote(List<Block> blocks) -> blocks(blocks, first + "> ", rest + "> ", false);
            case Items items -> items(items, first, rest, marker, delimiter);
            case Code(String language, String text) -> code(language, text, first, rest);
            case Table table -> table(table, first, rest);
            case Footnote(String label, List<Block> blocks) ->
                blocks(blocks, first + "[^" + label + "]: ", rest + "    ", false);
            // Underscores: asterisks or hyphens behind a list's marker would be one longer rule.
            case Rule() -> line(first, "___");
        }
    }

    private void paragraph(String inline, String first, String rest) {
        String[] lines = inline.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String end = i + 1 < lines.length ? "\\" : "";
            line(i == 0 ? first : rest, MarkdownEscape.lineStart(lines[i].strip()) + end);
        }
    }

    private void items(Items list, String first, String rest, char marker, char delimiter) {
        int number = list.start();
        boolean begun = false;
        for (List<Block> item : list.items()) {
            String mark = list.start() == Items.BULLETS ? marker + " " : Integer.toString(number++) + delimiter + ' ';
            if (begun && !list.tight()) {
                line(rest, "");
            }
            blocks(item, (begun ? rest : first) + mark, rest + " ".repeat(mark.length()), list.tight());
            begun = true;
        }
    }

    private void code(String language, String text, String first, String rest) {
        String fence = "`".repeat(Math.max(3, longestRun(text, '`') + 1));
        line(first, fence + language);
        for (String line : text.split("\n", -1)) {
            line(rest, line);
        }
        line(rest, fence);
    }

    private void table(Table table, String first, String rest) {
        int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
        String prefix = first;
        for (int row = 0; row < table.rows().size(); row++) {
            line(prefix, row(table.rows().get(row), columns));
            prefix = rest;
            if (row == 0) {
                line(rest, delimiterRow(table.alignments(), columns));
            }
        }
    }

    private static String row(List<String> cells, int columns) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < columns; i++) {
            line.append(' ')
                    .append(i < cells.size() ? cells.get(i).replace("|", "\\|") : "")
                    .append(" |");
        }
        return line.toString();
    }

    private static String delimiterRow(List<Alignment> alignments, int columns) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            cells.add(
                    switch (i < alignments.size() ? alignments.get(i) : Alignment.NONE) {
                        case NONE -> "---";
                        case LEFT -> ":--";
                        case CENTER -> ":-:";
                        case RIGHT -> "--:";
                    });
        }
        return row(cells, columns);
    }

    private void line(String prefix, String text) {
        // No line ends in spaces: two of them would be a forced break.
        if (text.isEmpty()) {
            out.append(prefix.stripTrailing());
        } else {
            out.append(prefix).append(text);
        }
        out.append('\n');
    }

    private static int longestRun(String text, char c) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == c ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
