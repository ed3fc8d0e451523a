package app.galley.anchoring;

import app.galley.annotation.AnnotationId;
import app.galley.article.PlainRange;

/** What is to be placed: an annotation's target in one text of a chain. */
public sealed interface Anchor {

    AnnotationId annotation();

    /** Index in the chain of the text it was made on. */
    int text();

    /**
     * A passage.
     *
     * @param range in that text's projection
     */
    record OfPassage(AnnotationId annotation, int text, PlainRange range) implements Anchor {}

    /** A section, by its id in that text. */
    record OfSection(AnnotationId annotation, int text, String sectionId) implements Anchor {}
}
