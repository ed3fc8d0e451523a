package app.galley.library;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Changes;
import app.galley.article.ArticleId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that the library holds of one annotation.
 *
 * @param shown the version that the other stores tell of; null where nobody here ever saw the annotation
 * @param others versions that contradict the shown one, made by people who did not know of it; none where it is null
 * @param deletions that contradict it, or, where nothing is shown, all that is known
 */
public record StoredVersions(
        AnnotationId id, ArticleId article, @Nullable Shown shown, List<Annotation> others, List<Deletion> deletions) {

    public StoredVersions {
        others = List.copyOf(others);
        deletions = List.copyOf(deletions);
        if (shown == null && !others.isEmpty()) {
            throw new IllegalArgumentException("others of nothing");
        }
    }

    /**
     * @param annotation with what it said last, where it is deleted
     * @param deleted when; null where it is not. The changes of the annotation count the deletion then.
     * @param wasReady whether it is, or once was, no draft, so that others may have it
     */
    public record Shown(Annotation annotation, @Nullable Instant deleted, boolean wasReady) {}

    /** That somebody deleted the annotation, which {@code author} wrote. */
    public record Deletion(AuthorId author, Changes changes, Instant deleted) {}

    /** Nothing, as of an annotation that the library does not know. */
    public static StoredVersions none(AnnotationId id, ArticleId article) {
        return new StoredVersions(id, article, null, List.of(), List.of());
    }

    /**
     * The same versions, each as one that was made by somebody who knew of {@code changes}, but not of the others: it counts
     * those, and one by nobody else. They take the place of whatever counts no more than {@code changes}, and go on
     * contradicting one another, also when somebody changes one of them.
     *
     * @param changes for each author of a version; what an author is not among stays as it is
     */
    public StoredVersions after(Map<AuthorId, Changes> changes) {
        return new StoredVersions(
                id,
                article,
                shown == null ? null : new Shown(after(shown.annotation(), changes), shown.deleted(), shown.wasReady()),
                others.stream().map(other -> after(other, changes)).toList(),
                deletions.stream()
                        .map(deletion -> new Deletion(
                                deletion.author(),
                                after(deletion.author(), deletion.changes(), changes),
                                deletion.deleted()))
                        .toList());
    }

    private static Annotation after(Annotation annotation, Map<AuthorId, Changes> changes) {
        return annotation.withChanges(after(annotation.author().id(), annotation.changes(), changes));
    }

    private static Changes after(AuthorId author, Changes own, Map<AuthorId, Changes> changes) {
        Changes known = changes.get(author);
        // Nobody's id: a count of the person here would put all of these in one order.
        return known == null ? own : own.and(known).plusOneBy(AuthorId.random());
    }

    /** What is shown to people: empty where it is deleted or was never here. */
    public Optional<Annotation> visible() {
        return shown == null || shown.deleted() != null ? Optional.empty() : Optional.of(shown.annotation());
    }

    /** Whether nobody changed the annotation between these two. People's names are not looked at. */
    public boolean isAsChangedAs(StoredVersions later) {
        return vectors().equals(later.vectors());
    }

    private List<Object> vectors() {
        return List.of(
                shown == null
                        ? List.of()
                        : List.of(
                                shown.annotation().changes(),
                                shown.annotation().author().id(),
                                shown.deleted() != null),
                others.stream().map(Annotation::changes).toList(),
                deletions.stream().map(Deletion::changes).toList());
    }
}
