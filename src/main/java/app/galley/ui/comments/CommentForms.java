package app.galley.ui.comments;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.article.ArticleId;
import app.galley.article.PlainRange;
import app.galley.article.RevisionId;
import app.galley.library.UnfinishedComment;
import app.galley.ui.comments.CommentFormModel.Field;
import app.galley.ui.comments.StoredComments.Writer;
import app.galley.ui.message.Messages;
import app.galley.ui.task.Tasks;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The form in writing, if any, kept safe while it is written: every change is in the library at most
 * {@link #SAVE_AFTER} later, and at once when the form is left in any way.
 */
public final class CommentForms {

    static final Duration SAVE_AFTER = Duration.ofMillis(250);

    private final CommentWriting writing;
    private final Tasks tasks;
    private final CommentChanges changes;
    private final Consumer<@Nullable AnnotationId> reload;

    private final ReadOnlyObjectWrapper<@Nullable CommentFormModel> open =
            new ReadOnlyObjectWrapper<>(this, "open", null);
    private final ReadOnlyIntegerWrapper focusAsked = new ReadOnlyIntegerWrapper(this, "focusAsked", 0);
    private Tasks.@Nullable Running pendingSave;
    private Writer writer = Writer.NOBODY;

    CommentForms(CommentWriting writing, Tasks tasks, CommentChanges changes, Consumer<@Nullable AnnotationId> reload) {
        this.writing = writing;
        this.tasks = tasks;
        this.changes = changes;
        this.reload = reload;
    }

    /** The form that stands open, or null. */
    public ReadOnlyObjectProperty<@Nullable CommentFormModel> open() {
        return open.getReadOnlyProperty();
    }

    /** Changes whenever the user asked for the form: it should take the focus. */
    public ReadOnlyIntegerProperty focusAsked() {
        return focusAsked.getReadOnlyProperty();
    }

    void writtenBy(Writer newWriter) {
        writer = newWriter;
    }

    /** Opens an empty form for a comment. */
    void begin(ArticleId article, RevisionId revision, Target target, Purpose purpose, @Nullable PlainRange place) {
        begin(article, revision, target, purpose, place, null, "");
    }

    /**
     * Opens a form, for an edit with the annotation's words.
     *
     * @param replacement what a suggestion proposes to begin with; null for a comment
     * @param passage for a suggestion the Markdown that it is about
     */
    void begin(
            ArticleId article,
            RevisionId revision,
            Target target,
            Purpose purpose,
            @Nullable PlainRange place,
            @Nullable String replacement,
            String passage) {
        String body = purpose instanceof Purpose.Edit(Annotation original) ? original.body() : "";
        show(new CommentFormModel(
                new UnfinishedComment(
                        article, purpose.slot(), revision, target, writer.name(), writer.email(), body, replacement),
                purpose,
                place,
                passage));
        askFocus();
    }

    /** Opens a half-written comment again. */
    void resume(UnfinishedRow row) {
        UnfinishedComment comment = row.comment();
        // Nobody had said their name then; by now somebody has.
        if (comment.name().isBlank() && comment.email().isBlank()) {
            comment = new UnfinishedComment(
                    comment.article(),
                    comment.slot(),
                    comment.revision(),
                    comment.target(),
                    writer.name(),
                    writer.email(),
                    comment.body(),
                    comment.replacement());
        }
        show(new CommentFormModel(comment, row.purpose(), row.place(), row.passage()));
    }

    void askFocus() {
        focusAsked.set(focusAsked.get() + 1);
    }

    private void show(CommentFormModel form) {
        setAside();
        for (Field field : Field.values()) {
            form.value(field).subscribe((before, now) -> changed());
        }
        open.set(form);
    }

    /**
     * Marks the comment ready, if nothing is wrong with it.
     *
     * @return the first field that needs mending, or null where there is none
     */
    public @Nullable Field submit() {
        CommentFormModel form = open.get();
        if (form == null || form.saving().get()) {
            return null;
        }
        Field wrong = form.check();
        if (wrong == null) {
            store(form, Status.OPEN);
        }
        return wrong;
    }

    /** Leaves the form: as a draft where it is complete, as unfinished where it is not, as nothing where it is empty. */
    public void leave() {
        CommentFormModel form = open.get();
        if (form == null || form.saving().get()) {
            return;
        }
        if (form.isEmpty()) {
            forget(form);
            close();
        } else if (form.isDraft() && form.isComplete()) {
            store(form, Status.DRAFT);
        } else {
            setAside();
            changes.write(writing::noneOpen, () -> {});
            changes.tell(Messages.text("comments.unfinished.kept"), Notice.Kind.DONE);
        }
    }

    /** Throws away what was written, until it is undone. */
    public void discard() {
        CommentFormModel form = open.get();
        if (form == null || form.saving().get()) {
            return;
        }
        if (form.isEmpty()) {
            leave();
        } else {
            UnfinishedComment written = form.snapshot();
            forget(form);
            close();
            offerBack(new UnfinishedRow(written, form.purpose(), "", form.place(), form.passage()));
        }
    }

    /** Throws away a half-written comment that is not open, until it is undone. */
    void discard(UnfinishedRow row) {
        changes.write(() -> writing.drop(row.comment()), () -> {
            reload.accept(null);
            offerBack(row);
        });
    }

    private void offerBack(UnfinishedRow row) {
        changes.remember(new CommentChanges.Undo(() -> writing.putBack(row.comment()), () -> {
            resume(row);
            askFocus();
            reload.accept(null);
        }));
        changes.tell(Messages.text("comments.discarded"), Notice.Kind.UNDOABLE);
    }

    /** Puts what is being written into the library now; the form stays open. */
    void flush() {
        CommentFormModel form = open.get();
        if (pendingSave != null && form != null) {
            save(form);
        }
    }

    /** Closes the form; what was written can be gone on with later. */
    void setAside() {
        CommentFormModel form = open.get();
        if (form == null) {
            return;
        }
        if (form.isEmpty()) {
            forget(form);
        } else {
            flush();
        }
        close();
    }

    private void changed() {
        CommentFormModel form = open.get();
        // Not put off by further typing: it would never be saved while somebody types without a pause.
        if (form != null && pendingSave == null) {
            pendingSave = tasks.later(SAVE_AFTER, () -> save(form));
        }
    }

    private void cancelSave() {
        if (pendingSave != null) {
            pendingSave.cancel();
            pendingSave = null;
        }
    }

    private void save(CommentFormModel form) {
        cancelSave();
        UnfinishedComment written = form.snapshot();
        changes.write(() -> writing.keep(written), () -> {});
    }

    private void forget(CommentFormModel form) {
        cancelSave();
        UnfinishedComment written = form.snapshot();
        changes.write(() -> writing.drop(written), () -> {});
    }

    private void close() {
        open.set(null);
        reload.accept(null);
    }

    private void store(CommentFormModel form, Status status) {
        cancelSave();
        form.saving().set(true);
        UnfinishedComment written = form.snapshot();
        String body = form.body();
        tasks.run(
                Tasks.Lane.LIBRARY,
                () -> writing.finish(form.purpose(), written, body, status),
                id -> {
                    // Another article may be shown by now.
                    if (open.get() == form) {
                        open.set(null);
                    }
                    told(form, id, status);
                    reload.accept(id);
                },
                failure -> {
                    form.saving().set(false);
                    // Nothing is lost: the form stays open, and in the library as unfinished if that can still be done.
                    save(form);
                    changes.fail(failure);
                });
    }

    private void told(CommentFormModel form, AnnotationId id, Status status) {
        if (form.purpose() instanceof Purpose.Edit(Annotation original)) {
            changes.remember(new CommentChanges.Undo(() -> writing.restore(original), () -> reload.accept(id)));
            changes.tell(Messages.text("comments.changed"), Notice.Kind.UNDOABLE);
        } else {
            changes.tell(
                    Messages.text(status == Status.DRAFT ? "comments.draft.kept" : "comments.ready"), Notice.Kind.DONE);
        }
    }
}
