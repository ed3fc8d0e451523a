package app.galley.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tree of an article's sections.
 *
 * @param sections the uppermost ones, in the order of the text; text before the first heading belongs to none
 */
public record Outline(List<Section> sections) {

    public static final Outline EMPTY = new Outline(List.of());

    public Outline {
        sections = List.copyOf(sections);
    }

    /** Every section, each before its children: the order of the text. */
    public List<Section> flat() {
        List<Section> all = new ArrayList<>();
        collect(sections, all);
        return all;
    }

    public Optional<Section> find(String id) {
        return flat().stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /** The innermost section that holds {@code offset} (UTF-16 units of the source), if any heading stands before it. */
    public Optional<Section> at(int offset) {
        Section found = null;
        List<Section> level = sections;
        while (true) {
            Section next = null;
            for (Section section : level) {
                if (section.range().start() <= offset
                        && offset <= section.range().end()) {
                    next = section;
                }
            }
            if (next == null) {
                return Optional.ofNullable(found);
            }
            found = next;
            level = next.children();
        }
    }

    private static void collect(List<Section> sections, List<Section> into) {
        for (Section section : sections) {
            into.add(section);
            collect(section.children(), into);
        }
    }
}
