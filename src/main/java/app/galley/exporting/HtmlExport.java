package app.galley.exporting;

import app.galley.markdown.MarkdownParser;

/**
 * Writes an article as one HTML file that needs nothing but itself, holds no script, asks the network for nothing, and can
 * be published as it is. Thread-safe; takes time in proportion to the article.
 */
public final class HtmlExport {

    private final MarkdownParser parser;

    /** @param parser for the bodies of comments */
    public HtmlExport(MarkdownParser parser) {
        this.parser = parser;
    }

    /** The whole file. */
    public String page(Publication publication) {
        Page page = new Page(publication, parser, false);
        new Head(publication).fill(page.head(), StyleSheet.of(page.body()));
        return page.html();
    }

    /** The article's sections as HTML without positions, style or head, for putting into a page of one's own. */
    public String fragment(Publication publication) {
        Labels labels = new Labels(publication.language());
        Pieces pieces = new Pieces(publication.article());
        new Refinement(labels, publication.direction(), false).apply(pieces);
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.body(i).html().strip();
            if (!piece.isEmpty()) {
                html.append(piece).append('\n');
            }
        }
        return html.toString();
    }
}
