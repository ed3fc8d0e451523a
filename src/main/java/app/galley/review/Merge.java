package app.galley.review;

import app.galley.article.TextHash;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Brings together what two people know. Commutative, associative and idempotent, so that reviews may come in any order and
 * any number of times: states form a join semilattice, of sets of versions that do not supersede one another. (M. Shapiro
 * et al., "Conflict-free Replicated Data Types", 2011: a multi-value register for each annotation.)
 *
 * <p>Nothing is dropped: a version goes only where another one was made by somebody who had it.
 */
public final class Merge {

    private Merge() {}

    /** The least state that contains all that {@code a} and {@code b} contain. */
    public static ReviewState of(ReviewState a, ReviewState b) {
        SortedMap<TextHash, String> texts = new TreeMap<>(a.texts());
        texts.putAll(b.texts());
        List<Version> versions = new ArrayList<>(a.versions());
        versions.addAll(b.versions());
        return new ReviewState(texts, versions);
    }
}
