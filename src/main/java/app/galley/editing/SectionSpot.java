package app.galley.editing;

import app.galley.article.Outline;
import app.galley.article.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a section stands in its outline.
 *
 * @param parent the section right above it; none for the uppermost
 * @param siblings it and those beside it
 */
record SectionSpot(Section section, @Nullable Section parent, List<Section> siblings) {

    static @Nullable SectionSpot find(Outline outline, String id) {
        return find(id, null, outline.sections());
    }

    private static @Nullable SectionSpot find(String id, @Nullable Section parent, List<Section> siblings) {
        for (Section section : siblings) {
            if (section.id().equals(id)) {
                return new SectionSpot(section, parent, siblings);
            }
            SectionSpot below = find(id, section, section.children());
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    /** The sibling so many places further, if there is one. */
    @Nullable Section sibling(int places) {
        int at = siblings.indexOf(section) + places;
        return at >= 0 && at < siblings.size() ? siblings.get(at) : null;
    }

    /** The nearest section of the parent's level before (-1) or after (1) this one's parent, whoever holds it. */
    @Nullable Section cousinOfParent(Outline outline, int direction) {
        if (parent == null) {
            return null;
        }
        List<Section> flat = outline.flat();
        for (int at = flat.indexOf(parent) + direction; at >= 0 && at < flat.size(); at += direction) {
            if (flat.get(at).level() == parent.level()) {
                return flat.get(at);
            }
        }
        return null;
    }

    /** The lowest rank among a section and those below it, as a number up to 6. */
    static int deepest(Section section) {
        return section.children().stream().mapToInt(SectionSpot::deepest).reduce(section.level(), Math::max);
    }

    /** Whether {@code inner} is {@code section} or stands somewhere below it. */
    static boolean holds(Section section, Section inner) {
        return section.range().start() <= inner.range().start()
                && inner.range().start() < section.range().end();
    }
}
