package app.galley.ui.comments;

import app.galley.annotation.AnnotationId;
import app.galley.article.Edit;
import app.galley.article.Projection;
import app.galley.markdown.ParsedArticle;
import app.galley.suggesting.Suggestions;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.task.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the comments that are listed and marked those of the text that is shown: reads and places them where something has
 * changed, takes them along while the text is edited, and places them anew when typing rests. JavaFX thread only.
 */
final class ShownComments {

    private static final Suggestions NO_SUGGESTIONS = new Suggestions("", new Projection.Builder().build(), List.of());

    /** Once nobody has typed for so long, places are looked for anew. */
    static final Duration REST = Duration.ofSeconds(1);

    private final TextShown shown;
    private final FollowedComments followed;
    private final CommentReading reading;
    private final CommentListing listing;
    private final CommentForms forms;
    private final CommentChanges changes;
    private final Marks marks;
    private final TimeShown time;
    private final Tasks tasks;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded", false);
    private final ReadOnlyObjectWrapper<Suggestions> suggestions =
            new ReadOnlyObjectWrapper<>(this, "suggestions", NO_SUGGESTIONS);

    private @Nullable AnnotationId selectOnceRead;
    private @Nullable AnnotationId selectedWhenAsked;
    private boolean tellOnceRead;
    private Tasks.@Nullable Running resting;
    private boolean placingAtRest;

    /** The text in which comments were last looked for. */
    private String placedText = "";

    ShownComments(
            TextShown shown,
            FollowedComments followed,
            CommentReading reading,
            CommentListing listing,
            CommentForms forms,
            CommentChanges changes,
            Marks marks,
            TimeShown time,
            Tasks tasks) {
        this.shown = shown;
        this.followed = followed;
        this.reading = reading;
        this.listing = listing;
        this.forms = forms;
        this.changes = changes;
        this.marks = marks;
        this.time = time;
        this.tasks = tasks;
        forms.open().subscribe(this::formOpened);
    }

    private void formOpened(@Nullable CommentFormModel form) {
        // What a form that closes leaves behind is listed once it has been read.
        if (form != null) {
            listing.hide(form.slot());
        }
        marks.putForm(form == null ? null : form.place());
        shown.text().ifPresent(text -> followed.settleForm(shown.edits(), text, form == null ? null : form.place()));
        marks.show();
    }

    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Suggestions> suggestions() {
        return suggestions.getReadOnlyProperty();
    }

    /** See {@link CommentsModel#show(OpenArticle, long)}. */
    void show(@Nullable OpenArticle next, long edits) {
        OpenArticle before = shown.article().get();
        if (!shown.isSameArticle(next) || before == null || next == null) {
            showOther(next, edits);
            return;
        }
        boolean sameText = before.parsed().markdown().equals(next.parsed().markdown());
        if (edits < shown.edits() && !sameText) {
            // Overtaken by a later text that came sooner.
            return;
        }
        boolean byEdits = edits > shown.edits() || sameText;
        boolean otherRevision = !before.revision().id().equals(next.revision().id());
        shown.set(next, edits);
        if (!byEdits) {
            // Where things stood says nothing of this text; nobody must get an answer about the old one.
            reading.cancel();
            followed.forget();
            tellOnceRead = true;
            marks.clear();
            reload(null);
            return;
        }
        followed.show(edits, next.parsed()).ifPresent(this::list);
        marks.putForm(followed.form(edits, next.parsed()));
        marks.show();
        if (!reading.isRunning()) {
            followed.letGo(edits);
        }
        if (otherRevision) {
            reload(null);
        } else if (!next.parsed().markdown().equals(placedText)) {
            rest();
        }
    }

    private void showOther(@Nullable OpenArticle next, long edits) {
        reading.cancel();
        wake();
        // Set first, so that closing the form does not read the article that is being left.
        shown.set(null, edits);
        forms.setAside();
        changes.forget();
        followed.forget();
        selectOnceRead = null;
        tellOnceRead = false;
        loaded.set(false);
        listing.select(null);
        suggestions.set(NO_SUGGESTIONS);
        listing.put(List.of(), List.of());
        marks.show();
        shown.set(next, edits);
        reload(null);
    }

    /** See {@link CommentsModel#follow}. */
    void follow(List<Edit> edits) {
        followed.follow(edits);
        wake();
        if (placingAtRest) {
            // The rest is over; the next one places what these edits lead to.
            reading.cancel();
            placingAtRest = false;
        }
    }

    /** See {@link CommentsModel#tellStandings}. */
    void tellStandings() {
        tellOnceRead = true;
        reload(null);
    }

    private void rest() {
        wake();
        resting = tasks.later(REST, () -> {
            reload(null);
            placingAtRest = reading.isRunning();
        });
    }

    private void wake() {
        if (resting != null) {
            resting.cancel();
            resting = null;
        }
    }

    /** Reads the comments anew, and then selects the given one; for null, what is selected stays so. */
    void reload(@Nullable AnnotationId thenSelect) {
        if (thenSelect != null) {
            selectOnceRead = thenSelect;
            selectedWhenAsked = listing.selected().get();
        }
        OpenArticle open = shown.article().get();
        if (open != null) {
            wake();
            placingAtRest = false;
            long edits = shown.edits();
            reading.read(open, arrangement -> apply(arrangement, edits, open.parsed()), changes::fail);
        }
    }

    /** @param edits and {@code text}: that in which the comments were placed; a later one may be shown by now */
    private void apply(Arrangement arrangement, long edits, ParsedArticle text) {
        StoredComments stored = arrangement.stored();
        if (!Objects.equals(listing.selected().get(), selectedWhenAsked)) {
            // Whoever has gone on meanwhile must not be led back.
            selectOnceRead = null;
        }
        placingAtRest = false;
        time.renew();
        forms.writtenBy(stored.writer());
        CommentFormModel form = forms.open().get();
        listing.hide(form == null ? "" : form.slot());
        followed.settle(edits, text, arrangement);
        placedText = text.markdown();
        if (edits == shown.edits()) {
            list(arrangement);
        } else {
            shown.text().flatMap(later -> followed.show(shown.edits(), later)).ifPresent(this::list);
        }
        followed.letGo(shown.edits());
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
        if (tellOnceRead) {
            tellOnceRead = false;
            Notice.ofStandings(arrangement.rows()).ifPresent(notice -> changes.tell(notice.text(), notice.kind()));
        }
        marks.show();
    }

    private void list(Arrangement arrangement) {
        suggestions.set(arrangement.suggestions());
        listing.put(arrangement.rows(), arrangement.unfinished());
    }
}
