package app.galley.ui.comments;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Target;
import app.galley.article.PlainRange;
import app.galley.article.RevisionId;
import app.galley.library.Library;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.message.Messages;
import app.galley.ui.task.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import org.jspecify.annotations.Nullable;

/**
 * The comments on the open article. Everything here is called, and everything here changes, on the JavaFX thread;
 * reading, writing and placing happen elsewhere through {@link Tasks}.
 */
public final class CommentsModel {

    private final Tasks tasks;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Instant> now;

    private final ReadOnlyObjectWrapper<@Nullable OpenArticle> article =
            new ReadOnlyObjectWrapper<>(this, "article", null);
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded", false);
    private final ReadOnlyListWrapper<Mark> marks =
            new ReadOnlyListWrapper<>(this, "marks", FXCollections.observableArrayList());
    private final CommentListing listing = new CommentListing();
    private final CommentReading reading;
    private final CommentChanges changes;
    private final CommentForms forms;

    private @Nullable AnnotationId selectOnceRead;

    public CommentsModel(Library library, Tasks tasks, Clock clock, Placing placing) {
        this.clock = clock;
        this.tasks = tasks;
        now = new ReadOnlyObjectWrapper<>(this, "now", clock.instant());
        reading = new CommentReading(library, tasks, placing);
        CommentWriting writing = new CommentWriting(library, clock);
        changes = new CommentChanges(writing, tasks, this::reload);
        forms = new CommentForms(writing, tasks, changes, this::reload);
        forms.open().subscribe(form -> {
            // What a form that closes leaves behind is listed once it has been read.
            if (form != null) {
                listing.hide(form.slot());
            }
            mark();
        });
        tick();
    }

    private void tick() {
        now.set(clock.instant());
        tasks.later(Duration.ofMinutes(1), this::tick);
    }

    /** The article whose comments these are, or null. */
    public ReadOnlyObjectProperty<@Nullable OpenArticle> article() {
        return article.getReadOnlyProperty();
    }

    /** Whether the comments of the article have been read; until then the list is empty without meaning it. */
    public ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    /** The passages to show as commented, in the order of the text, whatever the filter. */
    public ReadOnlyListProperty<Mark> marks() {
        return marks.getReadOnlyProperty();
    }

    public CommentListing listing() {
        return listing;
    }

    public CommentChanges changes() {
        return changes;
    }

    public CommentForms forms() {
        return forms;
    }

    /** The time, renewed every minute: what "5 minutes ago" is counted from. */
    public ReadOnlyObjectProperty<Instant> now() {
        return now.getReadOnlyProperty();
    }

    public ZoneId zone() {
        return clock.getZone();
    }

    /**
     * Shows the comments on another article, on a later text of the same one, or none. What is being written is saved;
     * the form stays open where the article stays the same, and is open again when its article comes back.
     */
    public void show(@Nullable OpenArticle next) {
        OpenArticle before = article.get();
        boolean same = before != null
                && next != null
                && before.article().id().equals(next.article().id());
        if (!same) {
            reading.cancel();
            // Set first, so that closing the form does not read the article that is being left.
            article.set(null);
            forms.setAside();
            changes.forget();
            selectOnceRead = null;
            loaded.set(false);
            listing.select(null);
            listing.put(List.of(), List.of());
            mark();
        }
        article.set(next);
        reload(null);
    }

    /** Saves what is being written, at once. Before closing, then let the library's lane run dry. */
    public void flush() {
        forms.flush();
    }

    /** Reads the comments anew: something else than this model has changed them. */
    public void refresh() {
        reload(null);
    }

    /** Selects the thread that holds this annotation, or opens the half-written comment that will be it. */
    public void select(@Nullable AnnotationId id) {
        if (listing.select(id)) {
            return;
        }
        listing.allUnfinished().stream()
                .filter(row -> row.purpose() instanceof Purpose.Fresh(AnnotationId fresh) && fresh.equals(id))
                .findFirst()
                .ifPresent(this::resume);
    }

    public void next() {
        listing.next();
    }

    public void previous() {
        listing.previous();
    }

    /** Takes back the last change to a comment. */
    public void undo() {
        changes.undo();
    }

    /**
     * Opens a form for a comment on a passage.
     *
     * @param selection in the projection of the article shown
     */
    public void beginComment(PlainRange selection) {
        OpenArticle shown = article.get();
        if (shown == null) {
            return;
        }
        Optional<Target.OfPassage> passage = Quoting.passage(shown, selection);
        if (passage.isEmpty()) {
            changes.tell(Messages.text("comments.nothing-selected"), Notice.Kind.DONE);
        } else {
            begin(shown, passage.get());
        }
    }

    /** Opens a form for a comment on a whole section; the empty id stands for the article as a whole. */
    public void beginSectionComment(String sectionId) {
        OpenArticle shown = article.get();
        if (shown != null) {
            Quoting.section(shown, sectionId).ifPresent(section -> begin(shown, section));
        }
    }

    private void begin(OpenArticle shown, Target target) {
        RevisionId revision = shown.revision().id();
        openOnce(
                form -> form.purpose() instanceof Purpose.Fresh
                        && form.target().equals(target)
                        && form.revision().equals(revision),
                row -> row.purpose() instanceof Purpose.Fresh
                        && row.comment().target().equals(target)
                        && row.comment().revision().equals(revision),
                () -> forms.begin(
                        shown.article().id(),
                        revision,
                        target,
                        new Purpose.Fresh(AnnotationId.random()),
                        QuotePlacing.sameText(shown, target).orElse(null)));
    }

    /** Opens a form for a reply to the thread that holds this annotation. */
    public void beginReply(AnnotationId id) {
        listing.threadOf(id).ifPresent(row -> begin(row, new Purpose.Reply(row.root())));
    }

    /** Opens a form to change this annotation, if it is by the person on this machine. */
    public void beginEdit(AnnotationId id) {
        listing.threadOf(id)
                .ifPresent(row -> row.annotations()
                        .filter(annotation -> annotation.id().equals(id) && row.isMine(annotation))
                        .forEach(annotation -> begin(row, new Purpose.Edit(annotation))));
    }

    private void begin(CommentRow row, Purpose purpose) {
        listing.select(row.id());
        Annotation root = row.root();
        openOnce(
                form -> form.slot().equals(purpose.slot()),
                unfinished -> unfinished.slot().equals(purpose.slot()),
                () -> forms.begin(
                        root.article(),
                        root.revision(),
                        root.target(),
                        purpose,
                        row.placement().place()));
    }

    /** Goes on with what has been begun for the same end, in the form or set aside; else begins. */
    private void openOnce(Predicate<CommentFormModel> sameForm, Predicate<UnfinishedRow> sameRow, Runnable begin) {
        CommentFormModel form = forms.open().get();
        if (form != null && sameForm.test(form)) {
            forms.askFocus();
        } else {
            listing.allUnfinished().stream().filter(sameRow).findFirst().ifPresentOrElse(this::resume, begin);
        }
    }

    /** Opens a half-written comment again. */
    public void resume(UnfinishedRow row) {
        forms.resume(row);
        forms.askFocus();
    }

    /** Throws away a half-written comment, until it is undone. */
    public void discard(UnfinishedRow row) {
        forms.discard(row);
    }

    private void reload(@Nullable AnnotationId thenSelect) {
        if (thenSelect != null) {
            selectOnceRead = thenSelect;
        }
        OpenArticle shown = article.get();
        if (shown != null) {
            reading.read(shown, this::apply, changes::fail);
        }
    }

    private void apply(Arrangement arrangement) {
        StoredComments stored = arrangement.stored();
        now.set(clock.instant());
        forms.writtenBy(stored.writer());
        CommentFormModel form = forms.open().get();
        listing.hide(form == null ? "" : form.slot());
        listing.put(arrangement.rows(), arrangement.unfinished());
        if (!loaded.get()) {
            loaded.set(true);
            arrangement.unfinished().stream()
                    .filter(row ->
                            row.slot().equals(stored.openSlot()) && forms.open().get() == null)
                    .findFirst()
                    .ifPresent(forms::resume);
        }
        if (selectOnceRead != null) {
            listing.select(selectOnceRead);
            selectOnceRead = null;
        }
        mark();
    }

    private void mark() {
        OpenArticle shown = article.get();
        RevisionId revision = shown == null ? null : shown.revision().id();
        CommentFormModel form = forms.open().get();
        List<Mark> now = Mark.of(listing.allRows(), listing.allUnfinished(), form, revision);
        if (!marks.equals(now)) {
            marks.setAll(now);
        }
    }
}
