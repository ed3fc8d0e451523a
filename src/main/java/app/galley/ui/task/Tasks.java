package app.galley.ui.task;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Runs work off the JavaFX thread and brings its result back to it. Called on the JavaFX thread. Tests pass an
 * implementation that runs everything at once, in order.
 */
public interface Tasks {

    /** Which queue work waits in. Work of one lane runs one at a time, in the order it came. */
    enum Lane {
        /** Reads and writes of the library, so that a read sees the writes asked for before it. */
        LIBRARY,
        /** Parsing what is being typed, so that nothing else holds up what the writer sees of it. */
        PREVIEW,
        /** Parsing, rendering, placing: no storage. */
        COMPUTE,
        /** What may take long without holding up the rest: imports and exports. */
        LONG
    }

    /** Work that was asked for. */
    @FunctionalInterface
    interface Running {
        /** Neither success nor failure will be told; work that has not begun does not begin. */
        void cancel();
    }

    /**
     * Runs {@code work} in its lane, then one of the two others on the JavaFX thread.
     *
     * @param failure told whatever the work threw
     */
    <T> Running run(Lane lane, Callable<T> work, Consumer<? super T> success, Consumer<? super Exception> failure);

    /**
     * Runs {@code action} on the JavaFX thread after a while, unless cancelled: for saving once typing pauses. Never within
     * this call, even after no time at all.
     */
    Running later(Duration delay, Runnable action);
}
