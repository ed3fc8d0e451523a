package app.galley.exchange;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.article.ArticleId;
import app.galley.review.Version;
import java.util.List;

/**
 * An annotation that people changed, or deleted, without knowing of each other.
 *
 * @param choices at least two; the first is the one that is shown until the conflict is settled
 */
public record Conflict(AnnotationId id, ArticleId article, List<Choice> choices) {

    public Conflict {
        choices = List.copyOf(choices);
    }

    /**
     * @param version a {@code SharedAnnotation}, or a {@code Tombstone} where it is to be deleted
     * @param by who made changes that are not in every version, as far as the library knows them; may be empty
     */
    public record Choice(Version version, List<Author> by) {
        public Choice {
            by = List.copyOf(by);
        }
    }
}
