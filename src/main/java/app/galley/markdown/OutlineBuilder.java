package app.galley.markdown;

import app.galley.article.Outline;
import app.galley.article.Section;
import app.galley.article.SourceRange;
import java.util.ArrayList;
import java.util.List;

/** Collects an article's headings in order and makes the tree of its sections. */
final class OutlineBuilder {

    private record Entry(String id, int level, String title, SourceRange heading) {}

    private final List<Entry> entries = new ArrayList<>();

    void add(String id, int level, String title, SourceRange heading) {
        entries.add(new Entry(id, level, title, heading));
    }

    /** @param end the length of the source */
    Outline build(int end) {
        int[] at = {0};
        List<Section> roots = new ArrayList<>();
        while (at[0] < entries.size()) {
            roots.add(section(at, end));
        }
        return new Outline(roots);
    }

    /** Title of the first heading of level 1 that has one, else of the first heading that has one, else {@code ""}. */
    String title() {
        String first = "";
        for (Entry entry : entries) {
            if (!entry.title.isEmpty()) {
                if (entry.level == 1) {
                    return entry.title;
                }
                if (first.isEmpty()) {
                    first = entry.title;
                }
            }
        }
        return first;
    }

    /** Six levels at most, so the recursion is shallow. */
    private Section section(int[] at, int textEnd) {
        Entry entry = entries.get(at[0]++);
        List<Section> children = new ArrayList<>();
        while (at[0] < entries.size() && entries.get(at[0]).level > entry.level) {
            children.add(section(at, textEnd));
        }
        int end = at[0] < entries.size() ? entries.get(at[0]).heading.start() : textEnd;
        return new Section(
                entry.id,
                entry.level,
                entry.title,
                entry.heading,
                new SourceRange(entry.heading.start(), end),
                children);
    }
}
