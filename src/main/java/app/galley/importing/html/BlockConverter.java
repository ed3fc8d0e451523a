package app.galley.importing.html;

import app.galley.importing.markup.Block;
import app.galley.importing.markup.MarkdownEscape;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Makes blocks of an article's elements. jsoup's parser bounds how deep they are nested, so recursion is safe. */
final class BlockConverter {

    /** Deeper lists and quotes become part of the one they are in: Markdown writes a line's depth on every line. */
    private static final int DEEPEST = 20;

    private static final int LONGEST_BOLD_HEADING = 100;

    private final HeadingRanks ranks;
    private final Footnotes footnotes;
    private final Addresses addresses;
    private int depth;

    BlockConverter(HeadingRanks ranks, Footnotes footnotes, @Nullable URI base) {
        this.ranks = ranks;
        this.footnotes = footnotes;
        addresses = new Addresses(base);
    }

    /** The blocks inside an element. */
    List<Block> blocks(Element container) {
        return blocks(container.childNodes());
    }

    private List<Block> blocks(List<Node> nodes) {
        List<Block> into = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Element element && Tags.isBlock(element)) {
                flush(line, into);
                block(element, into);
            } else if (node instanceof Element element && isSecondBreak(element, line)) {
                // Two line breaks in a row are how old pages part paragraphs.
                flush(line, into);
            } else {
                line.add(node);
            }
        }
        flush(line, into);
        return into;
    }

    /** An element's inside as one line, marked as bold nowhere: for headings and the like. */
    String inline(Element element) {
        return InlineWriter.of(element.childNodes(), footnotes, addresses, true).replace('\n', ' ');
    }

    private void block(Element element, List<Block> into) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, into);
            case "p" -> paragraph(element, into);
            case "ul", "ol", "menu", "dir" -> list(element, into);
            case "dl" -> definitions(element, into);
            case "blockquote" -> quote(element, into);
            case "pre", "listing", "plaintext" -> into.add(CodeText.of(element));
            case "table" -> into.addAll(TableConverter.blocks(element, this));
            case "figure" -> figure(element, into);
            case "hr" -> into.add(new Block.Rule());
            case "iframe", "video", "audio" -> media(element, into);
            case "summary", "dt" -> term(element, into);
            default -> into.addAll(blocks(element));
        }
    }

    private void heading(Element element, List<Block> into) {
        String inline = inline(element);
        if (!inline.isBlank()) {
            into.add(new Block.Heading(ranks.rank(element), inline));
        }
    }

    private void paragraph(Element element, List<Block> into) {
        List<Block> blocks = blocks(element);
        boolean bold = ranks.isEmpty()
                && blocks.size() == 1
                && element.text().length() <= LONGEST_BOLD_HEADING
                && isAllBold(element)
                && !element.text().matches(".*[.,;]\\s*");
        if (bold) {
            // A text without one heading that has short bold paragraphs: those are its headings.
            into.add(new Block.Heading(2, inline(element)));
        } else {
            into.addAll(blocks);
        }
    }

    private void list(Element element, List<Block> into) {
        if (depth >= DEEPEST) {
            into.addAll(blocks(element));
            return;
        }
        depth++;
        List<List<Block>> items = new ArrayList<>();
        boolean tight = true;
        for (Node node : element.childNodes()) {
            if (node instanceof Element item && item.normalName().equals("li")) {
                List<Block> blocks = ListItems.withCheckbox(item, blocks(item));
                tight &= blocks.stream()
                                .filter(block -> !(block instanceof Block.Items))
                                .count()
                        <= 1;
                items.add(blocks);
            } else {
                List<Block> stray = blocks(List.of(node));
                ListItems.append(items, stray);
            }
        }
        depth--;
        items.removeIf(List::isEmpty);
        if (!items.isEmpty()) {
            into.add(new Block.Items(ListItems.start(element), tight, items));
        }
    }

    private void definitions(Element element, List<Block> into) {
        List<List<Block>> items = new ArrayList<>();
        for (Element part : element.select("dt, dd")) {
            List<Block> blocks = new ArrayList<>();
            block(part, blocks);
            if (part.normalName().equals("dt") || items.isEmpty()) {
                items.add(blocks);
            } else {
                ListItems.append(items, blocks);
            }
        }
        if (!items.isEmpty()) {
            into.add(new Block.Items(Block.Items.BULLETS, false, items));
        }
    }

    private void quote(Element element, List<Block> into) {
        depth++;
        List<Block> blocks = blocks(element);
        depth--;
        if (depth >= DEEPEST) {
            into.addAll(blocks);
        } else if (!blocks.isEmpty()) {
            into.add(new Block.Quote(blocks));
        }
    }

    private void figure(Element element, List<Block> into) {
        Element only = Pictures.only(element);
        Element caption = element.selectFirst("figcaption");
        if (only != null && caption != null) {
            into.add(new Block.Paragraph(Pictures.inline(only, addresses, caption.text())));
        } else {
            into.addAll(blocks(element));
        }
    }

    private void media(Element element, List<Block> into) {
        String source = element.attr("src");
        Element inner = element.selectFirst("source[src]");
        String target = addresses.link(source.isBlank() && inner != null ? inner.attr("src") : source);
        if (target != null) {
            String title = element.attr("title").isBlank() ? target : element.attr("title");
            into.add(new Block.Paragraph(
                    "[" + MarkdownEscape.linkText(title) + "](" + MarkdownEscape.destination(target) + ")"));
        }
    }

    private void term(Element element, List<Block> into) {
        String inline = inline(element);
        if (!inline.isBlank()) {
            into.add(new Block.Paragraph(
                    Surroundings.flanks(inline.codePointAt(0), ' ') ? "**" + inline + "**" : inline));
        }
    }

    private void flush(List<Node> line, List<Block> into) {
        String inline = InlineWriter.of(line, footnotes, addresses, false);
        line.clear();
        if (!inline.isBlank()) {
            into.add(new Block.Paragraph(inline));
        }
    }

    private static boolean isSecondBreak(Element element, List<Node> line) {
        if (!element.normalName().equals("br")) {
            return false;
        }
        for (int i = line.size() - 1; i >= 0; i--) {
            if (!(line.get(i) instanceof TextNode text && text.isBlank())) {
                return line.get(i) instanceof Element before
                        && before.normalName().equals("br");
            }
        }
        return false;
    }

    private static boolean isAllBold(Element paragraph) {
        String all = paragraph.text().strip();
        for (Element element : paragraph.children()) {
            if (Tags.isBold(element) && !all.isEmpty() && element.text().strip().equals(all)) {
                return true;
            }
        }
        return false;
    }
}
