package app.galley.review;

import java.util.Comparator;
import java.util.List;

/**
 * Orders versions: those of one annotation side by side, and the one to be shown first: content before deletion, so that
 * what somebody changed does not vanish since somebody else deleted it without knowing; then the most changed, then by the
 * content alone, so that it is the same in every library. Times come last of all, for clocks are wrong.
 */
final class VersionOrder implements Comparator<Version> {

    private static final Comparator<Version> BY_ID_AND_CHANGES = Comparator.comparing(
                    (Version version) -> version.id().value())
            .thenComparing(version -> version instanceof Tombstone)
            .thenComparing(version -> version.changes().total(), Comparator.reverseOrder());

    @Override
    public int compare(Version a, Version b) {
        int order = BY_ID_AND_CHANGES.compare(a, b);
        return order == 0 ? byContent(a.key(), b.key()) : order;
    }

    /** Keys of the same type of version are of the same length. */
    private static int byContent(List<String> a, List<String> b) {
        for (int i = 0; i < a.size(); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
