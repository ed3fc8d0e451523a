package app.galley.ui.driving;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Runs things on the JavaFX thread for a test, and fails the test if anything there threw what nobody caught. Starts
 * JavaFX once for all test classes; use it with {@code @ExtendWith}.
 */
public final class Fx implements BeforeAllCallback, AfterEachCallback {

    private static final Queue<Throwable> UNCAUGHT = new ConcurrentLinkedQueue<>();
    private static boolean started;

    @Override
    public void beforeAll(ExtensionContext context) throws InterruptedException {
        start();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Fx.run(() -> {});
        List<Throwable> thrown = new ArrayList<>(UNCAUGHT);
        UNCAUGHT.clear();
        if (!thrown.isEmpty()) {
            AssertionError error = new AssertionError("thrown on the JavaFX thread: " + thrown.getFirst());
            thrown.forEach(error::addSuppressed);
            throw error;
        }
    }

    /** Starts JavaFX unless it runs; for programs that are no tests. */
    public static synchronized void start() throws InterruptedException {
        if (started) {
            return;
        }
        CountDownLatch ready = new CountDownLatch(1);
        Platform.startup(ready::countDown);
        if (!ready.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("JavaFX did not start");
        }
        // Closing the last window of one test must not end JavaFX for the next.
        Platform.setImplicitExit(false);
        started = true;
        run(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> UNCAUGHT.add(thrown)));
    }

    /** Runs {@code action} on the JavaFX thread and waits for it. */
    public static void run(Runnable action) {
        get(() -> {
            action.run();
            return true;
        });
    }

    /** Asks for something on the JavaFX thread; at once, if called there. */
    public static <T> T get(Callable<T> question) {
        if (Platform.isFxApplicationThread()) {
            try {
                return question.call();
            } catch (Exception e) {
                throw new AssertionError("on the JavaFX thread: " + e, e);
            }
        }
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.call());
            } catch (Exception | AssertionError e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError("on the JavaFX thread: " + e.getCause(), e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("the JavaFX thread was busy for 30 seconds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
