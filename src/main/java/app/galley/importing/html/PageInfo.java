package app.galley.importing.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page's head says about it.
 *
 * @param title of the article, without the site's name; null where there is none
 * @param language BCP 47 tag or null
 * @param base the page's own address, against which its links are to be read; null where it does not say
 */
record PageInfo(
        @Nullable String title,
        @Nullable String language,
        @Nullable URI base) {

    static PageInfo of(Document page) {
        return new PageInfo(title(page), language(page), base(page));
    }

    private static @Nullable String title(Document page) {
        String shared = meta(page, "og:title");
        if (shared != null) {
            return shared;
        }
        String title = page.title().strip();
        String site = meta(page, "og:site_name");
        for (String bar : new String[] {" | ", " - ", " – ", " — ", " · ", " » ", " :: "}) {
            int at = title.lastIndexOf(bar);
            if (at <= 0) {
                continue;
            }
            String tail = title.substring(at + bar.length());
            // A bar or arrow sets off the site's name; a dash may belong to the title unless the site is known.
            boolean named = site != null && tail.equalsIgnoreCase(site);
            if (named || "|·»::".contains(bar.strip())) {
                title = title.substring(0, at).strip();
                break;
            }
        }
        return title.isEmpty() ? null : title;
    }

    private static @Nullable String language(Document page) {
        Element root = page.selectFirst("html");
        String tag = root == null ? "" : root.attr("lang").isBlank() ? root.attr("xml:lang") : root.attr("lang");
        if (tag.isBlank()) {
            String locale = meta(page, "og:locale");
            tag = locale == null ? "" : locale.replace('_', '-');
        }
        String clean = Locale.forLanguageTag(tag.strip().replace('_', '-')).toLanguageTag();
        return clean.equals("und") ? null : clean;
    }

    private static @Nullable URI base(Document page) {
        Element base = page.selectFirst("base[href]");
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        String address =
                base != null ? base.attr("href") : canonical != null ? canonical.attr("href") : meta(page, "og:url");
        if (address == null) {
            return null;
        }
        try {
            URI uri = new URI(address.strip());
            String scheme = uri.getScheme();
            return scheme != null && scheme.toLowerCase(Locale.ROOT).startsWith("http") ? uri : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static @Nullable String meta(Document page, String property) {
        Element meta = page.selectFirst("meta[property=\"" + property + "\"][content]");
        String content = meta == null ? "" : meta.attr("content").strip();
        return content.isEmpty() ? null : content;
    }
}
