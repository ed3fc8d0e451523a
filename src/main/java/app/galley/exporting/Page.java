package app.galley.exporting;

import app.galley.annotation.CommentThread;
import app.galley.article.Direction;
import app.galley.markdown.MarkdownParser;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** An exported file in the making: the article with its comments is there, the head is still empty. */
final class Page {

    private final Document document = new Document("");
    private final Labels labels;
    private final List<CommentThread> threads;
    private final Element head;
    private final Element body;

    /**
     * @param parser for the bodies of comments
     * @param countable whether a place in the page can be counted, see {@link Refinement}
     */
    Page(Publication publication, MarkdownParser parser, boolean countable) {
        labels = new Labels(publication.language());
        Direction direction = publication.direction();
        Pieces pieces = new Pieces(publication.article());
        if (countable) {
            pieces.numberBlocks();
        }
        Notes notes = new Notes(publication, pieces, parser, labels);
        Element comments = notes.apply();
        threads = notes.inOrder();
        new Refinement(labels, direction, countable).apply(pieces);

        document.outputSettings().prettyPrint(false);
        document.appendChild(new DocumentType("html", "", ""));
        Element html = document.appendElement("html");
        if (!publication.language().equals("und")) {
            html.attr("lang", publication.language());
        }
        html.attr("dir", direction.attribute());
        head = html.appendElement("head");
        body = html.appendElement("body").id("galley:top");
        new ArticleElement(publication, pieces, labels).appendTo(body, comments);
    }

    Element head() {
        return head;
    }

    Element body() {
        return body;
    }

    Labels labels() {
        return labels;
    }

    /** The comments in the order in which the page numbers them. */
    List<CommentThread> threads() {
        return threads;
    }

    /** The whole file. */
    String html() {
        return document.outerHtml() + "\n";
    }
}
