package app.galley.ui.editor;

import app.galley.article.Edit;
import app.galley.article.Revision;
import app.galley.article.RevisionKind;
import app.galley.library.CurrentText;
import app.galley.library.DraftConflictException;
import app.galley.library.Library;
import app.galley.ui.task.Tasks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Stores what is typed in the library as it is typed: each edit well within a second, so that not even a killed program
 * loses more. What could not be stored is kept and tried again. JavaFX thread only.
 */
public final class DraftKeeper {

    private static final Duration DELAY = Duration.ofMillis(350);

    /** After so long it is tried again to store what could not be. */
    public static final Duration RETRY = Duration.ofSeconds(3);

    /** How the text on the screen stands to the library. */
    public enum State {
        /** Everything is stored. */
        SAVED,
        /** The last edits are about to be. */
        SAVING,
        /** They could not be; they are kept here and tried again. */
        FAILED
    }

    /**
     * What a revision is made with.
     *
     * @param title the article's title from now on; empty to keep the one it has
     * @param name what the writer calls it, or null
     */
    public record Summary(
            String title,
            int words,
            int sections,
            RevisionKind kind,
            @Nullable String name) {}

    private final Library library;
    private final Tasks tasks;
    private final Runnable conflict;
    private final Consumer<Exception> failed;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.SAVED);
    private final List<Edit> pending = new ArrayList<>();

    /** Edits that could not be stored, all older than those pending. */
    private final List<Edit> unsaved = new ArrayList<>();

    /** To be asked again once edits are stored again. */
    private final List<Runnable> afterHold = new ArrayList<>();

    /** Null while no article is shown, and while nothing is stored. */
    private @Nullable StoredDraft stored;

    private @Nullable Runnable onceStored;
    private boolean held;
    private int running;
    private Tasks.@Nullable Running waiting;

    /**
     * @param conflict run when somebody else has changed the article that is shown: its text is to be stored another way,
     *     between {@link #hold} and {@link #release}
     * @param failed told the first of several other failures to store
     */
    public DraftKeeper(Library library, Tasks tasks, Runnable conflict, Consumer<Exception> failed) {
        this.library = library;
        this.tasks = tasks;
        this.conflict = conflict;
        this.failed = failed;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether all that was typed is stored and nothing more is under way. */
    public boolean isStored() {
        return state.get() == State.SAVED && running == 0;
    }

    /** Goes on with the article as it was read; what was typed before {@link #isStored}, or the article was left. */
    public void show(CurrentText text) {
        begin(new StoredDraft(library, text));
        pending.clear();
        onceStored = null;
        state.set(State.SAVED);
    }

    private void begin(@Nullable StoredDraft draft) {
        stopWaiting();
        stored = draft;
        unsaved.clear();
        afterHold.clear();
        held = false;
        running = 0;
    }

    /**
     * Leaves the article: stores the last of it and makes a revision of it, and tries again where that fails.
     *
     * @param summarise as in {@link #keep}; null if it need not be a revision
     * @param whole stores the text as a whole, where its edits cannot be; asked in the library's lane
     */
    public void leave(@Nullable Supplier<Summary> summarise, Callable<?> whole) {
        LeftDraft left = new LeftDraft(tasks, whole, failed);
        if (held) {
            left.store(() -> false);
        } else if (stored != null) {
            DraftTask task = nextTask(stored);
            left.store(() -> task.storeLast(summarise));
        }
        begin(null);
        pending.clear();
        onceStored = null;
        state.set(State.SAVED);
    }

    /**
     * Stores nothing until {@link #release}. What was typed so far is dropped, as is what was on its way: the text it is in
     * is being stored in another way.
     *
     * @param shown what is said of it meanwhile
     */
    public void hold(State shown) {
        stopWaiting();
        pending.clear();
        unsaved.clear();
        stored = null;
        running = 0;
        held = true;
        state.set(shown);
    }

    public boolean isHeld() {
        return held;
    }

    /** Goes on with what was typed since {@link #hold}, on top of the text as it was then, which is in the library now. */
    public void release(CurrentText text) {
        List<Runnable> asked = List.copyOf(afterHold);
        begin(new StoredDraft(library, text));
        state.set(State.SAVING);
        append();
        asked.forEach(Runnable::run);
    }

    /** Runs something once {@link #isStored}: now, if it is. Only what was asked for last is run. */
    public void onceStored(Runnable action) {
        if (isStored()) {
            action.run();
        } else {
            onceStored = action;
        }
    }

    /** Notes edits of the text that is shown, to be stored soon. */
    public void edited(List<Edit> edits) {
        edits.forEach(this::note);
        if (state.get() == State.SAVED) {
            state.set(State.SAVING);
        }
        if (waiting == null && !held) {
            waiting = tasks.later(DELAY, this::flush);
        }
    }

    /** Typing goes on where it left off: one edit for a word instead of one for each letter. */
    private void note(Edit edit) {
        Edit last = pending.isEmpty() ? null : pending.getLast();
        if (last != null && edit.removed().isEmpty() && edit.offset() == last.insertedEnd()) {
            pending.set(pending.size() - 1, new Edit(last.offset(), last.removed(), last.inserted() + edit.inserted()));
        } else {
            pending.add(edit);
        }
    }

    /** Stores what has not been stored, now. */
    public void flush() {
        if (pending.isEmpty() && unsaved.isEmpty()) {
            stopWaiting();
        } else {
            append();
        }
    }

    private void append() {
        run(
                task -> {
                    task.append();
                    return task;
                },
                done -> {},
                () -> {});
    }

    /**
     * Makes a revision of the text as it is now; where it is that of the newest revision, that one is it.
     *
     * @param summarise asked in the library's lane, so it may take its time
     * @param then told the revision, in which everything typed before this call is
     * @param again run instead where somebody else has changed the article, too, once the text is stored another way
     */
    public void keep(Supplier<Summary> summarise, Consumer<Revision> then, Runnable again) {
        if (held) {
            afterHold.add(again);
        } else {
            run(task -> task.makeRevision(summarise), then, again);
        }
    }

    private <T> void run(Function<DraftTask, T> work, Consumer<T> then, Runnable again) {
        stopWaiting();
        if (stored == null) {
            return;
        }
        DraftTask task = nextTask(stored);
        running++;
        tasks.run(
                Tasks.Lane.LIBRARY,
                () -> work.apply(task),
                done -> {
                    saved(task);
                    then.accept(done);
                },
                problem -> notSaved(task, problem, again));
    }

    private DraftTask nextTask(StoredDraft draft) {
        if (running == 0) {
            pending.addAll(0, unsaved);
            unsaved.clear();
            draft.mend();
        }
        DraftTask task = new DraftTask(draft, List.copyOf(pending), new AtomicBoolean());
        pending.clear();
        return task;
    }

    private void saved(DraftTask task) {
        if (task.stored() == stored) {
            running--;
            settle();
        }
    }

    private void settle() {
        if (running == 0 && pending.isEmpty() && unsaved.isEmpty()) {
            state.set(State.SAVED);
            Runnable asked = onceStored;
            onceStored = null;
            if (asked != null) {
                asked.run();
            }
        }
    }

    private void notSaved(DraftTask task, Exception problem, Runnable again) {
        if (task.stored() != stored) {
            // The article was left, or its text is being stored another way: whoever did that sees to these edits, too.
            if (held) {
                afterHold.add(again);
            }
            return;
        }
        boolean first = state.get() != State.FAILED;
        running--;
        if (!task.appended().get() && !task.edits().isEmpty()) {
            unsaved.addAll(task.edits());
            state.set(State.FAILED);
            stopWaiting();
            waiting = tasks.later(RETRY, this::flush);
        }
        if (problem instanceof DraftConflictException) {
            afterHold.add(again);
            conflict.run();
            return;
        }
        settle();
        if (first) {
            failed.accept(problem);
        }
    }

    private void stopWaiting() {
        if (waiting != null) {
            waiting.cancel();
            waiting = null;
        }
    }
}
