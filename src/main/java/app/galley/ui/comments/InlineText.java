package app.galley.ui.comments;

import app.galley.ui.control.Controls;
import app.galley.ui.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Collects the runs of one paragraph. */
final class InlineText {

    /** Emphasis nested deeper than this is shown without more of it. */
    private static final int DEPTH = 16;

    private final Consumer<String> openLink;
    private final List<Text> runs = new ArrayList<>();
    private List<String> base = List.of();

    InlineText(Consumer<String> openLink) {
        this.openLink = openLink;
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** What follows is strong, as in a heading. */
    InlineText strong() {
        base = List.of("body-strong");
        return this;
    }

    InlineText plain(String text) {
        run(text, List.of(), "");
        return this;
    }

    InlineText code(String text) {
        run(text, List.of("body-code"), "");
        return this;
    }

    InlineText addAll(Element parent) {
        parent.childNodes().forEach(this::add);
        return this;
    }

    InlineText add(Node node) {
        add(node, base, "", 0);
        return this;
    }

    TextFlow flow() {
        TextFlow flow = new TextFlow();
        flow.getChildren().addAll(runs);
        return flow;
    }

    private void add(Node node, List<String> styles, String link, int depth) {
        if (node instanceof TextNode text) {
            run(runs.isEmpty() ? text.text().stripLeading() : text.text(), styles, link);
        } else if (node instanceof Element element) {
            if (depth > DEPTH) {
                run(element.text(), styles, link);
                return;
            }
            switch (element.normalName()) {
                case "br" -> run("\n", styles, link);
                case "img" -> run(Messages.text("comments.body.picture", element.attr("alt")), styles, link);
                case "input" -> run(element.hasAttr("checked") ? "[x] " : "[ ] ", styles, link);
                default -> {
                    String target = element.normalName().equals("a") ? element.attr("href") : link;
                    List<String> inner = with(styles, element.normalName());
                    element.childNodes().forEach(child -> add(child, inner, target, depth + 1));
                }
            }
        }
    }

    private static List<String> with(List<String> styles, String tag) {
        String style = switch (tag) {
            case "em", "i" -> "body-emphasis";
            case "strong", "b" -> "body-strong";
            case "code", "kbd", "samp" -> "body-code";
            case "del", "s" -> "body-struck";
            default -> "";
        };
        if (style.isEmpty()) {
            return styles;
        }
        List<String> all = new ArrayList<>(styles);
        all.add(style);
        return all;
    }

    private void run(String text, List<String> styles, String link) {
        if (text.isEmpty()) {
            return;
        }
        Text run = new Text(text);
        run.getStyleClass().addAll(styles);
        // A Text, not a Hyperlink: a long address has to wrap.
        if (!link.isBlank()) {
            run.getStyleClass().add("body-link");
            run.setCursor(Cursor.HAND);
            Tooltip.install(run, Controls.tooltip(link));
            run.setFocusTraversable(true);
            run.setAccessibleRole(AccessibleRole.HYPERLINK);
            run.setAccessibleText(Messages.text("comments.body.link", text.strip(), link));
            run.setOnMouseClicked(event -> openLink.accept(link));
            run.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                    event.consume();
                    openLink.accept(link);
                }
            });
        }
        runs.add(run);
    }
}
