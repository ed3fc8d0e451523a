package app.galley.editing;

import app.galley.article.Edit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The steps taken in one text, for undo and redo without limit. What is typed becomes steps by words and pauses: a new one
 * begins with a word, after a pause, when deleting takes turns with inserting, when the caret was elsewhere in between, and
 * after a line feed. A command is a step of its own. Steps of no edits are not kept.
 *
 * <p>Not safe for several threads. Texts put in and taken out are held once each.
 */
public final class History {

    /** A place in a history: the text is as it was then whenever the history is there again. */
    public static final class Mark {

        private final long state;

        private Mark(long state) {
            this.state = state;
        }
    }

    private static final long PAUSE_MILLIS = 1_500;

    private final Deque<Entry> done = new ArrayDeque<>();
    private final Deque<Entry> undone = new ArrayDeque<>();
    private long states;
    private boolean open;
    private long lastMillis;

    /** A step, and a number of its own for the text after it; 0 is the text before all. */
    private static final class Entry {

        private final List<Edit> edits;
        private final Selection before;
        private Selection after;
        private long state;

        Entry(Step step, long state) {
            this.state = state;
            this.edits = new ArrayList<>(step.edits());
            this.before = step.before();
            this.after = step.after();
        }

        Step step() {
            return new Step(edits, before, after);
        }
    }

    /** A command was done: it can be taken back by itself. */
    public void add(Step step) {
        put(step);
        open = false;
    }

    /**
     * Something was typed or deleted by a key; it may become one with what was before it.
     *
     * @param millis a clock's time, in milliseconds
     */
    public void addTyped(Step step, long millis) {
        Entry last = done.peek();
        boolean joins = open
                && last != null
                && undone.isEmpty()
                && millis - lastMillis < PAUSE_MILLIS
                && step.before().equals(last.after)
                && step.edits().size() == 1
                && Typing.joins(last.edits.getLast(), step.edits().getFirst());
        if (joins) {
            Edit joined = Typing.joined(last.edits.removeLast(), step.edits().getFirst());
            last.edits.add(joined);
            last.after = step.after();
            last.state = ++states;
        } else {
            put(step);
        }
        open = step.edits().size() == 1 && step.edits().getFirst().inserted().indexOf('\n') < 0;
        lastMillis = millis;
    }

    private void put(Step step) {
        if (!step.edits().isEmpty()) {
            done.push(new Entry(step, ++states));
            undone.clear();
        }
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** The step that takes the last one back, to be applied by the caller; empty where none is left. */
    public Optional<Step> undo() {
        open = false;
        Entry entry = done.poll();
        if (entry == null) {
            return Optional.empty();
        }
        undone.push(entry);
        return Optional.of(entry.step().inverse());
    }

    /** The last step taken back once more, to be applied by the caller; empty where none is left. */
    public Optional<Step> redo() {
        open = false;
        Entry entry = undone.poll();
        if (entry == null) {
            return Optional.empty();
        }
        done.push(entry);
        return Optional.of(entry.step());
    }

    /** The text as it is now, to be asked about later; what is typed next does not become one with what was before. */
    public Mark mark() {
        open = false;
        return new Mark(state());
    }

    /** Whether the text is as it was at the mark, by undo and redo alone. */
    public boolean isAt(Mark mark) {
        return state() == mark.state;
    }

    private long state() {
        Entry last = done.peek();
        return last == null ? 0 : last.state;
    }
}
