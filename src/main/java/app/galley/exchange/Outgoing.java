package app.galley.exchange;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.article.Article;
import app.galley.article.FileName;
import app.galley.review.ReviewFile;
import app.galley.review.SharedAnnotation;
import app.galley.review.Version;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /**
     * A version that would leave beside the one of {@link #annotations}, and that contradicts it.
     *
     * @param version other content, or a deletion
     */
    public record Other(Version version, SharedAnnotation shown) {}

    /**
     * What is in conflict with the comments that would leave. A second deletion of what is deleted is not, and neither is a
     * deletion of what somebody else said under the same id.
     */
    public List<Other> others() {
        Map<AnnotationId, SharedAnnotation> shown =
                annotations().stream().collect(Collectors.toMap(SharedAnnotation::id, Function.identity()));
        return review.state().conflicts().stream()
                .flatMap(version -> Stream.ofNullable(shown.get(version.id()))
                        .filter(annotation -> Tally.contradicts(version, annotation))
                        .map(annotation -> new Other(version, annotation)))
                .toList();
    }

    /** Who wrote them, and other versions of them, by name: the names are all that is told of people. */
    public List<Author> authors() {
        return review.state().versions().stream()
                .filter(SharedAnnotation.class::isInstance)
                .map(version -> ((SharedAnnotation) version).author())
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
