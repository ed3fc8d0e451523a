package app.galley.ui.comments;

import java.util.function.Consumer;
import javafx.scene.control.Separator;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Shows the HTML of a short Markdown text with JavaFX's own text: paragraphs, lists, quotes, code, emphasis and links.
 * Pictures are named, not shown; nothing is fetched.
 */
final class BodyText extends VBox {

    /** Lists and quotes nested deeper than this are shown without their structure. */
    private static final int DEPTH = 8;

    private final Consumer<String> openLink;

    BodyText(Element body, Consumer<String> openLink) {
        this.openLink = openLink;
        getStyleClass().add("comment-body");
        blocks(body, this, 0);
    }

    private void blocks(Element parent, VBox into, int depth) {
        InlineText loose = new InlineText(openLink);
        for (Node child : parent.childNodes()) {
            if (child instanceof Element element && isBlock(element)) {
                flush(loose, into);
                loose = new InlineText(openLink);
                block(element, into, depth);
            } else if (!(child instanceof TextNode text && text.isBlank() && loose.isEmpty())) {
                loose.add(child);
            }
        }
        flush(loose, into);
    }

    private void block(Element element, VBox into, int depth) {
        if (depth > DEPTH) {
            flush(new InlineText(openLink).plain(element.text()), into);
            return;
        }
        switch (element.normalName()) {
            case "ul", "ol" -> list(element, into, depth);
            case "blockquote" -> {
                VBox quote = new VBox();
                quote.getStyleClass().addAll("comment-body", "body-quote");
                blocks(element, quote, depth + 1);
                into.getChildren().add(quote);
            }
            case "pre" ->
                flush(new InlineText(openLink).code(element.wholeText().stripTrailing()), into, "body-pre");
            case "hr" -> into.getChildren().add(new Separator());
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                flush(new InlineText(openLink).strong().addAll(element), into);
            case "table" ->
                element.select("tr")
                        .forEach(row -> flush(
                                new InlineText(openLink)
                                        .plain(String.join(
                                                "  ·  ", row.select("th,td").eachText())),
                                into));
            default -> {
                if (element.children().stream().anyMatch(BodyText::isBlock)) {
                    blocks(element, into, depth + 1);
                } else {
                    flush(new InlineText(openLink).addAll(element), into);
                }
            }
        }
    }

    private void list(Element list, VBox into, int depth) {
        int number = number(list.attr("start"));
        VBox items = new VBox();
        items.getStyleClass().add("body-list");
        into.getChildren().add(items);
        for (Element item : list.children()) {
            if (item.normalName().equals("li")) {
                String marker = list.normalName().equals("ol") ? number++ + "." : "•";
                VBox content = new VBox();
                content.getStyleClass().add("comment-body");
                blocks(item, content, depth + 1);
                items.getChildren().add(new ListItem(marker, content));
            }
        }
    }

    private static int number(String start) {
        try {
            return start.isEmpty() ? 1 : Integer.parseInt(start);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static void flush(InlineText text, VBox into, String... styleClasses) {
        if (!text.isEmpty()) {
            TextFlow flow = text.flow();
            flow.getStyleClass().addAll(styleClasses);
            into.getChildren().add(flow);
        }
    }

    private static boolean isBlock(Element element) {
        return switch (element.normalName()) {
            case "p", "div", "ul", "ol", "li", "blockquote", "pre", "hr", "table", "section", "details" -> true;
            case "h1", "h2", "h3", "h4", "h5", "h6", "dl", "dt", "dd", "figure", "figcaption", "summary" -> true;
            default -> false;
        };
    }
}
