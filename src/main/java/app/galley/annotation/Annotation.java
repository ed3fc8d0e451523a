package app.galley.annotation;

import app.galley.article.ArticleId;
import app.galley.article.RevisionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment, a reply or a suggestion.
 *
 * @param revision the revision it was made on, in which its target stands
 * @param parent the annotation a reply answers, else null
 * @param body Markdown
 * @param replacement the text a suggestion proposes in place of its passage (empty to delete it), else null
 * @param changes what was changed since it was written, up to this content: what {@code withBody} and the like give has
 *     still those of the annotation it was made from, and the library counts one more as it stores that
 */
public record Annotation(
        AnnotationId id,
        ArticleId article,
        RevisionId revision,
        @Nullable AnnotationId parent,
        Target target,
        Author author,
        String body,
        @Nullable String replacement,
        Status status,
        Instant created,
        Instant modified,
        Changes changes) {

    public boolean isReply() {
        return parent != null;
    }

    public boolean isSuggestion() {
        return replacement != null;
    }

    public Annotation withChanges(Changes newChanges) {
        return new Annotation(
                id,
                article,
                revision,
                parent,
                target,
                author,
                body,
                replacement,
                status,
                created,
                modified,
                newChanges);
    }

    /** The same annotation with another body. */
    public Annotation withBody(String newBody, Instant now) {
        return new Annotation(
                id, article, revision, parent, target, author, newBody, replacement, status, created, now, changes);
    }

    /** The same suggestion with another replacement. */
    public Annotation withReplacement(@Nullable String newReplacement, Instant now) {
        return new Annotation(
                id, article, revision, parent, target, author, body, newReplacement, status, created, now, changes);
    }

    /** The same annotation with another status. */
    public Annotation withStatus(Status newStatus, Instant now) {
        return new Annotation(
                id, article, revision, parent, target, author, body, replacement, newStatus, created, now, changes);
    }

    /** The same annotation on another passage or section: what a person has put there anew. */
    public Annotation withTarget(RevisionId newRevision, Target newTarget, Instant now) {
        return new Annotation(
                id, article, newRevision, parent, newTarget, author, body, replacement, status, created, now, changes);
    }
}
