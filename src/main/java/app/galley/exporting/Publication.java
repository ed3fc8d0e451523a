package app.galley.exporting;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.CommentThread;
import app.galley.annotation.Placement;
import app.galley.annotation.Status;
import app.galley.article.Direction;
import app.galley.markdown.ParsedArticle;
import java.util.List;
import java.util.Map;

/**
 * An article and what is to be published with it. What its authors have not marked ready is left out here, once, so that no
 * writer of files can meet it.
 *
 * @param article its text, pictures resolved
 * @param title never blank
 * @param language BCP 47 tag, {@code und} where unknown
 * @param comments where the threads go
 * @param threads drafts are dropped, be they threads or replies
 * @param placements where the threads' first annotations stand in {@code article}; one without counts as orphaned
 */
public record Publication(
        ParsedArticle article,
        String title,
        String language,
        Comments comments,
        List<CommentThread> threads,
        Map<AnnotationId, Placement> placements) {

    /** Where an exported article shows its comments. */
    public enum Comments {
        /** Nowhere. */
        NONE,
        /** Beside the passages they are about; below them where the page is narrow. */
        MARGIN,
        /** In a list behind the article. */
        END
    }

    public Publication {
        threads = comments == Comments.NONE ? List.of() : ready(threads);
        placements = Map.copyOf(placements);
    }

    /** The article alone. */
    public static Publication of(ParsedArticle article, String title, String language) {
        return new Publication(article, title, language, Comments.NONE, List.of(), Map.of());
    }

    /** As the language is written; without one, as the text begins. */
    Direction direction() {
        return language.equals("und")
                ? Direction.of(article.projection().text()).orElse(Direction.LEFT_TO_RIGHT)
                : Direction.ofLanguage(language);
    }

    private static List<CommentThread> ready(List<CommentThread> threads) {
        return threads.stream()
                .filter(thread -> thread.root().status() != Status.DRAFT)
                .map(thread -> new CommentThread(
                        thread.root(),
                        thread.replies().stream()
                                .filter(reply -> reply.status() != Status.DRAFT)
                                .toList()))
                .toList();
    }
}
