package app.galley.spelling;

import app.galley.article.SourceRange;
import java.util.List;

/**
 * A line of a text, and what of it is prose.
 *
 * @param prose the stretches to check, in order, in UTF-16 units of {@code text}; markup, code and addresses are left out
 */
public record ProseLine(String text, List<SourceRange> prose) {

    public ProseLine {
        prose = List.copyOf(prose);
    }

    /** A line that is nothing but prose. */
    public static ProseLine of(String text) {
        return new ProseLine(text, List.of(new SourceRange(0, text.length())));
    }
}
