package app.galley.importing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** Removes what a page does not show: it is neither in the article nor worth telling. */
final class Invisible {

    private static final String NEVER_SHOWN =
            "script, style, template, noscript, link, meta, object, embed, applet, canvas, svg, [hidden], input[type=hidden]";

    private Invisible() {}

    static void remove(Element body) {
        body.select(NEVER_SHOWN).remove();
        List<Node> hidden = new ArrayList<>();
        NodeVisitor collect = (node, depth) -> {
            if (node instanceof Comment || (node instanceof Element element && isHidden(element))) {
                hidden.add(node);
            }
        };
        body.traverse(collect);
        hidden.forEach(Node::remove);
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return style.contains("display:none")
                || style.contains("visibility:hidden")
                || style.contains("mso-hide:all")
                || element.hasClass("screen-reader-text")
                || element.hasClass("sr-only")
                || element.hasClass("visually-hidden");
    }
}
