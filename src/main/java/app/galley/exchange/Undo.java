package app.galley.exchange;

import java.util.List;

/** What takes one merge, or the settling of one conflict, back. A value: keep it as long as it may be wanted. */
public final class Undo {

    static final Undo NOTHING = new Undo(List.of());

    private final List<Object> changes;

    Undo(List<Object> changes) {
        this.changes = List.copyOf(changes);
    }

    /** Whether there is nothing to take back. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
