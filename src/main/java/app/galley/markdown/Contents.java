package app.galley.markdown;

import app.galley.article.SourceRange;
import java.util.ArrayList;
import java.util.List;

/**
 * The sections of an article while they are put together, in the order of the text.
 *
 * @param outline their headings
 * @param ids the headings' ids
 * @param page what they look like
 */
record Contents(OutlineBuilder outline, HeadingIds ids, List<PageSection> page) {

    Contents() {
        this(new OutlineBuilder(), new HeadingIds(), new ArrayList<>());
    }

    /** The title that an article without front matter has. */
    String title(String text) {
        String headings = outline.title();
        return headings.isEmpty() ? Titles.firstWords(text) : headings;
    }

    /** Adds the notes, which stand at the end; {@code notes} are their definitions. */
    void addNotes(List<CrossReferences.Mark> notes, String html) {
        int start = notes.getFirst().start();
        int end = notes.stream().mapToInt(CrossReferences.Mark::end).max().orElse(start);
        page.add(new PageSection(PageSection.FOOTNOTES, new SourceRange(start, end), html));
    }
}
