package app.galley.library;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.article.ArticleId;
import java.util.List;
import java.util.Optional;

/** The annotations of the articles. */
public final class AnnotationStore {

    /** The annotations of an article that are not deleted, oldest first. */
    public List<Annotation> list(ArticleId article) {
        throw new UnsupportedOperationException();
    }

    /** An annotation that is not deleted. */
    public Optional<Annotation> get(AnnotationId id) {
        throw new UnsupportedOperationException();
    }

    /**
     * The annotation whose id is {@code idOrPrefix} or begins with it, not deleted.
     *
     * @throws LibraryException where none does, or several do
     */
    public Annotation find(String idOrPrefix) {
        throw new UnsupportedOperationException();
    }

    /** Adds an annotation; its author is stored with it if new. */
    public void add(Annotation annotation) {
        throw new UnsupportedOperationException();
    }

    /** Puts {@code annotation} in place of the stored one of the same id. */
    public void update(Annotation annotation) {
        throw new UnsupportedOperationException();
    }

    /**
     * Deletes an annotation and the replies to it, leaving tombstones.
     *
     * @return the ids of all that were deleted, for {@link #undelete}
     */
    public List<AnnotationId> delete(AnnotationId id) {
        throw new UnsupportedOperationException();
    }

    /** Takes back the deletion of exactly these. */
    public void undelete(List<AnnotationId> ids) {
        throw new UnsupportedOperationException();
    }
}
