package app.galley.exchange;

import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.article.Article;
import app.galley.article.FileName;
import app.galley.review.ReviewFile;
import app.galley.review.SharedAnnotation;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Exactly what would leave the library, to be shown to a person before it does: a review file holds {@link #review} and
 * nothing else.
 *
 * @param drafts how many annotations stay behind since they are not marked ready; of the people asked for only
 * @param me under which ids the person on this machine said or changed something of the article, be it that it leaves or
 *     stays: those of their name and of earlier ones
 */
public record Outgoing(Article article, ReviewFile review, int drafts, Set<AuthorId> me) {

    public Outgoing {
        me = Set.copyOf(me);
    }

    /** Whether nothing at all would be in the file. */
    public boolean isEmpty() {
        return review.state().versions().isEmpty();
    }

    /** The comments that would leave, replies and suggestions among them; sorted by id. */
    public List<SharedAnnotation> annotations() {
        return review.state().annotations();
    }

    /** Who wrote them, by name: the names are all that is told of people. */
    public List<Author> authors() {
        return annotations().stream()
                .map(SharedAnnotation::author)
                .distinct()
                .sorted(Comparator.comparing(Author::name)
                        .thenComparing(author -> author.id().value()))
                .toList();
    }

    /** A name for the file, made of the article's: {@code leave-the-leaves.review.json}. */
    public String fileName() {
        String source = article.sourceName();
        String stem = source == null ? article.title() : source.replaceFirst("\\.[^.]*$", "");
        return FileName.of(stem) + ReviewFile.SUFFIX;
    }
}
