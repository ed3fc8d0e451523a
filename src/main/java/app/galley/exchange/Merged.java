package app.galley.exchange;

import app.galley.annotation.AnnotationId;
import app.galley.article.Article;
import app.galley.placing.Standings;
import java.util.List;
import java.util.Set;

/**
 * What became of reviews that were merged.
 *
 * @param files what each brought, in the order in which they were merged
 * @param articles what became of the articles they are on, an annotation that several files hold counted once
 * @param undo with which all of it is taken back
 */
public record Merged(List<OfFile> files, List<OfArticle> articles, Undo undo) {

    public Merged {
        files = List.copyOf(files);
        articles = List.copyOf(articles);
    }

    /**
     * @param counts against what the library held before this file, and after those before it
     * @param standings of the threads in which this file has a part
     */
    public record OfFile(String name, Article article, Counts counts, Standings standings) {}

    /**
     * @param standings of the threads in which the files have a part
     * @param annotations that were added or updated
     */
    public record OfArticle(Article article, Counts counts, Standings standings, Set<AnnotationId> annotations) {
        public OfArticle {
            annotations = Set.copyOf(annotations);
        }
    }

    /** All articles' counts together. */
    public Counts counts() {
        return articles.stream().map(OfArticle::counts).reduce(Counts.NONE, Counts::plus);
    }

    /** All articles' standings together. */
    public Standings standings() {
        return articles.stream().map(OfArticle::standings).reduce(Standings.of(List.of()), Standings::and);
    }

    /** Whether the library holds now what it held before. */
    public boolean changedNothing() {
        return undo.isEmpty();
    }
}
