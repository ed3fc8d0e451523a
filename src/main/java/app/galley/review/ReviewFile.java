package app.galley.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Status;
import app.galley.article.Article;
import app.galley.article.ArticleId;
import app.galley.article.RevisionId;
import app.galley.article.TextHash;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What a review file holds: what one or more people say of one article. A value. */
public record ReviewFile(ArticleReference article, ReviewState state) {

    /** The version of the format this program writes, and the only one it reads. */
    public static final int FORMAT_VERSION = 1;

    /** How the name of a review file ends. The one of {@code NAME.md} is {@code NAME.review.json}, beside it. */
    public static final String SUFFIX = ".review.json";

    /**
     * What may leave a library: no drafts, and of the texts only those that an annotation that is ready was made on.
     *
     * @param annotations those of this article
     * @param tombstones of annotations that had been ready before they were deleted
     * @param textOf gives the Markdown of a revision
     */
    public static ReviewFile of(
            Article article,
            List<Annotation> annotations,
            Collection<Tombstone> tombstones,
            Function<RevisionId, String> textOf) {
        Map<RevisionId, TextHash> bases = new HashMap<>();
        List<String> texts = new ArrayList<>();
        List<Version> versions = new ArrayList<>(tombstones);
        for (Annotation annotation : annotations) {
            if (annotation.status() != Status.DRAFT) {
                TextHash base = bases.computeIfAbsent(annotation.revision(), revision -> {
                    String text = textOf.apply(revision);
                    texts.add(text);
                    return TextHash.of(text);
                });
                SharedAnnotation.of(annotation, base).ifPresent(versions::add);
            }
        }
        return new ReviewFile(ArticleReference.to(article), ReviewState.of(texts, versions));
    }

    /**
     * The same review of a copy of the article, for a library that holds annotations of the original already. These get other
     * ids, the same ones each time, so that bringing it in twice is bringing it in once.
     *
     * @param taken which ids are those of the original there
     */
    public ReviewFile ofCopy(ArticleId copy, Predicate<AnnotationId> taken) {
        UnaryOperator<AnnotationId> ids = id -> taken.test(id) ? idInCopy(copy, id) : id;
        return new ReviewFile(
                new ArticleReference(copy, article.title(), article.language()),
                new ReviewState(
                        state.texts(),
                        state.versions().stream()
                                .map(version -> version.renamed(ids))
                                .toList()));
    }

    /** Another id for an annotation, always the same for the same copy of its article. */
    public static AnnotationId idInCopy(ArticleId copy, AnnotationId id) {
        return new AnnotationId(
                UUID.nameUUIDFromBytes((copy + " " + id).getBytes(UTF_8)).toString());
    }
}
