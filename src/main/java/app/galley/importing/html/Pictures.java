package app.galley.importing.html;

import app.galley.importing.markup.MarkdownEscape;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Pictures on a page as Markdown. */
final class Pictures {

    /** Where pages that load pictures late keep the address. */
    private static final String[] LATE = {"data-src", "data-original", "data-lazy-src"};

    private Pictures() {}

    /** A picture as inline Markdown; empty if it has no address and nothing to say. */
    static String inline(Element img, Addresses addresses) {
        return inline(img, addresses, img.attr("title"));
    }

    /** A picture with a caption in place of its own title. */
    static String inline(Element img, Addresses addresses, String title) {
        String source = addresses.picture(source(img));
        String alt = MarkdownEscape.linkText(img.attr("alt").strip().replaceAll("\\s+", " "));
        return source == null ? alt : "![" + alt + "](" + MarkdownEscape.destination(source) + title(title) + ")";
    }

    /** A title as it stands behind an address in round brackets, a space before it; empty if it is. */
    static String title(String title) {
        String clean = title.strip().replaceAll("\\s+", " ");
        return clean.isEmpty()
                ? ""
                : " \"" + clean.replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "&amp;") + "\"";
    }

    /** The only picture of a figure that shows nothing else but its caption, or null. */
    static @Nullable Element only(Element figure) {
        Element img = figure.selectFirst("img");
        if (img == null
                || figure.select("img").size() > 1
                || figure.selectFirst("table, pre, blockquote, ul, ol") != null) {
            return null;
        }
        Element caption = figure.selectFirst("figcaption");
        int words = figure.text().length();
        int captioned = caption == null ? 0 : caption.text().length();
        return words - captioned <= 1 ? img : null;
    }

    private static String source(Element img) {
        String src = img.attr("src");
        for (String late : LATE) {
            boolean placeholder = src.isBlank() || src.startsWith("data:image/gif") || src.startsWith("data:image/svg");
            if (placeholder && !img.attr(late).isBlank()) {
                return img.attr(late);
            }
        }
        return src;
    }
}
