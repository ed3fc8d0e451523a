package app.galley.ui.comments;

import app.galley.article.PlainRange;
import app.galley.article.Section;
import app.galley.markdown.ParsedArticle;
import java.util.Arrays;
import java.util.List;

/** The headings of a text, to find the section of many places quickly. Immutable. */
final class Headings {

    private final List<Section> sections;
    private final int[] starts;
    private final ParsedArticle text;

    Headings(ParsedArticle text) {
        this.text = text;
        sections = text.outline().flat();
        starts =
                sections.stream().mapToInt(section -> section.heading().start()).toArray();
    }

    /** Title of the section in which the place of the projection stands; empty before the first heading. */
    String title(PlainRange place) {
        int index = at(place);
        return index < 0 ? "" : sections.get(index).title();
    }

    /** Where the section of the place ends and the next heading, of whatever rank, begins; in the projection. */
    int end(PlainRange place) {
        int next = at(place) + 1;
        return next < sections.size()
                ? text.projection().toPlain(starts[next])
                : text.projection().text().length();
    }

    private int at(PlainRange place) {
        int found = Arrays.binarySearch(starts, text.projection().toSource(place.start()));
        return found >= 0 ? found : -found - 2;
    }
}
