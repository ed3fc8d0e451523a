package app.galley.placing;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Placement;
import app.galley.article.PlainRange;
import org.jspecify.annotations.Nullable;

/**
 * Where an annotation stands in the newest text, and what it stood on.
 *
 * @param placement in the newest text's projection
 * @param original what it was made on; null for an exact one, whose words are there to be seen
 * @param home for one without a place: the heading under which it stood, or, where that is gone, the one around it, in the
 *     newest text's projection; empty at 0 where none is left; null for one with a place
 */
public record Placed(
        Placement placement,
        @Nullable Original original,
        @Nullable PlainRange home) {

    /** Orphaned: its text is not in the library as it was, or its target does not stand in it. */
    static Placed lost(Annotation annotation) {
        return new Placed(Placement.orphaned(annotation.id()), Original.of(annotation.target()), new PlainRange(0, 0));
    }

    /** The same for an annotation that stands where this one does. */
    Placed as(AnnotationId annotation) {
        return new Placed(
                new Placement(
                        annotation,
                        placement.standing(),
                        placement.place(),
                        placement.confidence(),
                        placement.suggestions()),
                original,
                home);
    }
}
