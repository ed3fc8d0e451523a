package app.galley.ui.comments.inbox;

import app.galley.article.PlainRange;
import app.galley.article.Projection;
import app.galley.article.TextBlock;
import app.galley.ui.comments.Cut;
import java.util.List;

/**
 * A passage in the paragraphs it stands in, as a reader sees them.
 *
 * @param before what of its first paragraph stands before it, the beginning left out where that is long
 * @param words the passage itself, without its middle where that is long: it may be the whole article
 * @param after what of its last paragraph stands behind it, the end left out likewise
 */
record PassageInContext(String before, String words, String after) {

    /** So much is shown on either side, in UTF-16 units. */
    static final int AROUND = 280;

    /** So much of the passage itself is shown. */
    static final int LONGEST = 2_000;

    private static final String LEFT_OUT = "…";

    static PassageInContext of(Projection text, PlainRange place) {
        List<TextBlock> blocks = text.blocksIn(place);
        String all = text.text();
        int from = blocks.isEmpty() ? place.start() : blocks.getFirst().plain().start();
        int to = blocks.isEmpty() ? place.end() : blocks.getLast().plain().end();
        return new PassageInContext(
                end(all.substring(Math.min(from, place.start()), place.start())),
                Cut.middle(place.of(all), LONGEST),
                beginning(all.substring(place.end(), Math.max(to, place.end()))));
    }

    private static String end(String text) {
        if (text.length() <= AROUND) {
            return text;
        }
        int space = text.indexOf(' ', text.length() - AROUND);
        return LEFT_OUT + (space < 0 ? "" : text.substring(space));
    }

    private static String beginning(String text) {
        if (text.length() <= AROUND) {
            return text;
        }
        int space = text.lastIndexOf(' ', AROUND);
        return (space < 0 ? "" : text.substring(0, space + 1)) + LEFT_OUT;
    }
}
