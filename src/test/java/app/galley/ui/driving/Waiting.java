package app.galley.ui.driving;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;

/** Waits for what the window is to come to, pulse by pulse; never for a time. Not on the JavaFX thread. */
public final class Waiting {

    /** Only ever reached by a test that fails; in seconds. */
    private static final int MOST = 15;

    private Waiting() {}

    /** Lets pulses pass until {@code condition} holds, which is asked on the JavaFX thread. */
    public static void until(String what, BooleanSupplier condition) {
        until(what, condition, () -> "");
    }

    /**
     * Lets pulses pass until {@code condition} holds.
     *
     * @param instead what to say of how things stand, should it never hold
     */
    public static void until(String what, BooleanSupplier condition, Supplier<?> instead) {
        CompletableFuture<Boolean> held = new CompletableFuture<>();
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                try {
                    if (condition.getAsBoolean()) {
                        stop();
                        held.complete(true);
                    }
                } catch (RuntimeException | AssertionError e) {
                    stop();
                    held.completeExceptionally(e);
                }
            }
        };
        Fx.run(timer::start);
        try {
            held.get(MOST, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            Fx.run(timer::stop);
            throw new AssertionError("waited in vain until " + what + "; instead: " + Fx.get(instead::get), e);
        } catch (ExecutionException e) {
            throw new AssertionError("while waiting until " + what, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** Lets this many pulses pass: for what must not happen, which no condition can show. */
    public static void pulses(int count) {
        int[] seen = {0};
        until(count + " pulses passed", () -> ++seen[0] > count);
    }
}
