package app.galley.annotation;

import app.galley.article.PlainRange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an annotation's target stands in a later text. Derived, never stored as truth.
 *
 * @param place in the later text's projection (UTF-16 units); null for unsure and orphaned ones. A section is placed on
 *     its heading.
 * @param confidence 0 to 1
 * @param suggestions where an unsure or orphaned target may stand, best first, at most three
 */
public record Placement(
        AnnotationId annotation,
        Standing standing,
        @Nullable PlainRange place,
        double confidence,
        List<Candidate> suggestions) {

    /** How a target stands. */
    public enum Standing {
        /** The same words. */
        EXACT,
        /** The words were changed, but are these. */
        EDITED,
        /** The words stand elsewhere now. */
        MOVED,
        /** There are places it may be, none certain. */
        UNSURE,
        /** Its text is gone. */
        ORPHANED
    }

    /** A place that may be meant, in the later text's projection, with a confidence of 0 to 1. */
    public record Candidate(PlainRange place, double confidence) {}

    public Placement {
        suggestions = List.copyOf(suggestions);
    }

    public static Placement at(AnnotationId annotation, Standing standing, PlainRange place, double confidence) {
        return new Placement(annotation, standing, place, confidence, List.of());
    }

    public static Placement orphaned(AnnotationId annotation) {
        return new Placement(annotation, Standing.ORPHANED, null, 0, List.of());
    }

    public Optional<PlainRange> where() {
        return Optional.ofNullable(place);
    }
}
