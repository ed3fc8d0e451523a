package app.galley.importing.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What elements are to a reader, by name and by style. */
final class Tags {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "audio",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "iframe",
            "legend",
            "li",
            "listing",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "plaintext",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "video");

    private static final Pattern BOLD = Pattern.compile("font-weight:(?:bold|bolder|[6-9]00)");
    private static final Pattern NOT_BOLD = Pattern.compile("font-weight:(?:normal|lighter|[1-5]00)");

    private Tags() {}

    /** Whether it stands on lines of its own: as a block, or as an inline element round one. */
    static boolean isBlock(Element element) {
        if (BLOCKS.contains(element.normalName())) {
            return true;
        }
        return element.childrenSize() > 0
                && element.getAllElements().stream().anyMatch(inner -> BLOCKS.contains(inner.normalName()));
    }

    static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    /** Bold by element or by style: word processors write {@code span}s, and {@code b} that is not bold. */
    static boolean isBold(Element element) {
        String style = style(element);
        return switch (element.normalName()) {
            case "b", "strong" -> !NOT_BOLD.matcher(style).find();
            case "span", "font" -> BOLD.matcher(style).find();
            default -> false;
        };
    }

    static boolean isItalic(Element element) {
        String style = style(element);
        return switch (element.normalName()) {
            case "i", "em", "cite", "dfn", "var" -> !style.contains("font-style:normal");
            case "span", "font" -> style.contains("font-style:italic");
            default -> false;
        };
    }

    static boolean isStruck(Element element) {
        return switch (element.normalName()) {
            case "del", "s", "strike" -> true;
            case "span" -> style(element).contains("line-through");
            default -> false;
        };
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    }
}
