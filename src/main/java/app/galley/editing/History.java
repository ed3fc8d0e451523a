package app.galley.editing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

public final class History {
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    public void typed(Step step, long millis) {
        add(step);
    }

    public void add(Step step) {
        done.push(step);
        undone.clear();
    }

    public void breakTyping() {}

    public Optional<Step> undo() {
        if (done.isEmpty()) {
            return Optional.empty();
        }
        Step s = done.pop();
        undone.push(s);
        return Optional.of(s.inverse());
    }

    public Optional<Step> redo() {
        if (undone.isEmpty()) {
            return Optional.empty();
        }
        Step s = undone.pop();
        done.push(s);
        return Optional.of(s);
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }
}
