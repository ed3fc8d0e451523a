package app.galley.ui.shell;

import app.galley.annotation.Status;
import app.galley.article.Projection;
import app.galley.article.Section;
import app.galley.markdown.ParsedArticle;
import app.galley.ui.comments.Mark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The places of comments as the reader and the outline want them. */
final class ShownMarks {

    private ShownMarks() {}

    /** What the reader highlights. */
    static List<app.galley.ui.reader.Mark> inReader(List<Mark> marks, InlineSuggestions inline) {
        return marks.stream()
                .map(mark -> new app.galley.ui.reader.Mark(mark.id().value(), mark.place(), style(mark, inline)))
                .toList();
    }

    /** How many open comments stand in each section, by its id; those below a subsection's heading are that one's. */
    static Map<String, Integer> counts(ParsedArticle article, List<Mark> marks) {
        List<Section> sections = article.outline().flat();
        Projection projection = article.projection();
        Map<String, Integer> counts = new HashMap<>();
        for (Mark mark : marks) {
            if (mark.status() == Status.OPEN) {
                sectionAt(sections, projection.toSource(mark.place().start()))
                        .ifPresent(section -> counts.merge(section.id(), 1, Integer::sum));
            }
        }
        return counts;
    }

    private static String style(Mark mark, InlineSuggestions inline) {
        if (mark.suggestion() && inline.shows(mark.status())) {
            return "suggested";
        }
        return switch (mark.status()) {
            case DRAFT -> "draft";
            case RESOLVED, ACCEPTED, DECLINED -> "resolved";
            case OPEN -> mark.suggestion() ? "suggestion" : "open";
        };
    }

    /** The section whose heading stands last before the offset. */
    private static Optional<Section> sectionAt(List<Section> sections, int offset) {
        Section found = null;
        for (Section section : sections) {
            if (section.heading().start() > offset) {
                break;
            }
            found = section;
        }
        return Optional.ofNullable(found);
    }
}
