package app.galley.article;

import java.util.List;

/**
 * A heading and what it governs.
 *
 * @param id unique in its article and clean (letters, digits, hyphens), such as {@code 1-causes-and-risks}; the
 *     fragment by which links and comments name the section
 * @param level 1 to 6
 * @param title the heading's text as a reader sees it, without markup
 * @param heading where the heading stands in the Markdown source
 * @param range the heading and everything down to the next heading of the same or a higher rank
 * @param children the sections directly below, in order
 */
public record Section(
        String id, int level, String title, SourceRange heading, SourceRange range, List<Section> children) {

    public Section {
        children = List.copyOf(children);
    }
}
