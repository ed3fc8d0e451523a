package app.galley.exporting;

import app.galley.markdown.MarkdownParser;
import app.galley.review.ReviewCopy;
import app.galley.review.ReviewFile;
import app.galley.review.ReviewFileWriter;
import org.jsoup.nodes.DataNode;
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
        Page page = new Page(publication, parser, true);
        Element body = page.body();
        withoutScripts(body, page.labels());
        String script = ReviewCopyScript.text();
        String carried = writer.inCopy(review, publication.article().markdown());
        data(body, ReviewCopy.REVIEW_ID, carried);
        data(body, ReviewCopyMap.ID, new ReviewCopyMap(publication, review, carried).json(page.threads()));
        body.appendElement("script").appendChild(new DataNode(script));
        new Head(publication, Resources.policyHash(script))
                .fill(page.head(), StyleSheet.of(body, "exporting/copy/copy.css"));
        page.head()
                .child(0)
                .after(new Element("meta")
                        .attr("name", ReviewCopy.META)
                        .attr("content", String.valueOf(ReviewFile.FORMAT_VERSION)));
        return page.html();
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
