package app.galley.markdown;

import app.galley.article.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sections of an earlier text that must be parsed again after a change, {@code from} to before {@code to}, as indexes
 * of its pieces of the page. They begin at the top of the text or with a heading that did not change, and so does what
 * comes after them, if anything.
 *
 * <p>Blocks are found line by line, and a heading closes whatever is open. So what a parser makes of these sections does
 * not depend on what stands before them; and if it comes out of them with the next heading, as a heading of the
 * document and not of a list or quote, then all after it is what it was. Both headings also have to be the start of a
 * paragraph in the sense of {@link Lines#paragraphLimit}, so that {@link TagGuard} sees the same.
 */
record Touched(int from, int to) {

    static Touched by(Change change, ParsedArticle before, String after, int sections) {
        List<Section> headings = before.outline().flat();
        String text = before.markdown();
        int from = sections - 1;
        while (from > 0 && !isUntouched(heading(from, before, headings), change, text)) {
            from--;
        }
        int to = from + 1;
        while (to < sections && !isProbe(heading(to, before, headings), change, after)) {
            to++;
        }
        return new Touched(from, to);
    }

    /** The heading with which a piece of the page begins; null for the text before the first heading. */
    static @Nullable Section heading(int piece, ParsedArticle article, List<Section> headings) {
        int index = piece - (article.page().getFirst().id().isEmpty() ? 1 : 0);
        return index < 0 ? null : headings.get(index);
    }

    private static boolean isUntouched(@Nullable Section heading, Change change, String text) {
        if (heading == null || heading.heading().end() >= change.start()) {
            return false;
        }
        int next = Lines.next(text, heading.heading().end());
        return next <= change.start()
                && beginsParagraph(
                        text, heading.heading().start(), heading.heading().end());
    }

    private static boolean isProbe(@Nullable Section heading, Change change, String after) {
        return heading != null
                && heading.heading().start() > change.end()
                && beginsParagraph(
                        after,
                        heading.heading().start() + change.shift(),
                        heading.heading().end() + change.shift());
    }

    private static boolean beginsParagraph(String text, int start, int end) {
        return Lines.startsHeading(text, start)
                || (Lines.isBlankBefore(text, start) && text.indexOf('<', start, end) < 0);
    }
}
