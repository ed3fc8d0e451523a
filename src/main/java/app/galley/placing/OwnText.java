package app.galley.placing;

import app.galley.annotation.Target;
import app.galley.annotation.Targets;
import app.galley.article.CodePoints;
import app.galley.article.Outline;
import app.galley.article.PlainRange;
import app.galley.article.Projection;
import app.galley.article.Section;
import app.galley.article.SourceRange;
import app.galley.article.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text in which to find what was made on it. Immutable.
 *
 * @param points of its Markdown
 */
record OwnText(Projection projection, Outline outline, CodePoints points) {

    /** Where a target of this text stands in it; the empty section, the article as a whole, at its first block. */
    Optional<PlainRange> find(Target target) {
        if (target instanceof Target.OfSection section && section.sectionId().isEmpty()) {
            return Optional.of(top());
        }
        Optional<PlainRange> found = Targets.inOwnText(target, projection, outline, points);
        return found.isEmpty() && target instanceof Target.OfPassage passage ? despiteItsQuote(passage) : found;
    }

    /** What a comment on the article as a whole is shown at: its first block. */
    PlainRange top() {
        return projection.blocks().stream().findFirst().map(TextBlock::plain).orElse(new PlainRange(0, 0));
    }

    /**
     * Another program, or an earlier Galley, may have quoted the same words with other white space; or have counted
     * otherwise, so that only quote and context tell the place.
     */
    private Optional<PlainRange> despiteItsQuote(Target.OfPassage passage) {
        String all = projection.text();
        if (passage.quote().isBlank()) {
            return Optional.empty();
        }
        if (passage.end() <= points.count()) {
            PlainRange place =
                    projection.toPlain(new SourceRange(points.toUtf16(passage.start()), points.toUtf16(passage.end())));
            if (withoutSpace(place.of(all)).equals(withoutSpace(passage.quote()))) {
                return Optional.of(place);
            }
        }
        String wanted = passage.prefix() + passage.quote() + passage.suffix();
        int at = all.indexOf(wanted);
        if (at < 0 || all.indexOf(wanted, at + 1) >= 0) {
            return Optional.empty();
        }
        int start = at + passage.prefix().length();
        return Optional.of(new PlainRange(start, start + passage.quote().length()));
    }

    private static String withoutSpace(String words) {
        return words.replaceAll("[\\s\\p{Z}]+", "");
    }

    /** The section of that id and those around it, outermost first; empty where there is none. */
    List<Section> path(String sectionId) {
        List<Section> path = new ArrayList<>();
        descend(outline.sections(), sectionId, path);
        return path;
    }

    private static boolean descend(List<Section> level, String sectionId, List<Section> path) {
        for (Section section : level) {
            path.add(section);
            if (section.id().equals(sectionId) || descend(section.children(), sectionId, path)) {
                return true;
            }
            path.removeLast();
        }
        return false;
    }
}
