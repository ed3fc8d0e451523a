package app.galley.review;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Changes;
import java.util.List;
import java.util.function.UnaryOperator;

/** An annotation as one of its readers last saw it: its content, or that it was deleted. */
public sealed interface Version permits SharedAnnotation, Tombstone {

    AnnotationId id();

    /** Who wrote the annotation, whoever changed or deleted it since. */
    AuthorId authorId();

    Changes changes();

    /** This version with the ids of annotations replaced. */
    Version renamed(UnaryOperator<AnnotationId> ids);

    /** The whole content but the id as strings, equal for equal versions only and of one length for each type of version. */
    List<String> key();

    /**
     * Whether this version was made by somebody who had {@code other} before them. Never so between versions that name
     * different authors: nobody takes over another person's annotation by using its id.
     */
    default boolean supersedes(Version other) {
        return id().equals(other.id())
                && authorId().equals(other.authorId())
                && changes().isAfter(other.changes());
    }
}
