package app.galley.suggesting;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Status;
import app.galley.article.SourceRange;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion as it stands in a text. Everything in it is Markdown.
 *
 * @param readiness of its own passage, whatever its status, and whatever else is about the same words
 * @param place its passage in the source of the text (UTF-16 units); null where it is not known
 * @param original what stood in the passage when the suggestion was made; only its words where that text is not known
 * @param current what stands there now; empty where it is not known
 * @param overlapping the other open suggestions that are about some of the same words, or put something in at the same
 *     spot, in the order of the text; none for one that is not open
 */
public record Suggestion(
        Annotation annotation,
        Readiness readiness,
        @Nullable SourceRange place,
        String original,
        String current,
        List<AnnotationId> overlapping) {

    public Suggestion {
        overlapping = List.copyOf(overlapping);
    }

    public AnnotationId id() {
        return annotation.id();
    }

    /** What is to take the place of the passage; empty to delete it. */
    public String proposed() {
        return Objects.requireNonNull(annotation.replacement());
    }

    /** Whether it waits to be accepted or declined. */
    public boolean isOpen() {
        return annotation.status() == Status.OPEN;
    }

    /** Whether the text says just what it proposes, be it that its words were changed since. */
    public boolean isFulfilled() {
        return place != null && current.equals(proposed());
    }

    public boolean isConflict() {
        return !overlapping.isEmpty();
    }

    /** Whether it can be accepted without anybody looking twice. */
    public boolean isAcceptable() {
        return isOpen() && readiness == Readiness.READY && !isConflict();
    }

    /** Whether what is shown of the one can stand for the other: all is the same but where they stand. */
    public boolean looksLike(Suggestion other) {
        return annotation.equals(other.annotation)
                && readiness == other.readiness
                && original.equals(other.original)
                && current.equals(other.current)
                && overlapping.equals(other.overlapping);
    }

    Suggestion overlapping(List<AnnotationId> others) {
        return new Suggestion(annotation, readiness, place, original, current, others);
    }
}
