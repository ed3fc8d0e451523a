package app.galley.ui.task;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Does what was asked for only when the test says so, one after another: so a test can do something between the asking and
 * the answer, as a person does who types on.
 */
public final class SteppedTasks implements Tasks {

    private record Waiting(Duration delay, Runnable action) {}

    private final Deque<Runnable> asked = new ArrayDeque<>();
    private final List<Waiting> waiting = new ArrayList<>();

    @Override
    public <T> Running run(
            Lane lane, Callable<T> work, Consumer<? super T> success, Consumer<? super Exception> failure) {
        Runnable job = () -> {
            T result;
            try {
                result = work.call();
            } catch (Exception e) {
                failure.accept(e);
                return;
            }
            success.accept(result);
        };
        asked.add(job);
        return () -> asked.remove(job);
    }

    @Override
    public Running later(Duration delay, Runnable action) {
        Waiting later = new Waiting(delay, action);
        waiting.add(later);
        return () -> waiting.remove(later);
    }

    /** Does what was asked for first; whether there was anything. */
    public boolean step() {
        Runnable next = asked.poll();
        if (next != null) {
            next.run();
        }
        return next != null;
    }

    /** Does all that was asked for, and what that asks for in turn. */
    public void settle() {
        while (step()) {
            // Each step may ask for more.
        }
    }

    /** What was put off by at most {@code delay} is asked for now. */
    public void pass(Duration delay) {
        List<Waiting> due = waiting.stream()
                .filter(later -> later.delay().compareTo(delay) <= 0)
                .toList();
        waiting.removeAll(due);
        due.forEach(later -> later.action().run());
    }
}
