package app.galley.markdown;

import app.galley.article.SourceRange;

/**
 * One piece of the page: a heading with the text down to the next heading of any rank, the text before the first heading,
 * or the footnotes at the end. The page is patched piece by piece.
 *
 * @param id the section's id; {@code ""} for the text before the first heading, {@link #FOOTNOTES} for the footnotes
 * @param source where it stands in the Markdown source (for the footnotes: from the first
 *     definition to the end of the last)
 * @param html its content, sanitised. Every block carries {@code data-pos="start:end"}, UTF-16 units counted from
 *     {@code source.start()}, so that the HTML of a section stays the same when text before it changes; every block that
 *     directly holds text carries {@code data-t="n"}, its {@code TextBlock.ordinal}; what Galley generates inside a block
 *     (footnote numbers, back links, words in place of a picture) carries {@code data-g}. The text of a block is that of the
 *     text nodes below its element, those below {@code data-g} left out; a {@code br} counts nothing, for a line feed
 *     follows each
 */
public record PageSection(String id, SourceRange source, String html) {

    /** The id of the piece that holds the footnotes. A heading never gets it: ids of headings hold no colon. */
    public static final String FOOTNOTES = "galley:footnotes";

    /** The same content at another place. */
    PageSection at(int start) {
        return start == source.start()
                ? this
                : new PageSection(id, new SourceRange(start, start + source.length()), html);
    }

    /** The same content under a heading of another id. */
    PageSection named(String newId) {
        return newId.equals(id)
                ? this
                : new PageSection(newId, source, html.replaceFirst(" id=\"" + id + "\"", " id=\"" + newId + "\""));
    }
}
