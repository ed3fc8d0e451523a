package app.galley.exchange;

/**
 * What became of the annotations of a review. Each of them is counted once as {@code added}, {@code updated}, {@code
 * deleted} or {@code unchanged}; how many are in conflict is counted beside that.
 *
 * @param added are shown now and were not before
 * @param updated were shown before and are shown otherwise now
 * @param deleted were shown before and are not now
 * @param unchanged are shown as before, or are not shown as before
 * @param conflicts have several versions now, which people made without knowing of each other
 */
public record Counts(int added, int updated, int deleted, int unchanged, int conflicts) {

    public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    Counts plus(Counts other) {
        return new Counts(
                added + other.added,
                updated + other.updated,
                deleted + other.deleted,
                unchanged + other.unchanged,
                conflicts + other.conflicts);
    }
}
