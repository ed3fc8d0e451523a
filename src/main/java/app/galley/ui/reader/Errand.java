package app.galley.ui.reader;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One thing to do with a place of the page: at once, or as soon as that place is loaded. The newest one counts. */
final class Errand {

    private final BooleanSupplier complete;
    private @Nullable BooleanSupplier waiting;

    /** @param complete whether all of the article is in the page, so that waiting would be in vain */
    Errand(BooleanSupplier complete) {
        this.complete = complete;
    }

    /** @param action whether the place was there, and it is done */
    void run(BooleanSupplier action) {
        waiting = null;
        if (!action.getAsBoolean() && !complete.getAsBoolean()) {
            waiting = action;
        }
    }

    /** Tries again what could not be done yet. */
    void retry() {
        if (waiting != null) {
            run(waiting);
        }
    }
}
