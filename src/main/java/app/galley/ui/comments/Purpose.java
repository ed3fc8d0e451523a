package app.galley.ui.comments;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a form in writing will become. Its slot in the library names it: {@code new:ID}, {@code reply:ID}, {@code edit:ID}. */
public sealed interface Purpose {

    /** A comment of its own, which will have this id: so that the reader can mark its passage already. */
    record Fresh(AnnotationId id) implements Purpose {}

    /** An answer to the annotation that began a thread. */
    record Reply(Annotation parent) implements Purpose {}

    /** Another wording of an annotation. */
    record Edit(Annotation original) implements Purpose {}

    default String slot() {
        return switch (this) {
            case Fresh(AnnotationId id) -> "new:" + id;
            case Reply(Annotation parent) -> "reply:" + parent.id();
            case Edit(Annotation original) -> "edit:" + original.id();
        };
    }

    /**
     * The purpose behind a slot. Where the annotation that was to be answered or changed is gone, what was written becomes
     * a comment of its own rather than being lost.
     */
    static Purpose of(String slot, Function<AnnotationId, @Nullable Annotation> find) {
        int colon = slot.indexOf(':');
        if (colon < 0) {
            return new Fresh(AnnotationId.random());
        }
        AnnotationId id = new AnnotationId(slot.substring(colon + 1));
        Annotation annotation = find.apply(id);
        if (slot.startsWith("new:")) {
            return new Fresh(id);
        }
        if (annotation == null) {
            return new Fresh(AnnotationId.random());
        }
        return slot.startsWith("edit:") ? new Edit(annotation) : new Reply(annotation);
    }
}
