package app.galley.exchange;

import app.galley.annotation.AuthorId;
import app.galley.library.StoredVersions;
import app.galley.review.ReviewState;
import app.galley.review.SharedAnnotation;
import app.galley.review.Version;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts what becomes of annotations as they are shown to people. For one merge, or one file of it. */
final class Tally {

    private Counts counts = Counts.NONE;
    private @Nullable AuthorId shownAuthor;

    Counts counts() {
        return counts;
    }

    /** Whose version of the annotation counted last is shown now; null where none is. */
    @Nullable AuthorId shownAuthor() {
        return shownAuthor;
    }

    /**
     * @param stored what the library held of the annotation before the merge
     * @param author whose version was shown before; null where none was
     * @param before the versions before, in the order of a {@link ReviewState}
     * @param after those now
     */
    void count(StoredVersions stored, @Nullable AuthorId author, List<Version> before, List<Version> after) {
        if (stored.shown() != null && StoredForm.isKeptBack(stored.shown())) {
            // A draft stays what is shown.
            shownAuthor = author;
            counts = counts.plus(new Counts(0, 0, 0, 1, 0));
            return;
        }
        Optional<Version> was = visible(before, author);
        Optional<Version> is = visible(after, author);
        shownAuthor = is.map(Version::authorId).orElse(null);
        int conflict = isConflict(after, is) ? 1 : 0;
        counts = counts.plus(
                was.isEmpty() && is.isPresent()
                        ? new Counts(1, 0, 0, 0, conflict)
                        : was.isPresent() && is.isEmpty()
                                ? new Counts(0, 0, 1, 0, conflict)
                                : was.equals(is) ? new Counts(0, 0, 0, 1, conflict) : new Counts(0, 1, 0, 0, conflict));
    }

    private static Optional<Version> visible(List<Version> versions, @Nullable AuthorId author) {
        return StoredForm.shown(versions, author).filter(SharedAnnotation.class::isInstance);
    }

    /**
     * Whether people have something to settle: another content, or a deletion of what is shown. That somebody deleted what was
     * said under the same id by another is nothing to them.
     */
    private static boolean isConflict(List<Version> versions, Optional<Version> shown) {
        return shown.isPresent() && versions.stream().anyMatch(version -> contradicts(version, shown.get()));
    }

    static boolean contradicts(Version version, Version shown) {
        return !version.equals(shown)
                && (version instanceof SharedAnnotation || version.authorId().equals(shown.authorId()));
    }
}
