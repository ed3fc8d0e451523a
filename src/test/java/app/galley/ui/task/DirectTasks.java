package app.galley.ui.task;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs everything at once on the calling thread; what is to be done later waits until the test says so. */
public final class DirectTasks implements Tasks {

    private record Waiting(Duration delay, Runnable action) {}

    private final List<Waiting> waiting = new ArrayList<>();

    @Override
    public <T> Running run(
            Lane lane, Callable<T> work, Consumer<? super T> success, Consumer<? super Exception> failure) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            failure.accept(e);
            return () -> {};
        }
        success.accept(result);
        return () -> {};
    }

    @Override
    public Running later(Duration delay, Runnable action) {
        Waiting later = new Waiting(delay, action);
        waiting.add(later);
        return () -> waiting.remove(later);
    }

    /** Does what was to be done after at most {@code delay}; what that puts off in turn waits for the next call. */
    public void pass(Duration delay) {
        List<Waiting> due = waiting.stream()
                .filter(later -> later.delay().compareTo(delay) <= 0)
                .toList();
        waiting.removeAll(due);
        due.forEach(later -> later.action().run());
    }
}
