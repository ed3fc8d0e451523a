package app.galley.article;

import java.util.function.IntUnaryOperator;

/**
 * A block that directly holds text: a paragraph, a heading, a table cell, a code block, the text of a list item.
 *
 * @param kind what it is
 * @param page index of the page section (see the Markdown package) that shows it
 * @param ordinal its number among the text blocks of that page section, from 0; the rendered element carries it
 * @param source where it stands in the Markdown source
 * @param plain where its text stands in the projection
 */
public record TextBlock(Kind kind, int page, int ordinal, SourceRange source, PlainRange plain) {

    /** What a block is to its reader. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        TABLE_CELL,
        CODE,
        FOOTNOTE,
        HTML
    }

    /** This block in a text that has changed elsewhere; itself where nothing of it moves. */
    TextBlock moved(IntUnaryOperator pages, int sourceShift, int plainShift) {
        int now = pages.applyAsInt(page);
        return now == page && sourceShift == 0 && plainShift == 0
                ? this
                : new TextBlock(
                        kind,
                        now,
                        ordinal,
                        new SourceRange(source.start() + sourceShift, source.end() + sourceShift),
                        new PlainRange(plain.start() + plainShift, plain.end() + plainShift));
    }
}
