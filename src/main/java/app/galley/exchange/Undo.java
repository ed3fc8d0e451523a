package app.galley.exchange;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.AuthorId;
import app.galley.article.RevisionId;
import app.galley.library.StoredVersions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What takes one merge, or the settling of one conflict, back. A value: keep it as long as it may be wanted. */
public final class Undo {

    static final Undo NOTHING = new Undo(List.of(), Set.of(), List.of(), List.of());

    /** What became of an annotation. */
    record Change(StoredVersions before, StoredVersions after) {}

    private final List<Change> changes;
    private final Set<AnnotationId> earlierReplies;
    private final List<RevisionId> texts;
    private final List<AuthorId> authors;

    /**
     * @param earlierReplies to annotations among the changes, that were in the library before them
     * @param texts that were stored for the annotations to stand on
     * @param authors who were not known before
     */
    Undo(List<Change> changes, Set<AnnotationId> earlierReplies, List<RevisionId> texts, List<AuthorId> authors) {
        this.changes = List.copyOf(changes);
        this.earlierReplies = Set.copyOf(earlierReplies);
        this.texts = List.copyOf(texts);
        this.authors = List.copyOf(authors);
    }

    /** Whether there is nothing to take back. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** This one and another, of another article. */
    Undo and(Undo other) {
        return new Undo(
                joined(changes, other.changes),
                Set.copyOf(joined(List.copyOf(earlierReplies), List.copyOf(other.earlierReplies))),
                joined(texts, other.texts),
                List.copyOf(new HashSet<>(joined(authors, other.authors))));
    }

    private static <T> List<T> joined(List<T> a, List<T> b) {
        List<T> both = new ArrayList<>(a);
        both.addAll(b);
        return both;
    }

    List<Change> changes() {
        return changes;
    }

    Set<AnnotationId> earlierReplies() {
        return earlierReplies;
    }

    List<RevisionId> texts() {
        return texts;
    }

    List<AuthorId> authors() {
        return authors;
    }
}
