package app.galley.importing.plain;

import java.util.List;

/**
 * Reads plain text as an article: a title, headings, lists and paragraphs by the shape of its lines. Every word of the
 * text is either in the article or in what was set aside. Thread-safe; takes time in proportion to the text.
 */
public final class PlainTextReader {

    /** Reads a text whose lines end in line feeds. */
    public PlainArticle read(String text) {
        Furniture furniture = Furniture.of(Line.of(text));
        PlainArticle article = Blocks.article(furniture.body());
        return new PlainArticle(article.title(), article.blocks(), List.copyOf(furniture.setAside()));
    }
}
