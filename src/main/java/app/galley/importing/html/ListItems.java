package app.galley.importing.html;

import app.galley.importing.markup.Block;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** What is peculiar to lists. */
final class ListItems {

    private static final int LARGEST = 999_999_999;

    private ListItems() {}

    /** Its first number, or {@link Block.Items#BULLETS}. */
    static int start(Element list) {
        if (!list.normalName().equals("ol")) {
            return Block.Items.BULLETS;
        }
        try {
            int start = Integer.parseInt(list.attr("start").strip());
            return start < 0 || start > LARGEST - list.childrenSize() ? 1 : start;
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** The item's blocks, a check box at its beginning written as Markdown does. */
    static List<Block> withCheckbox(Element item, List<Block> blocks) {
        Element box = item.selectFirst("input[type=checkbox]");
        if (box == null || !item.equals(box.closest("li")) || blocks.isEmpty()) {
            return blocks;
        }
        if (!(blocks.getFirst() instanceof Block.Paragraph(String inline))) {
            return blocks;
        }
        List<Block> marked = new ArrayList<>(blocks);
        marked.set(0, new Block.Paragraph((box.hasAttr("checked") ? "[x] " : "[ ] ") + inline));
        return marked;
    }

    /** Adds to the last item what stands behind it without one of its own, as pages do with lists in lists. */
    static void append(List<List<Block>> items, List<Block> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        List<Block> last = new ArrayList<>(items.isEmpty() ? List.of() : items.removeLast());
        last.addAll(blocks);
        items.add(last);
    }
}
