package app.galley.ui.reader;

import app.galley.article.SourceRange;
import app.galley.article.TextBlock;
import app.galley.markdown.PageSection;
import app.galley.markdown.ParsedArticle;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * A place in the Markdown source as the page's elements tell it.
 *
 * @param page index of the page section
 * @param into UTF-16 units from where the section's source starts; negative before the first section
 */
record PagePoint(int page, int into) {

    /** What the page says in place of units for the beginning of the text and for the end of a section. */
    private static final int BEGINNING = -1;

    private static final int END = -2;

    /** The section of the running text that holds a source offset: never the notes at the end. */
    static PagePoint of(ParsedArticle article, int offset) {
        List<PageSection> sections = article.page();
        int count = sections.size() > 1 && isNotes(sections.getLast()) ? sections.size() - 1 : sections.size();
        int page = Math.max(
                0,
                lastAtOrBefore(
                        sections.subList(0, count),
                        offset,
                        section -> section.source().start()));
        return new PagePoint(page, offset - sections.get(page).source().start());
    }

    /** Where the block is shown that holds the caret; a caret behind blanks that end a line belongs to the line. */
    static PagePoint ofCaret(ParsedArticle article, int caret) {
        String text = article.markdown();
        int at = Math.min(caret, text.length());
        while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
            at--;
        }
        if (at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r') {
            at = Math.min(caret, text.length()); // the blanks a line begins with
        }
        List<TextBlock> blocks = article.projection().blocks();
        int index = lastAtOrBefore(blocks, at, block -> block.source().start());
        if (index >= 0 && at <= blocks.get(index).source().end()) {
            int page = blocks.get(index).page();
            if (isNotes(article.page().get(page))) {
                return new PagePoint(
                        page, at - article.page().get(page).source().start());
            }
        }
        return of(article, at);
    }

    /** The source offset of a place that is a share of the way from one distance into a section to another. */
    static int offset(ParsedArticle article, int page, int from, int to, double share) {
        SourceRange section = article.page().get(page).source();
        int start = absolute(section, from);
        return start + (int) Math.round((absolute(section, to) - start) * share);
    }

    private static int absolute(SourceRange section, int into) {
        return switch (into) {
            case BEGINNING -> 0;
            case END -> section.end();
            default -> section.start() + into;
        };
    }

    /** The block that an element of the page shows; empty if there is no such. */
    static Optional<TextBlock> block(ParsedArticle article, int page, int ordinal) {
        if (page < 0 || page >= article.page().size()) {
            return Optional.empty();
        }
        PageSection section = article.page().get(page);
        List<TextBlock> blocks = article.projection().blocks();
        // A section's blocks follow one another, but for notes that are defined among them and shown at the end.
        int before = section.source().start() - 1;
        for (int i = 1 + lastAtOrBefore(blocks, before, block -> block.source().start()); i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            if (block.page() == page && block.ordinal() == ordinal) {
                return Optional.of(block);
            }
            if (block.source().start() >= section.source().end()) {
                break;
            }
        }
        return Optional.empty();
    }

    private static boolean isNotes(PageSection section) {
        return section.id().equals(PageSection.FOOTNOTES);
    }

    /** The index of the last element whose start is at or before {@code offset}; -1 for none. */
    private static <T> int lastAtOrBefore(List<T> list, int offset, ToIntFunction<T> start) {
        int low = -1;
        int high = list.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >> 1;
            if (start.applyAsInt(list.get(middle)) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
