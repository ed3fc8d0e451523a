package app.galley.exporting;

import app.galley.annotation.Placement;
import app.galley.article.PlainRange;
import app.galley.article.Projection;
import app.galley.article.TextBlock;
import app.galley.markdown.PageSection;
import app.galley.markdown.ParsedArticle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of an article's page as trees, still with the numbers by which a place in the projection is found in them
 * ({@code data-t}: the block, {@code data-g}: generated, not in the projection).
 */
final class Pieces {

    private final Projection projection;
    private final List<PageSection> sections;
    private final List<Element> bodies = new ArrayList<>();

    Pieces(ParsedArticle article) {
        projection = article.projection();
        sections = article.page();
        for (PageSection section : sections) {
            Document piece = Jsoup.parseBodyFragment(section.html());
            piece.outputSettings().prettyPrint(false);
            bodies.add(piece.body());
        }
    }

    /** Gives the element of every text block its index among all of them, as {@code data-b}. */
    void numberBlocks() {
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        for (int i = 0; i < projection.blocks().size(); i++) {
            TextBlock block = projection.blocks().get(i);
            numbers.put(List.of(block.page(), block.ordinal()), i);
        }
        for (int page = 0; page < bodies.size(); page++) {
            for (Element element : bodies.get(page).select("[data-t]")) {
                Integer number = numbers.get(List.of(page, Integer.parseInt(element.attr("data-t"))));
                if (number != null) {
                    element.attr("data-b", number.toString());
                }
            }
        }
    }

    int size() {
        return bodies.size();
    }

    PageSection section(int index) {
        return sections.get(index);
    }

    /** The piece's content, in a body element of its own. */
    Element body(int index) {
        return bodies.get(index);
    }

    /**
     * Wraps what a reader sees of {@code range} in {@code mark} elements of the class {@code state}.
     *
     * @return them, in order; none where the range holds no visible text
     */
    List<Element> mark(PlainRange range, String state) {
        List<Element> marks = new ArrayList<>();
        for (TextBlock block : projection.blocksIn(range)) {
            Element element = element(block);
            if (element != null) {
                int from = Math.max(0, range.start() - block.plain().start());
                int to = Math.min(block.plain().end(), range.end())
                        - block.plain().start();
                wrap(element, from, to, state, marks);
            }
        }
        return marks;
    }

    /** The element that shows where a target stands: the first block it touches. */
    @Nullable Element at(Placement placement) {
        PlainRange range = placement.place();
        return range == null
                ? null
                : projection.blocksIn(range).stream()
                        .map(this::element)
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable Element element(TextBlock block) {
        return bodies.get(block.page()).selectFirst("[data-t=" + block.ordinal() + "]");
    }

    private static void wrap(Element block, int from, int to, String state, List<Element> into) {
        List<TextNode> texts = new ArrayList<>();
        collect(block, texts);
        int at = 0;
        for (TextNode text : texts) {
            int length = text.getWholeText().length();
            int start = Math.max(from - at, 0);
            int end = Math.min(to - at, length);
            at += length;
            if (start < end) {
                TextNode part = start == 0 ? text : text.splitText(start);
                if (end - start < part.getWholeText().length()) {
                    part.splitText(end - start);
                }
                Element mark = new Element("mark").addClass("comment").addClass(state);
                part.replaceWith(mark);
                mark.appendChild(part);
                into.add(mark);
            }
        }
    }

    /** The text nodes that make up the block's own text: not those of blocks inside it, nor what is generated. */
    private static void collect(Element element, List<TextNode> into) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                into.add(text);
            } else if (child instanceof Element inner && !inner.hasAttr("data-t") && !inner.hasAttr("data-g")) {
                collect(inner, into);
            }
        }
    }
}
