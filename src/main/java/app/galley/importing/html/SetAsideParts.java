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
        StringBuilder text = new StringBuilder();
        element.traverse((node, depth) -> {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText().replace('\n', ' '));
            } else if (node instanceof Element inner
                    && (inner.isBlock() || inner.normalName().equals("br"))) {
                text.append('\n');
            }
        });
        add(reason, text.toString());
        element.remove();
    }

    /** Takes everything that is not {@code root} off the page. */
    void takeAround(Element root, Element body) {
        for (Element inner = root; !inner.equals(body); ) {
            Element outer = inner.parent();
            if (outer == null) {
                return;
            }
            for (Node node : List.copyOf(outer.childNodes())) {
                if (node.equals(inner)) {
                    continue;
                }
                if (node instanceof Element element) {
                    String reason = PageFurniture.reason(element);
                    take(element, reason == null ? OTHER : reason);
                } else if (node instanceof TextNode text) {
                    add(OTHER, text.getWholeText());
                }
            }
            inner = outer;
        }
    }

    List<SetAside> list() {
        return parts.entrySet().stream()
                .map(part -> new SetAside(part.getKey(), part.getValue().toString()))
                .toList();
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
