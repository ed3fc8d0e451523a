package app.galley.exporting;

import app.galley.annotation.Annotation;
import app.galley.annotation.CommentThread;
import app.galley.annotation.Placement;
import app.galley.article.CodePoints;
import app.galley.article.PlainRange;
import app.galley.article.Projection;
import app.galley.article.Section;
import app.galley.article.TextBlock;
import app.galley.article.TextHash;
import app.galley.markdown.ParsedArticle;
import app.galley.review.ReviewFile;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the script of a review copy needs beside the review, as JSON: where the blocks of the page and the stretches of its text
 * come from in the Markdown source, the sections, and where the comments stand. Places in the text are counted as in
 * {@link Projection}, in UTF-16 units, as the browser counts too; those in the source in code points, as a review file has
 * them.
 */
final class ReviewCopyMap {

    static final String ID = "galley:copy";

    /** Letter for letter the same in the source. */
    private static final int LITERAL = -1;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Publication publication;
    private final ReviewFile review;
    private final String carried;
    private final CodePoints source;

    /** @param carried the review as it stands in the copy: what makes one copy another than the next */
    ReviewCopyMap(Publication publication, ReviewFile review, String carried) {
        this.publication = publication;
        this.review = review;
        this.carried = carried;
        source = new CodePoints(publication.article().markdown());
    }

    /** @param threads in the order in which the page numbers them */
    String json(List<CommentThread> threads) {
        ParsedArticle article = publication.article();
        ObjectNode map = NODES.objectNode();
        map.put("id", TextHash.of(carried).hex().substring(0, 16));
        map.put("article", review.article().id().value());
        map.put("text", TextHash.of(article.markdown()).hex());
        ArrayNode order = map.putArray("threads");
        ObjectNode places = map.putObject("places");
        for (CommentThread thread : threads) {
            ArrayNode ids = order.addArray().add(urn(thread.root()));
            thread.replies().forEach(reply -> ids.add(urn(reply)));
            Placement placement = publication.placements().get(thread.root().id());
            if (placement != null && placement.place() != null) {
                places.set(urn(thread.root()), range(placement.place()));
            }
        }
        ArrayNode sections = map.putArray("sections");
        article.outline().flat().forEach(section -> sections.add(section(section)));
        ArrayNode blocks = map.putArray("blocks");
        for (TextBlock block : article.projection().blocks()) {
            blocks.add(block.plain().length());
        }
        map.set("segments", segments(article.projection()));
        return JsonMapper.shared().writeValueAsString(map).replace("<", "\\u003c");
    }

    /** Of each run four numbers: both starts counted from those of the run before, so that they are short. */
    private ArrayNode segments(Projection projection) {
        ArrayNode numbers = NODES.arrayNode();
        int[] before = new int[2];
        projection.forEachRun((plainStart, plainLength, sourceStart, sourceLength) -> {
            int start = source.fromUtf16(sourceStart);
            numbers.add(plainStart - before[0]).add(plainLength).add(start - before[1]);
            numbers.add(plainLength == sourceLength ? LITERAL : source.fromUtf16(sourceStart + sourceLength) - start);
            before[0] = plainStart;
            before[1] = start;
        });
        return numbers;
    }

    private ObjectNode section(Section section) {
        ObjectNode node = NODES.objectNode();
        node.put("id", section.id());
        node.put("title", section.title());
        node.put("start", source.fromUtf16(section.range().start()));
        node.set("place", range(publication.article().projection().toPlain(section.heading())));
        return node;
    }

    private static ArrayNode range(PlainRange range) {
        return NODES.arrayNode().add(range.start()).add(range.end());
    }

    private static String urn(Annotation annotation) {
        return "urn:uuid:" + annotation.id();
    }
}
