package app.galley.review;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Changes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * That an annotation was deleted, kept so that a merge does not bring it back.
 *
 * @param authorId who wrote the annotation
 * @param changes those of the annotation and its deletion, which counts as one
 * @param deleted when, to the millisecond
 */
public record Tombstone(AnnotationId id, AuthorId authorId, Changes changes, Instant deleted) implements Version {

    public Tombstone {
        Texts.requireUuid(id.value());
        Texts.requireUuid(authorId.value());
        Texts.requireUuids(changes);
        deleted = deleted.truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public Tombstone renamed(UnaryOperator<AnnotationId> ids) {
        return new Tombstone(ids.apply(id), authorId, changes, deleted);
    }

    @Override
    public List<String> key() {
        return List.of(authorId.value(), changes.counts().toString(), deleted.toString());
    }
}
