package app.galley.exporting;

import app.galley.article.Direction;
import app.galley.markdown.MarkdownParser;
import app.galley.review.ReviewCopy;
import app.galley.review.ReviewFile;
import app.galley.review.ReviewFileWriter;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * Writes an article as a review copy: one HTML file that anybody can read and comment on in a browser, from disk and
 * without network, and that saves a review file. Its only script is Galley's own, let through by its hash; without
 * scripts, article and comments are there to be read. Thread-safe; takes time in proportion to the article.
 */
public final class ReviewCopyExport {

    private final MarkdownParser parser;
    private final ReviewFileWriter writer = new ReviewFileWriter();

    /** @param parser for the bodies of comments */
    public ReviewCopyExport(MarkdownParser parser) {
        this.parser = parser;
    }

    /**
     * The whole file.
     *
     * @param publication with its comments at the end
     * @param review the same comments, as they may leave the library
     */
    public String page(Publication publication, ReviewFile review) {
        if (publication.comments() != Publication.Comments.END) {
            throw new IllegalArgumentException("a review copy has its comments at the end");
        }
        Labels labels = new Labels(publication.language());
        Direction direction = HtmlExport.direction(publication);
        Pieces pieces = new Pieces(publication.article());
        pieces.numberBlocks();
        Notes notes = new Notes(publication, pieces, parser, labels);
        Element comments = notes.apply();
        Refinement refinement = new Refinement(labels, direction, true);
        for (int i = 0; i < pieces.size(); i++) {
            refinement.apply(pieces.body(i));
        }

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
        withoutScripts(body, labels);
        String script = ReviewCopyScript.text();
        String carried = writer.inCopy(review, publication.article().markdown());
        data(body, ReviewCopy.REVIEW_ID, carried);
        data(body, ReviewCopyMap.ID, new ReviewCopyMap(publication, review, carried).json(notes.inOrder()));
        body.appendElement("script").appendChild(new DataNode(script));
        new Head(publication, Resources.policyHash(script)).fill(head, StyleSheet.of(body, "exporting/copy/copy.css"));
        head.child(0)
                .after(new Element("meta")
                        .attr("name", ReviewCopy.META)
                        .attr("content", String.valueOf(ReviewFile.FORMAT_VERSION)));
        return document.outerHtml() + "\n";
    }

    private static void withoutScripts(Element body, Labels labels) {
        Element note = body.expectFirst("article").prependElement("noscript").appendElement("p");
        labels.language().ifPresent(tag -> note.attr("lang", tag));
        note.addClass("notice").text(labels.text("copy.noscript"));
    }

    private static void data(Element body, String id, String json) {
        body.appendElement("script").attr("type", "application/json").id(id).appendChild(new DataNode(json));
    }
}
