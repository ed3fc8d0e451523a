package app.galley.ui.reader;

import app.galley.article.PlainRange;
import app.galley.markdown.ParsedArticle;
import java.util.Optional;

/** What a selection on the page means in the projection. */
final class SelectedPassage {

    private SelectedPassage() {}

    /** The passage without white space at its ends, which is selected by accident; empty if nothing is left. */
    static Optional<PlainRange> of(ParsedArticle article, Page.Selection selection) {
        Optional<Integer> start = offset(article, selection.start());
        Optional<Integer> end = offset(article, selection.end());
        return start.isPresent() && end.isPresent()
                ? trimmed(article.projection().text(), start.get(), end.get())
                : Optional.empty();
    }

    /** The place of a point, given as page section, block ordinal and units into the block. */
    static Optional<Integer> offset(ParsedArticle article, int[] point) {
        return PagePlace.offset(article, point[0], point[1], point[2]);
    }

    private static Optional<PlainRange> trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new PlainRange(start, end)) : Optional.empty();
    }
}
