package app.galley.exporting;

import app.galley.article.Direction;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes the HTML of the reader fit to be published: nothing of the machinery, and what a browser and its user need. One is for
 * the pieces of one page.
 */
final class Refinement {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "ftp", "ftps");

    private final Labels labels;
    private final Direction direction;
    private final boolean countable;
    private int unnamedTables;

    /**
     * @param countable whether the numbers of blocks stay ({@code data-b}), and what is not of the article says so
     *     ({@code data-g}), so that a place in the page can be counted
     */
    Refinement(Labels labels, Direction direction, boolean countable) {
        this.labels = labels;
        this.direction = direction;
        this.countable = countable;
    }

    /** Changes the pieces in place. */
    void apply(Pieces pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            apply(pieces.body(i));
        }
    }

    private void apply(Element body) {
        for (Element element : body.getAllElements()) {
            strip(element);
        }
        body.select("a[href]").forEach(Refinement::link);
        body.select("img").forEach(this::picture);
        // It names a path of the writer's machine.
        body.select(".missing-image").removeAttr("title");
        body.select("input[type=checkbox]")
                .forEach(
                        box -> box.attr("aria-label", labels.text(box.hasAttr("checked") ? "task.done" : "task.open")));
        body.select("table").forEach(this::scroll);
        body.select("pre").forEach(pre -> pre.attr("tabindex", "0"));
        for (Element block : body.select("p, h1, h2, h3, h4, h5, h6, ul, ol, blockquote, table, figure, details")) {
            direct(block);
        }
    }

    private void strip(Element element) {
        List<String> machinery = element.attributes().asList().stream()
                .map(Attribute::getKey)
                .filter(name -> name.startsWith("data-") || name.startsWith("on") || name.equals("style"))
                .filter(name -> !(countable && (name.equals("data-b") || name.equals("data-g"))))
                .toList();
        machinery.forEach(element::removeAttr);
    }

    private static void link(Element link) {
        String address = link.attr("href").strip();
        int colon = address.indexOf(':');
        boolean hasScheme = colon > 0 && address.substring(0, colon).chars().allMatch(Refinement::inScheme);
        if (hasScheme && !SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT))) {
            link.removeAttr("href");
        } else if (hasScheme && address.toLowerCase(Locale.ROOT).startsWith("http")) {
            link.attr("rel", "noopener noreferrer");
        }
    }

    private static boolean inScheme(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "+-.".indexOf(c) >= 0;
    }

    private void picture(Element image) {
        if (!image.attr("src").startsWith("data:image/")) {
            String alternative = image.attr("alt").strip();
            String told = labels.text("image.missing") + (alternative.isEmpty() ? "" : ": " + alternative);
            image.replaceWith(own(new Element("span").addClass("missing-image").text(told)));
            return;
        }
        if (!image.hasAttr("alt")) {
            image.attr("alt", "");
        }
        Element paragraph = image.parent();
        if (paragraph != null && paragraph.nameIs("p") && isAlone(image)) {
            paragraph.tagName("figure");
            String caption = image.attr("title").strip();
            if (!caption.isEmpty()) {
                image.removeAttr("title");
                own(paragraph.appendElement("figcaption")).text(caption);
            }
        }
    }

    /** Marks what stands in a block and is not of its text. */
    private Element own(Element element) {
        return countable ? element.attr("data-g", "") : element;
    }

    private static boolean isAlone(Element image) {
        for (Node sibling : image.siblingNodes()) {
            if (!(sibling instanceof TextNode text) || !text.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** A wide table scrolls in a box of its own, which the keyboard can reach. */
    private void scroll(Element table) {
        Element box = table.parent();
        if (box == null || !box.hasClass("table")) {
            box = new Element("div").addClass("table");
            table.replaceWith(box);
            box.appendChild(table);
        }
        Element caption = table.selectFirst("caption");
        box.attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-label", caption == null ? nextTable() : caption.text());
        // A corner cell without words is no header.
        table.select("thead th").forEach(cell -> {
            if (cell.text().isBlank()) {
                cell.tagName("td");
            } else {
                cell.attr("scope", "col");
            }
        });
    }

    /** A name for a table without one: places that can be jumped to need names of their own. */
    private String nextTable() {
        unnamedTables++;
        return labels.text("table") + (unnamedTables == 1 ? "" : " " + unnamedTables);
    }

    /** Text that runs against the article's direction says so itself. */
    private void direct(Element block) {
        if (block.hasAttr("dir")) {
            return;
        }
        Direction.of(block.wholeText())
                .filter(own -> own != direction)
                .ifPresent(own -> block.attr("dir", own.attribute()));
    }
}
