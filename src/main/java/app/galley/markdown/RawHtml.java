package app.galley.markdown;

import app.galley.article.ImageSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Takes everything out of a writer's HTML that could run, load, look like Galley's own markup or break out of its place.
 */
final class RawHtml {

    /** Attributes that can do no harm and say something to a reader. No id, class, style or data-*: those are ours. */
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "a",
                    "abbr",
                    "b",
                    "bdi",
                    "bdo",
                    "big",
                    "blockquote",
                    "br",
                    "caption",
                    "center",
                    "cite",
                    "code",
                    "col",
                    "colgroup",
                    "dd",
                    "del",
                    "details",
                    "dfn",
                    "div",
                    "dl",
                    "dt",
                    "em",
                    "figcaption",
                    "figure",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "i",
                    "img",
                    "ins",
                    "kbd",
                    "li",
                    "mark",
                    "ol",
                    "p",
                    "pre",
                    "q",
                    "rp",
                    "rt",
                    "ruby",
                    "s",
                    "samp",
                    "section",
                    "small",
                    "span",
                    "strike",
                    "strong",
                    "sub",
                    "summary",
                    "sup",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "time",
                    "tr",
                    "tt",
                    "u",
                    "ul",
                    "var",
                    "wbr")
            .allowWithoutAttributes("a", "span", "img")
            .allowUrlProtocols("http", "https", "mailto", "data")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("src", "alt", "width", "height")
            .onElements("img")
            .allowAttributes("title", "lang", "dir")
            .globally()
            .allowAttributes("align")
            .matching(true, "left", "center", "right", "justify")
            .globally()
            .allowAttributes("colspan", "rowspan", "span", "scope", "headers", "start", "value", "reversed")
            .onElements("td", "th", "col", "colgroup", "ol", "li")
            .allowAttributes("open")
            .onElements("details")
            .allowAttributes("datetime")
            .onElements("time", "ins", "del")
            .disallowTextIn(InlineHtml.SILENT.toArray(String[]::new))
            .toFactory();

    private static final Evaluator LINKS = Selector.evaluatorOf("a[href]");
    private static final Evaluator IMAGES = Selector.evaluatorOf("img");

    /** What begins on a line of its own. */
    private static final Evaluator LINES = Selector.evaluatorOf(
            "br, p, div, li, tr, td, th, h1, h2, h3, h4, h5, h6, dt,"
                    + " dd, summary, caption, figcaption, blockquote, section, ul, ol, dl, table, details, figure, pre, center");

    private RawHtml() {}

    /** The harmless part of {@code html} as the children of a body, pictures resolved. */
    static Element sanitised(String html, ImageSource images) {
        Document document = Jsoup.parseBodyFragment(POLICY.sanitize(html));
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        body.nodeStream(Comment.class).toList().forEach(Node::remove);
        for (Element link : body.select(LINKS)) {
            String href = SafeLinks.href(link.attr("href"));
            if (href == null) {
                link.attr("title", link.attr("href")).removeAttr("href");
            } else {
                link.attr("href", href);
                if (SafeLinks.isExternal(href)) {
                    link.attr("rel", "noopener noreferrer");
                }
            }
        }
        for (Element image : body.select(IMAGES)) {
            String data = Pictures.data(image.attr("src"), images);
            if (data == null) {
                image.after(Pictures.missing(image.attr("alt"), image.attr("src")));
                image.remove();
            } else {
                image.attr("src", data);
            }
        }
        separateLines(body);
        return body;
    }

    /** The text of an element as a page shows it: its text nodes, what Galley generates left out. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        element.traverse((node, depth) -> {
            if (node instanceof TextNode piece) {
                Element parent = piece.parent();
                if (parent == null || parent.closest("[data-g]") == null) {
                    text.append(piece.getWholeText());
                }
            }
        });
        return text.toString();
    }

    /** Words that stand on different lines of the page must not touch in its text. */
    private static void separateLines(Element body) {
        for (Element element : body.select(LINES)) {
            Node next = element.nextSibling();
            boolean last = next == null && !element.nameIs("br");
            boolean apart = next instanceof TextNode text
                    && !text.getWholeText().isEmpty()
                    && Character.isWhitespace(text.getWholeText().charAt(0));
            if (!last && !apart && element.closest("pre") == null) {
                element.after(new TextNode("\n"));
            }
        }
    }
}
