package app.galley.importing.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the element of a page that holds the article, once its furniture is gone. What the page itself calls its article
 * is believed if most of the text is in it; else the search goes down from the body as long as one child holds nearly all
 * the text. Text in links counts little. The idea of weighing text against links is that of Readability (Arc90, 2009)
 * and of Kohlschütter et al., "Boilerplate Detection using Shallow Text Features" (2010); going down from the top instead
 * of choosing the best-scored element never loses a part of an article that is spread over several elements.
 */
final class ArticleFinder {

    private static final double MOST = 0.5;
    private static final double NEARLY_ALL = 0.85;
    private static final double LINKED = 0.15;
    private static final String CALLED_ARTICLE =
            "article, [role=article], [itemprop=articleBody], main, [role=main], .post-content, .entry-content, .article-body";

    private final Map<Element, Double> weights = new HashMap<>();

    private ArticleFinder(Element body) {
        NodeVisitor weigh = new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text && node.parent() instanceof Element parent) {
                    weights.merge(parent, weight(text, parent), Double::sum);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (!node.equals(body) && node instanceof Element element && element.parent() != null) {
                    weights.merge(element.parent(), of(element), Double::sum);
                }
            }
        };
        body.traverse(weigh);
    }

    static Element find(Element body) {
        ArticleFinder finder = new ArticleFinder(body);
        double all = finder.of(body);
        if (all == 0) {
            return body;
        }
        Element called = null;
        List<Element> candidates = body.select(CALLED_ARTICLE);
        for (Element candidate : candidates) {
            // They come in the order of the page: the last that still holds most is the innermost.
            if (finder.of(candidate) > all * MOST) {
                called = candidate;
            }
        }
        return called != null ? called : finder.descend(body, all);
    }

    private Element descend(Element from, double all) {
        Element found = from;
        while (true) {
            Element next = null;
            for (Element child : found.children()) {
                if (of(child) >= all * NEARLY_ALL && child.isBlock() && isContainer(child)) {
                    next = child;
                }
            }
            if (next == null) {
                return found;
            }
            found = next;
        }
    }

    private static boolean isContainer(Element element) {
        return switch (element.normalName()) {
            case "div", "section", "article", "main", "center" -> true;
            default -> false;
        };
    }

    private double of(Element element) {
        return weights.getOrDefault(element, 0.0);
    }

    private static double weight(TextNode text, Element parent) {
        int length = text.text().strip().length();
        return parent.normalName().equals("a") ? length * LINKED : length;
    }
}
