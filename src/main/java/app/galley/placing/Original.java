package app.galley.placing;

import app.galley.annotation.Target;
import app.galley.article.PlainRange;
import app.galley.article.Projection;
import app.galley.article.Section;
import app.galley.article.TextBlock;
import java.util.List;

/**
 * What an annotation was made on, as it was then.
 *
 * @param section title of the section it stood in, or for a section of the one around it; empty for none
 * @param before the rest of its paragraph in front of it
 * @param words the passage, or the section's title
 * @param after the rest of its paragraph behind it
 */
public record Original(String section, String before, String words, String after) {

    /** What a target itself tells of it, where its text cannot be had. */
    public static Original of(Target target) {
        return switch (target) {
            case Target.OfSection section -> new Original("", "", section.title(), "");
            case Target.OfPassage passage -> new Original("", passage.prefix(), passage.quote(), passage.suffix());
        };
    }

    /** The passage at {@code range} of a text, in its paragraph, or, where it covers several, in the first and the last. */
    static Original ofPassage(OwnText text, PlainRange range) {
        Projection projection = text.projection();
        List<TextBlock> blocks = projection.blocksIn(range);
        int start = blocks.isEmpty()
                ? range.start()
                : Math.min(range.start(), blocks.getFirst().plain().start());
        int end = blocks.isEmpty()
                ? range.end()
                : Math.max(range.end(), blocks.getLast().plain().end());
        String all = projection.text();
        return new Original(
                text.outline()
                        .at(projection.toSource(range.start()))
                        .map(Section::title)
                        .orElse(""),
                all.substring(start, range.start()),
                range.of(all),
                all.substring(range.end(), end));
    }

    /** A section of a text. */
    static Original ofSection(OwnText text, String sectionId) {
        List<Section> path = text.path(sectionId);
        String parent = path.size() < 2 ? "" : path.get(path.size() - 2).title();
        return new Original(parent, "", path.isEmpty() ? "" : path.getLast().title(), "");
    }
}
