package app.galley.ui.review;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.review.SharedAnnotation;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of an article, as it stands in a list.
 *
 * @param author a name
 * @param isReply whether it is listed below what it answers
 * @param replacement as that of an {@link Annotation}
 * @param isDeleted whether it says that what stands at the target was deleted: of the words nothing is in it then
 */
record Said(
        AnnotationId id,
        String author,
        boolean isReply,
        Target target,
        String body,
        @Nullable String replacement,
        Status status,
        boolean isDeleted) {

    static Said of(SharedAnnotation leaving, boolean isBelowItsParent) {
        return new Said(
                leaving.id(),
                leaving.author().name(),
                isBelowItsParent,
                leaving.target(),
                leaving.body(),
                leaving.replacement(),
                leaving.status(),
                false);
    }

    /** Of a version in conflict that says that the comment was deleted; the file has nothing but that, and who wrote it. */
    static Said deleted(SharedAnnotation shown) {
        return new Said(shown.id(), shown.author().name(), false, shown.target(), "", null, Status.OPEN, true);
    }

    static Said of(Annotation draft) {
        return new Said(
                draft.id(),
                draft.author().name(),
                false,
                draft.target(),
                draft.body(),
                draft.replacement(),
                draft.status(),
                false);
    }
}
