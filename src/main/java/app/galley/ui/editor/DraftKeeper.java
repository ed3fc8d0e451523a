package app.galley.ui.editor;

import app.galley.article.ArticleId;
import app.galley.article.Edit;
import app.galley.article.Revision;
import app.galley.article.RevisionId;
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
import java.util.concurrent.atomic.AtomicReference;
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
    /** After so many edits it is worth a look whether the journal has grown long. */
    private static final long COMPACT_EVERY = 500;

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

    /**
     * What the library has of the article: looked at and changed in the library's lane only, one task after another.
     *
     * @param sound whether all edits so far are in: after one that failed, none that follow it may be stored
     */
    private record Stored(RevisionId base, long last, boolean sound) {}

    private record Task(ArticleId article, AtomicReference<Stored> stored, List<Edit> edits, AtomicBoolean appended) {}

    private final Library library;
    private final Tasks tasks;
    private final Runnable conflict;
    private final Consumer<Exception> failed;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.SAVED);
    private final List<Edit> pending = new ArrayList<>();

    /** Edits that could not be stored, all older than those pending. */
    private final List<Edit> unsaved = new ArrayList<>();

    /** Asked to make a revision while nothing is stored. */
    private final List<Runnable> afterHold = new ArrayList<>();

    private @Nullable ArticleId article;
    private @Nullable Runnable onceSaved;
    private boolean held;
    private AtomicReference<Stored> stored = new AtomicReference<>();
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

    /** Goes on with the article as it was read; what was typed before is stored first. */
    public void show(CurrentText text) {
        flush();
        onceSaved = null;
        begin(text);
        pending.clear();
        state.set(State.SAVED);
    }

    private void begin(CurrentText text) {
        article = text.article().id();
        stored = new AtomicReference<>(new Stored(text.base(), text.last(), true));
        reset();
    }

    private void reset() {
        unsaved.clear();
        afterHold.clear();
        held = false;
        running = 0;
        stopWaiting();
    }

    /**
     * Leaves the article: stores the last of it and makes a revision of it. No more is told of it but a failure.
     *
     * @param summarise as in {@link #keep}; null if it need not be a revision
     * @param otherwise where the edits cannot be stored, for somebody else has changed the article too: stores the text in
     *     another way; asked in the library's lane
     */
    public void leave(@Nullable Supplier<Summary> summarise, Callable<?> otherwise) {
        stopWaiting();
        if (article != null) {
            Task task = nextTask(article);
            tasks.run(
                    Tasks.Lane.LIBRARY,
                    () -> {
                        if (!task.stored().get().sound()) {
                            return otherwise.call();
                        }
                        try {
                            return summarise == null ? append(task) : makeRevision(task, summarise);
                        } catch (DraftConflictException e) {
                            return otherwise.call();
                        }
                    },
                    done -> {},
                    failed);
        }
        onceSaved = null;
        article = null;
        stored = new AtomicReference<>();
        reset();
        pending.clear();
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
        stored = new AtomicReference<>(stored.get());
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
        begin(text);
        state.set(State.SAVING);
        run(this::append, stored -> {});
        asked.forEach(Runnable::run);
    }

    /** Runs something once all that was typed is stored: now, if it is. Only what was asked for last is run. */
    public void onceSaved(Runnable action) {
        if (state.get() == State.SAVED) {
            action.run();
        } else {
            onceSaved = action;
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
        if (!held && (!pending.isEmpty() || !unsaved.isEmpty())) {
            run(this::append, stored -> {});
        } else {
            stopWaiting();
        }
    }

    /**
     * Makes a revision of the text as it is now; where it is that of the newest revision, that one is it.
     *
     * @param summarise asked in the library's lane, so it may take its time
     * @param then told the revision, in which everything typed before this call is
     */
    public void keep(Supplier<Summary> summarise, Consumer<Revision> then) {
        if (held) {
            afterHold.add(() -> keep(summarise, then));
        } else {
            run(task -> makeRevision(task, summarise), then);
        }
    }

    private Revision makeRevision(Task task, Supplier<Summary> summarise) {
        Stored now = append(task);
        Summary summary = summarise.get();
        Revision revision = library.revisions()
                .keepDraft(
                        task.article(),
                        now.base(),
                        now.last(),
                        summary.title(),
                        summary.words(),
                        summary.sections(),
                        summary.kind(),
                        summary.name());
        task.stored().set(new Stored(revision.id(), now.last(), true));
        return revision;
    }

    private <T> void run(Function<Task, T> work, Consumer<T> then) {
        stopWaiting();
        if (article == null) {
            return;
        }
        Task task = nextTask(article);
        running++;
        tasks.run(
                Tasks.Lane.LIBRARY,
                () -> work.apply(task),
                done -> {
                    saved(task);
                    then.accept(done);
                },
                problem -> notSaved(task, problem));
    }

    private Task nextTask(ArticleId id) {
        if (running == 0) {
            pending.addAll(0, unsaved);
            unsaved.clear();
            stored.getAndUpdate(before -> new Stored(before.base(), before.last(), !held));
        }
        Task task = new Task(id, stored, List.copyOf(pending), new AtomicBoolean());
        pending.clear();
        return task;
    }

    private Stored append(Task task) {
        Stored before = task.stored().get();
        if (task.edits().isEmpty()) {
            return before;
        }
        if (!before.sound()) {
            throw new IllegalStateException("the edits before these are not stored");
        }
        task.stored().set(new Stored(before.base(), before.last(), false));
        long last = library.drafts().append(task.article(), before.base(), before.last(), task.edits());
        Stored after = new Stored(before.base(), last, true);
        task.stored().set(after);
        task.appended().set(true);
        if (last / COMPACT_EVERY > before.last() / COMPACT_EVERY) {
            library.drafts().compact(task.article());
        }
        return after;
    }

    private void saved(Task task) {
        if (task.stored().equals(stored)) {
            running--;
            if (pending.isEmpty() && unsaved.isEmpty()) {
                state.set(State.SAVED);
                Runnable asked = onceSaved;
                onceSaved = null;
                if (asked != null) {
                    asked.run();
                }
            }
        }
    }

    private void notSaved(Task task, Exception problem) {
        if (!task.stored().equals(stored)) {
            // The article was left, or its text is being stored in another way: whoever did that sees to these edits
            // too.
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
            conflict.run();
        } else if (first) {
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
