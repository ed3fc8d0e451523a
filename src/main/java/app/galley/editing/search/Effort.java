package app.galley.editing.search;

import java.util.function.BooleanSupplier;

/**
 * How much work a search may be.
 *
 * @param steps how often a character may be looked at; some regular expressions would look more often than there are
 *     atoms
 * @param cancelled asked now and then: whether nobody waits any more
 */
public record Effort(long steps, BooleanSupplier cancelled) {

    /** About a second. */
    public static final long USUAL_STEPS = 150_000_000;

    public static Effort usual() {
        return usual(() -> false);
    }

    public static Effort usual(BooleanSupplier cancelled) {
        return new Effort(USUAL_STEPS, cancelled);
    }
}
