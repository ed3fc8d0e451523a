package app.galley.exporting;

import app.galley.article.Direction;
import app.galley.markdown.MarkdownParser;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

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
        Labels labels = new Labels(publication.language());
        Direction direction = direction(publication);
        Pieces pieces = new Pieces(publication.article());
        Element comments = new Notes(publication, pieces, parser, labels).apply();
        refine(pieces, labels, direction);

        Document document = new Document("");
        document.outputSettings().prettyPrint(false);
        document.appendChild(new DocumentType("html", "", ""));
        Element html = document.appendElement("html");
        if (!publication.language().equals("und")) {
            html.attr("lang", publication.language());
        }
        html.attr("dir", direction.attribute());
        Element head = html.appendElement("head");
        Element body = html.appendElement("body").id("galley:top");
        new ArticleElement(publication, pieces, labels).appendTo(body, comments);
        new Head(publication).fill(head, StyleSheet.of(body));
        return document.outerHtml() + "\n";
    }

    /** The article's sections as HTML without positions, style or head, for putting into a page of one's own. */
    public String fragment(Publication publication) {
        Labels labels = new Labels(publication.language());
        Pieces pieces = new Pieces(publication.article());
        refine(pieces, labels, direction(publication));
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.body(i).html().strip();
            if (!piece.isEmpty()) {
                html.append(piece).append('\n');
            }
        }
        return html.toString();
    }

    private static void refine(Pieces pieces, Labels labels, Direction direction) {
        Refinement refinement = new Refinement(labels, direction);
        for (int i = 0; i < pieces.size(); i++) {
            refinement.apply(pieces.body(i));
        }
    }

    /** As the language is written; without one, as the text begins. */
    static Direction direction(Publication publication) {
        String language = publication.language();
        if (language.equals("und")) {
            return Direction.of(publication.article().projection().text()).orElse(Direction.LEFT_TO_RIGHT);
        }
        return Direction.ofLanguage(language);
    }
}
