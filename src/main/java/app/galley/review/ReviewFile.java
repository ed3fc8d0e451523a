package app.galley.review;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Status;
import app.galley.article.Article;
import app.galley.article.Revision;
import app.galley.article.RevisionId;
import app.galley.article.TextHash;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

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
     * The annotations as they stand in a library whose {@code revision} has the text they were made on. Those made on
     * another text are not among them: they have to be placed, which is the merge's work.
     */
    public List<Annotation> annotationsOn(Revision revision) {
        return state.annotations().stream()
                .filter(annotation -> annotation.base().equals(revision.text()))
                .map(annotation -> annotation.on(revision))
                .toList();
    }

    /**
     * The same review under other ids, its replies still answering what they answered: for a copy of the article in a
     * library that holds the annotations already.
     *
     * @param ids gives a new one each time
     */
    public ReviewFile withNewIds(Supplier<AnnotationId> ids) {
        Map<AnnotationId, AnnotationId> renamed = new HashMap<>();
        state.versions().forEach(version -> renamed.computeIfAbsent(version.id(), id -> ids.get()));
        List<Version> versions = state.versions().stream()
                .map(version -> version.renamed(id -> renamed.getOrDefault(id, id)))
                .toList();
        return new ReviewFile(article, new ReviewState(state.texts(), versions));
    }
}
