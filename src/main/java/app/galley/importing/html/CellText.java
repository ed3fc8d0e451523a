package app.galley.importing.html;

import app.galley.importing.markup.Block;
import app.galley.importing.markup.Block.Code;
import app.galley.importing.markup.Block.Footnote;
import app.galley.importing.markup.Block.Heading;
import app.galley.importing.markup.Block.Items;
import app.galley.importing.markup.Block.Paragraph;
import app.galley.importing.markup.Block.Quote;
import app.galley.importing.markup.Block.Rule;
import app.galley.importing.markup.Block.Table;
import app.galley.importing.markup.MarkdownEscape;
import java.util.ArrayList;
import java.util.List;

/** Blocks as the one line that a Markdown table's cell is, with {@code <br>} between what stood on lines of its own. */
final class CellText {

    private CellText() {}

    static String of(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        blocks.forEach(block -> add(block, lines));
        return String.join("<br>", lines).replace("\n", "<br>");
    }

    private static void add(Block block, List<String> lines) {
        switch (block) {
            case Paragraph(String inline) -> lines.add(inline);
            case Heading(int level, String inline) -> lines.add(inline);
            case Quote(List<Block> blocks) -> blocks.forEach(inner -> add(inner, lines));
            case Footnote(String label, List<Block> blocks) -> blocks.forEach(inner -> add(inner, lines));
            case Code(String language, String text) -> lines.add(MarkdownEscape.inline(text));
            case Items(int start, boolean tight, List<List<Block>> items) -> {
                int number = start;
                for (List<Block> item : items) {
                    lines.add((start == Items.BULLETS ? "• " : number++ + ". ") + of(item));
                }
            }
            case Table(List<List<String>> rows, List<Block.Alignment> alignments) ->
                rows.forEach(row -> lines.add(String.join(" ", row)));
            case Rule() -> {}
        }
    }
}
