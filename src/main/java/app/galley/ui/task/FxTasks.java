package app.galley.ui.task;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;

/** {@link Tasks} of the real window: one thread a lane. Once closed, it does nothing any more. */
public final class FxTasks implements Tasks, AutoCloseable {

    /** Markdown may be nested thousands deep, and parsers recurse: in bytes. */
    private static final long STACK = 256L << 20;

    private static final System.Logger LOG = System.getLogger(FxTasks.class.getName());

    private final Map<Lane, ExecutorService> lanes = new EnumMap<>(Lane.class);

    public FxTasks() {
        for (Lane lane : Lane.values()) {
            lanes.put(lane, Executors.newSingleThreadExecutor(work -> {
                Thread thread =
                        new Thread(null, work, "galley-" + lane.name().toLowerCase(java.util.Locale.ROOT), STACK);
                thread.setDaemon(true);
                return thread;
            }));
        }
    }

    @Override
    public <T> Running run(
            Lane lane, Callable<T> work, Consumer<? super T> success, Consumer<? super Exception> failure) {
        ExecutorService executor = lane(lane);
        if (executor.isShutdown()) {
            // What a timer or a late result asks for while the window goes down: everything is saved by then.
            return () -> {};
        }
        AtomicBoolean cancelled = new AtomicBoolean();
        Future<?> future = executor.submit(() -> {
            try {
                T result = work.call();
                Platform.runLater(() -> {
                    if (!cancelled.get()) {
                        success.accept(result);
                    }
                });
            } catch (CancellationException e) {
                LOG.log(System.Logger.Level.DEBUG, "cancelled", e);
            } catch (Exception e) {
                tell(e, cancelled, failure);
            } catch (StackOverflowError | OutOfMemoryError e) {
                tell(new IllegalStateException("too large or too deeply nested", e), cancelled, failure);
            }
        });
        return () -> {
            cancelled.set(true);
            future.cancel(false);
        };
    }

    private static void tell(Exception problem, AtomicBoolean cancelled, Consumer<? super Exception> failure) {
        Platform.runLater(() -> {
            if (!cancelled.get()) {
                failure.accept(problem);
            }
        });
    }

    @Override
    public Running later(Duration delay, Runnable action) {
        // An animation of no length would run the action within this call, before what the caller is in the middle of.
        PauseTransition pause =
                new PauseTransition(javafx.util.Duration.millis(Math.max(1.0, (double) delay.toMillis())));
        pause.setOnFinished(event -> action.run());
        pause.play();
        return pause::stop;
    }

    /** Waits until what was asked of the library is written (at most ten seconds); work of the other lanes is dropped. */
    @Override
    public void close() {
        lane(Lane.PREVIEW).shutdownNow();
        lane(Lane.COMPUTE).shutdownNow();
        lane(Lane.LONG).shutdownNow();
        ExecutorService library = lane(Lane.LIBRARY);
        library.shutdown();
        try {
            if (!library.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "the library was still busy when the program ended");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ExecutorService lane(Lane lane) {
        ExecutorService executor = lanes.get(lane);
        if (executor == null) {
            throw new IllegalStateException("no lane " + lane);
        }
        return executor;
    }
}
