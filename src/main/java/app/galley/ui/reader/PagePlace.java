package app.galley.ui.reader;

import app.galley.article.PlainRange;
import app.galley.article.Projection;
import app.galley.article.TextBlock;
import app.galley.markdown.ParsedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of one text block on the page: what highlights are drawn on and selections are read as.
 *
 * @param page index of the page section
 * @param ordinal the block's number in that section
 * @param start UTF-16 units into the block's text, generated parts not counted
 * @param end unit after the last
 */
record PagePlace(int page, int ordinal, int start, int end) {

    /** The stretches of blocks that make up a range of the projection. */
    static List<PagePlace> of(Projection projection, PlainRange range) {
        List<PagePlace> places = new ArrayList<>();
        for (TextBlock block : projection.blocksIn(range)) {
            int from = Math.max(range.start(), block.plain().start())
                    - block.plain().start();
            int to = Math.min(range.end(), block.plain().end()) - block.plain().start();
            if (to > from) {
                places.add(new PagePlace(block.page(), block.ordinal(), from, to));
            }
        }
        return places;
    }

    /** Where a point on the page is in the projection; empty if the page shows no such block. */
    static Optional<Integer> offset(ParsedArticle article, int page, int ordinal, int into) {
        return PagePoint.block(article, page, ordinal)
                .map(block -> block.plain().start()
                        + Math.clamp(into, 0, block.plain().length()));
    }
}
