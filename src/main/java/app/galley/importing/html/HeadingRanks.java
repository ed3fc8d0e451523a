package app.galley.importing.html;

import java.util.TreeSet;
import org.jsoup.nodes.Element;

/**
 * Levels of an article's headings without gaps: pages skip levels for the sake of looks, and use {@code h1} for every
 * section. The title is 1 and already gone; the highest level left becomes 2.
 *
 * @param used the levels in use, ascending
 */
record HeadingRanks(TreeSet<Integer> used) {

    static HeadingRanks of(Element root) {
        TreeSet<Integer> used = new TreeSet<>();
        for (Element heading : root.select("h1, h2, h3, h4, h5, h6")) {
            if (!heading.text().isBlank()) {
                used.add(level(heading));
            }
        }
        return new HeadingRanks(used);
    }

    boolean isEmpty() {
        return used.isEmpty();
    }

    /** The level of the heading in the article, 2 to 6. */
    int rank(Element heading) {
        return Math.min(6, 2 + used.headSet(level(heading)).size());
    }

    private static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }
}
