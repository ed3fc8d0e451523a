package app.galley.importing.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a page that are no article, known by element, role, or the words in class and id. Words in a class only count
 * on elements that hold a small part of the page's text: systems put an article's tags into the classes of the whole
 * article.
 */
final class PageFurniture {

    private static final double SMALL_PART = 0.35;
    private static final int ALWAYS_SMALL = 60;

    private static final Map<String, String> TAGS = Map.of(
            "nav", "navigation",
            "aside", "sidebar",
            "footer", "page footer",
            "form", "form",
            "dialog", "pop-up",
            "button", "buttons",
            "select", "form",
            "textarea", "form",
            "menu", "navigation");

    private static final Map<String, String> ROLES = Map.of(
            "navigation", "navigation",
            "complementary", "sidebar",
            "contentinfo", "page footer",
            "banner", "page header",
            "search", "search form",
            "dialog", "pop-up",
            "alertdialog", "pop-up");

    /** By words that begin a part of a class or id. */
    private static final Map<Pattern, String> NAMES = names();

    private static final Set<String> NEVER =
            Set.of("html", "body", "main", "article", "p", "h1", "pre", "code", "table", "tbody");

    private PageFurniture() {}

    /** Moves the furniture inside {@code body} to {@code parts}. */
    static void takeFrom(Element body, SetAsideParts parts) {
        double all = Math.max(1, body.text().length());
        for (Element element : body.select("*")) {
            if (element.equals(body) || !element.hasParent() || isDetached(element, body)) {
                continue;
            }
            String reason = reason(element);
            if (reason != null && !(isByName(element) && isLarge(element, all))) {
                parts.take(element, reason);
            }
        }
    }

    /** What an element is taken for; null where it may be part of the article. */
    static @Nullable String reason(Element element) {
        String tag = element.normalName();
        if (NEVER.contains(tag)) {
            return null;
        }
        String byTag = TAGS.get(tag);
        if (byTag != null) {
            String better = byName(element);
            return better == null ? byTag : better;
        }
        if (tag.equals("header")
                && element.closest("article, main, [role=main]") == null
                && element.selectFirst("h1") == null) {
            return "page header";
        }
        String byRole = ROLES.get(element.attr("role").toLowerCase(Locale.ROOT));
        return byRole == null ? byName(element) : byRole;
    }

    private static @Nullable String byName(Element element) {
        String name = element.className() + ' ' + element.id();
        if (name.length() < 2 || name.length() > 400) {
            return null;
        }
        for (Map.Entry<Pattern, String> entry : NAMES.entrySet()) {
            if (entry.getKey().matcher(name).find()) {
                return entry.getValue();
            }
        }
        return null;
    }

    private static boolean isByName(Element element) {
        return !TAGS.containsKey(element.normalName());
    }

    private static boolean isLarge(Element element, double all) {
        int length = element.text().length();
        return element.selectFirst("h1, article, main") != null || (length > ALWAYS_SMALL && length / all > SMALL_PART);
    }

    private static boolean isDetached(Element element, Element body) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e.equals(body)) {
                return false;
            }
        }
        return true;
    }

    private static Map<Pattern, String> names() {
        Map<Pattern, String> names = new LinkedHashMap<>();
        List.of(
                        List.of(
                                "reply form",
                                "respond|comment-?form|comment-?respond|reply-?form|leave-?(?:a-)?(?:reply|comment)"),
                        List.of(
                                "readers' comments",
                                "comments?-?(?:area|list|section|thread|wrapper)|comments|disqus\\w*"),
                        List.of(
                                "share buttons",
                                "share|sharing|sharedaddy|shar(?:e|ing)-?\\w*|social|social-?\\w+|addtoany\\w*|addthis\\w*"),
                        List.of(
                                "related posts",
                                "related|related-?\\w+|jp-?relatedposts|recommended|recommendations?|more-?(?:posts|stories)|read-?(?:more|next)"),
                        List.of("newsletter sign-up", "newsletter\\w*|subscribe|subscription|sign-?up|mailchimp|mc4wp"),
                        List.of("cookie notice", "cookies?|cookie-?\\w+|consent|gdpr"),
                        List.of(
                                "navigation",
                                "breadcrumbs?|pagination|pager|nav|navbar|navigation|post-?navigation|nav-?links|menu|site-?nav|skip-?link|back-?to-?top"),
                        List.of("sidebar", "sidebar|widget|widget-?area"),
                        List.of(
                                "advertising",
                                "ad|ads|advert|advertisement|advertising|sponsored|promo|banner-?ad|adsbygoogle"),
                        List.of(
                                "tags and categories",
                                "tags|tag-?links|tag-?list|cat-?links|entry-?footer|post-?tags|post-?categories"),
                        List.of("table of contents", "toc|table-?of-?contents"),
                        List.of("pop-up", "modal|popup|pop-?up|lightbox|overlay"),
                        List.of("page footer", "site-?footer|page-?footer|copyright|colophon"),
                        List.of("page header", "site-?header|masthead|top-?bar"),
                        List.of("buttons", "edit-?section|mw-?editsection|copy-?button"))
                .forEach(entry -> names.put(
                        Pattern.compile("(?i)(?<![\\w-])(?:" + entry.get(1) + ")(?![\\w-])"), entry.getFirst()));
        return names;
    }
}
