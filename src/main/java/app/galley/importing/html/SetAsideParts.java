package app.galley.importing.html;

import app.galley.article.SetAside;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Collects the text of the parts of a page that are not the article, by what they were taken for. */
final class SetAsideParts {

    private static final String OTHER = "other parts of the page";

    private final Map<String, StringBuilder> parts = new LinkedHashMap<>();

    /** Takes an element off the page and keeps its text. */
    void take(Element element, String reason) {
        keep(element, reason);
        element.remove();
    }

    /** Takes everything that is not {@code root} off the page. */
    void takeAround(Element root, Element body) {
        for (Element inner = root; !inner.equals(body); ) {
            Element outer = inner.parent();
            if (outer == null) {
                return;
            }
            for (Node node : outer.childNodes()) {
                if (!node.equals(inner) && node instanceof Element element) {
                    String reason = PageFurniture.reason(element);
                    keep(element, reason == null ? OTHER : reason);
                } else if (node instanceof TextNode text) {
                    add(OTHER, text.getWholeText());
                }
            }
            // All at once: taking thousands of neighbours off one by one would count through the rest each time.
            outer.empty();
            outer.appendChild(inner);
            inner = outer;
        }
    }

    List<SetAside> list() {
        return parts.entrySet().stream()
                .map(part -> new SetAside(part.getKey(), part.getValue().toString()))
                .toList();
    }

    private void keep(Element element, String reason) {
        StringBuilder text = new StringBuilder();
        collect(element, text);
        add(reason, text.toString());
    }

    /** The text with blocks on lines of their own. */
    private static void collect(Element element, StringBuilder into) {
        boolean line = element.isBlock() || element.normalName().equals("br");
        into.append(line ? "\n" : "");
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                into.append(words.getWholeText().replace('\n', ' '));
            } else if (node instanceof Element inner) {
                collect(inner, into);
            }
        }
        into.append(line ? "\n" : "");
    }

    private void add(String reason, String text) {
        String lines = String.join(
                "\n",
                text.lines()
                        .map(line -> line.replaceAll("[ \\t]+", " ").strip())
                        .filter(line -> !line.isEmpty())
                        .toList());
        if (!lines.isEmpty()) {
            StringBuilder part = parts.computeIfAbsent(reason, r -> new StringBuilder());
            part.append(part.isEmpty() ? "" : "\n").append(lines);
        }
    }
}
