package app.galley.library;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What one deletion of an annotation and of the replies to it took, so that it can be taken back. A value. */
public final class DeletedAnnotations {

    private final List<One> all;

    DeletedAnnotations(List<One> all) {
        this.all = List.copyOf(all);
    }

    /** In the order in which they were made. */
    public List<AnnotationId> ids() {
        return all.stream().map(One::id).toList();
    }

    /** How many. */
    public int size() {
        return all.size();
    }

    List<One> all() {
        return all;
    }

    record One(StoredVersions before, StoredVersions after) {

        AnnotationId id() {
            return after.id();
        }

        /** Whether versions went that contradicted the one shown. */
        boolean lostVersions() {
            return !before.others().equals(after.others())
                    || !before.deletions().equals(after.deletions());
        }

        /** As before, but after the deletion, which others may have by then. */
        StoredVersions restored() {
            Annotation deleted = Objects.requireNonNull(after.shown()).annotation();
            return before.after(Map.of(deleted.author().id(), deleted.changes()));
        }
    }
}
