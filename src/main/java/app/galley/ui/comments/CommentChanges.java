package app.galley.ui.comments;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.article.RevisionId;
import app.galley.library.LibraryException;
import app.galley.ui.message.Messages;
import app.galley.ui.task.Tasks;
import app.galley.ui.task.Tasks.Lane;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Changes to annotations, each of which can be taken back, and what is told of them. */
public final class CommentChanges {

    private static final System.Logger LOG = System.getLogger(CommentChanges.class.getName());
    private static final Duration NOTICE_STAYS = Duration.ofSeconds(8);
    private static final int UNDO_STEPS = 100;

    /**
     * How to take back one change.
     *
     * @param write what to do in the library, in its lane
     * @param then what to do afterwards on the JavaFX thread
     */
    record Undo(Runnable write, Runnable then) {}

    private final CommentWriting writing;
    private final Tasks tasks;
    private final Consumer<@Nullable AnnotationId> reload;

    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>(this, "notice", null);
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(this, "undoable", false);
    private final Deque<Undo> undos = new ArrayDeque<>();
    private Tasks.@Nullable Running fading;

    /** @param reload reads the comments anew and then selects the given one, or keeps the selection for null */
    CommentChanges(CommentWriting writing, Tasks tasks, Consumer<@Nullable AnnotationId> reload) {
        this.writing = writing;
        this.tasks = tasks;
        this.reload = reload;
    }

    /** What there is to tell just now, or null. */
    public ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Whether {@link #undo} has anything to take back. */
    public ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    /** Deletes an annotation and what answers it. */
    public void delete(Annotation annotation) {
        write(() -> writing.delete(annotation.id()), deleted -> {
            remember(new Undo(() -> writing.undelete(deleted), () -> reload.accept(annotation.id())));
            tell(Messages.text("comments.deleted", deleted.size()), Notice.Kind.UNDOABLE);
            reload.accept(null);
        });
    }

    public void resolve(Annotation root) {
        setStatus(root, Status.RESOLVED, "comments.resolved");
    }

    public void reopen(Annotation root) {
        setStatus(root, Status.OPEN, "comments.reopened");
    }

    /** Marks a draft ready: from now on it may travel. */
    public void markReady(Annotation draft) {
        setStatus(draft, Status.OPEN, "comments.ready");
    }

    /** Marks drafts ready, as one change. */
    public void markReady(List<AnnotationId> drafts) {
        write(() -> writing.setStatus(drafts, Status.OPEN), () -> {
            remember(new Undo(() -> writing.setStatus(drafts, Status.DRAFT), () -> reload.accept(null)));
            tell(Messages.text("comments.ready.all", drafts.size()), Notice.Kind.UNDOABLE);
            reload.accept(null);
        });
    }

    /**
     * Makes a change that another part of the window knows how to make, and tells of it.
     *
     * @param change made in the library's lane, as is what takes it back
     * @param told said once it is made
     */
    public <U> void make(Callable<U> change, Consumer<U> takeBack, String told) {
        write(change, made -> {
            remember(new Undo(() -> takeBack.accept(made), () -> reload.accept(null)));
            tell(told, Notice.Kind.UNDOABLE);
            reload.accept(null);
        });
    }

    /**
     * Lists a change that was made elsewhere among those to be taken back in their turn.
     *
     * @param takeBack run on the JavaFX thread
     * @return strikes it from the list: to be run by who takes it back otherwise
     */
    public Runnable addStep(Runnable takeBack) {
        Undo step = new Undo(() -> {}, takeBack);
        remember(step);
        return () -> drop(step);
    }

    /** Puts a comment on another passage or section. */
    void attach(AnnotationId id, RevisionId revision, Target target, String told) {
        write(() -> writing.attach(id, revision, target), before -> {
            remember(new Undo(() -> writing.attach(id, before.revision(), before.target()), () -> reload.accept(id)));
            tell(told, Notice.Kind.UNDOABLE);
            reload.accept(null);
        });
    }

    /** Notes that none of the places suggested for a comment is right. */
    void refuse(Annotation root, List<Suggested> suggestions) {
        write(() -> writing.refuse(root, suggestions), () -> {
            remember(new Undo(() -> writing.admit(root), () -> reload.accept(root.id())));
            tell(Messages.text("comments.refused"), Notice.Kind.UNDOABLE);
            reload.accept(null);
        });
    }

    /** Takes back the last change that can be. */
    public void undo() {
        Undo last = undos.poll();
        undoable.set(!undos.isEmpty());
        if (last == null) {
            return;
        }
        dismiss();
        write(last.write(), last.then());
    }

    /** Takes the notice away. */
    public void dismiss() {
        if (fading != null) {
            fading.cancel();
            fading = null;
        }
        notice.set(null);
    }

    private void setStatus(Annotation annotation, Status status, String told) {
        AnnotationId id = annotation.id();
        Status before = annotation.status();
        write(() -> writing.setStatus(id, status), () -> {
            remember(new Undo(() -> writing.setStatus(id, before), () -> reload.accept(id)));
            tell(Messages.text(told), Notice.Kind.UNDOABLE);
            reload.accept(null);
        });
    }

    void remember(Undo undo) {
        undos.push(undo);
        if (undos.size() > UNDO_STEPS) {
            undos.removeLast();
        }
        undoable.set(true);
    }

    /** What could be taken back was taken back in another way. */
    void drop(Undo undo) {
        undos.remove(undo);
        undoable.set(!undos.isEmpty());
    }

    /** Forgets all there is to undo and to tell: they were of another article. */
    void forget() {
        undos.clear();
        undoable.set(false);
        dismiss();
    }

    void tell(String text, Notice.Kind kind) {
        dismiss();
        notice.set(new Notice(text, kind));
        // A failure, and what there is to look at, must not be missed.
        if (kind != Notice.Kind.FAILED && kind != Notice.Kind.TO_STEP_THROUGH) {
            fading = tasks.later(NOTICE_STAYS, this::dismiss);
        }
    }

    <T> void write(Callable<T> work, Consumer<T> then) {
        tasks.run(Lane.LIBRARY, work, then, this::fail);
    }

    void write(Runnable work, Runnable then) {
        write(Executors.callable(work), done -> then.run());
    }

    void fail(Exception failure) {
        String said = failure instanceof LibraryException ? failure.getMessage() : null;
        String why = said == null ? Messages.text("comments.failed") : said;
        LOG.log(System.Logger.Level.WARNING, "a change to comments failed", failure);
        tell(why, Notice.Kind.FAILED);
    }
}
