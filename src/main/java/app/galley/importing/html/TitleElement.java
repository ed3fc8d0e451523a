package app.galley.importing.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the heading on the page that is the article's title. */
final class TitleElement {

    private TitleElement() {}

    /**
     * The first {@code h1} of the article; else the first on the page; else a heading of the article with the words of
     * the page's own title; else null.
     */
    static @Nullable Element find(Element body, Element root, PageInfo info) {
        for (Element place : new Element[] {root, body}) {
            for (Element heading : place.select("h1")) {
                if (!heading.text().isBlank()) {
                    return heading;
                }
            }
        }
        for (Element heading : root.select("h2, h3")) {
            if (heading.text().equalsIgnoreCase(info.title())) {
                return heading;
            }
        }
        return null;
    }
}
