package app.galley.markdown;

import static app.galley.article.TextBlock.Kind.TABLE_CELL;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/** Renders tables, each in a box that scrolls sideways and can be reached by keyboard. */
final class TableRenderer {

    private final PageWriter page;
    private final InlineRenderer inline;

    TableRenderer(PageWriter page, InlineRenderer inline) {
        this.page = page;
        this.inline = inline;
    }

    void render(TableBlock table) {
        page.raw("<div class=\"table\" tabindex=\"0\">").tag("table", table).raw(" dir=\"auto\">\n");
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part.getFirstChild() != null && (part instanceof TableHead || part instanceof TableBody)) {
                String name = part instanceof TableHead ? "thead" : "tbody";
                page.raw("<" + name + ">\n");
                rows(part);
                page.raw("</" + name + ">\n");
            }
        }
        page.raw("</table></div>\n");
    }

    private void rows(Node part) {
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            if (row instanceof TableRow) {
                page.tag("tr", row).raw(">\n");
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    if (cell instanceof TableCell held) {
                        cell(held);
                    }
                }
                page.raw("</tr>\n");
            }
        }
    }

    private void cell(TableCell cell) {
        String name = cell.isHeader() ? "th" : "td";
        page.tag(name, cell);
        var alignment = cell.getAlignment();
        if (alignment != null) {
            page.attribute("style", "text-align:" + alignment.name().toLowerCase(Locale.ROOT));
        }
        var leaf = page.leaf(TABLE_CELL, cell);
        inline.text(cell);
        page.end(leaf);
        page.raw("</" + name + ">\n");
    }
}
