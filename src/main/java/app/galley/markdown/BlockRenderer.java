package app.galley.markdown;

import static app.galley.article.TextBlock.Kind.CODE;
import static app.galley.article.TextBlock.Kind.FOOTNOTE;
import static app.galley.article.TextBlock.Kind.HEADING;
import static app.galley.article.TextBlock.Kind.LIST_ITEM;
import static app.galley.article.TextBlock.Kind.PARAGRAPH;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Renders blocks: paragraphs, lists, quotes, code. Tables, raw HTML and footnotes have renderers of their own. */
final class BlockRenderer {

    private final PageWriter page;
    private final InlineRenderer inline;
    private final TableRenderer tables;
    private final HtmlBlockRenderer htmlBlocks;
    private final FootnoteRenderer footnotes;
    private final DataHolder options;
    private final ListOptions lists;

    BlockRenderer(
            PageWriter page,
            InlineRenderer inline,
            HtmlBlockRenderer htmlBlocks,
            FootnoteRenderer footnotes,
            DataHolder options) {
        this.page = page;
        this.inline = inline;
        this.tables = new TableRenderer(page, inline);
        this.htmlBlocks = htmlBlocks;
        this.footnotes = footnotes;
        this.options = options;
        this.lists = ListOptions.get(options);
    }

    void children(Node parent) {
        siblings(parent.getFirstChild(), false);
    }

    /**
     * Renders a node and those after it. Elements that raw HTML opens among them do not reach further.
     *
     * @param stop whether to stop at a heading, which begins another section
     */
    void siblings(@Nullable Node first, boolean stop) {
        int mark = htmlBlocks.mark();
        for (Node node = first; node != null && !(stop && node instanceof Heading); node = node.getNext()) {
            render(node, mark);
        }
        htmlBlocks.closeTo(mark);
    }

    private void render(Node node, int mark) {
        switch (node) {
            case Paragraph paragraph -> paragraph(paragraph);
            case Heading heading -> {
                page.tag("h" + heading.getLevel(), heading);
                var leaf = page.leaf(HEADING, heading);
                inline.text(heading);
                page.end(leaf);
                page.raw("</h" + heading.getLevel() + ">\n");
            }
            case BlockQuote quote -> container("blockquote", quote);
            case OrderedList list -> {
                page.tag("ol", list);
                int start = list.getStartNumber();
                page.attribute("start", start == 1 ? null : String.valueOf(start));
                items("ol", list);
            }
            case BulletList list -> {
                page.tag("ul", list);
                items("ul", list);
            }
            case ListItem item -> item(item);
            case FencedCodeBlock code -> {
                String info =
                        code.getInfo().isNull() ? "" : code.getInfo().unescape().strip();
                code(code, code.getContentChars(), info.isEmpty() ? "" : info.split("\\s", 2)[0]);
            }
            case IndentedCodeBlock code -> code(code, code.getContentChars().trimTailBlankLines(), "");
            case ThematicBreak rule -> page.tag("hr", rule).raw(">\n");
            case TableBlock table -> tables.render(table);
            case HtmlCommentBlock comment -> {}
            case HtmlBlockBase html -> htmlBlocks.render(html, mark);
            case FootnoteBlock note -> footnotes.render(note, this);
            case Reference definition -> {}
            default -> {
                if (node instanceof Block) {
                    children(node);
                }
            }
        }
    }

    /** A heading that begins a section. Its id comes from its text, and so is put in when that is written. */
    Titled sectionHeading(Heading heading, HeadingIds ids) {
        StringBuilder html = page.sheet().html();
        String name = "h" + heading.getLevel();
        page.tag(name, heading);
        int idAt = html.length();
        var leaf = page.leaf(HEADING, heading);
        inline.text(heading);
        String title = Titles.of(page.end(leaf));
        page.raw("</" + name + ">\n");
        String id = ids.next(title);
        html.insert(idAt, " id=\"" + id + "\"");
        return new Titled(id, title);
    }

    /** What a section is called. */
    record Titled(String id, String title) {}

    private void container(String name, Node node) {
        page.tag(name, node).raw(" dir=\"auto\">\n");
        children(node);
        page.raw("</" + name + ">\n");
    }

    private void items(String name, Node list) {
        page.raw(" dir=\"auto\">\n");
        children(list);
        page.raw("</" + name + ">\n");
    }

    private void item(ListItem item) {
        page.tag("li", item);
        if (item instanceof TaskListItem task) {
            boolean done = task.isItemDoneMarker();
            page.raw(" class=\"task\" dir=\"auto\"><input type=\"checkbox\" disabled=\"\" data-g=\"\"");
            page.raw(done ? " checked=\"\" aria-label=\"done\">" : " aria-label=\"to do\">")
                    .raw(" ");
        } else {
            page.raw(" dir=\"auto\">");
        }
        children(item);
        page.raw("</li>\n");
    }

    private void paragraph(Paragraph paragraph) {
        if (paragraph.getFirstChild() == null) {
            return;
        }
        boolean tight = paragraph.getParent() instanceof ParagraphItemContainer item
                && item.isParagraphWrappingDisabled(paragraph, lists, options);
        if (!tight && paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
            figure(paragraph, image);
            return;
        }
        String name = tight ? "span" : "p";
        boolean inNote = paragraph.getParent() instanceof FootnoteBlock;
        page.tag(name, paragraph);
        var leaf = page.leaf(tight ? LIST_ITEM : inNote ? FOOTNOTE : PARAGRAPH, paragraph);
        inline.text(paragraph);
        page.end(leaf);
        footnotes.endParagraph(paragraph);
        page.raw("</" + name + ">" + (tight ? "" : "\n"));
    }

    private void figure(Paragraph paragraph, Image image) {
        page.tag("figure", paragraph).raw(">");
        inline.text(paragraph);
        BasedSequence title = image.getTitle();
        if (!title.isNull() && !title.isEmpty()) {
            page.tag("figcaption", paragraph);
            var leaf = page.leaf(PARAGRAPH, paragraph);
            page.text().escaped(title, true);
            page.end(leaf);
            page.raw("</figcaption>");
        }
        page.raw("</figure>\n");
    }

    private void code(Node node, BasedSequence content, String language) {
        page.tag("pre", node).raw("><code");
        page.attribute("class", language.isEmpty() ? null : "language-" + language);
        var leaf = page.leaf(CODE, node);
        page.text().literal(content);
        page.end(leaf);
        page.raw("</code></pre>\n");
    }
}
