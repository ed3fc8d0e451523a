package app.galley.ui.comments;

import app.galley.annotation.AnnotationId;
import app.galley.article.Edit;
import app.galley.article.PlainRange;
import app.galley.article.Projection;
import app.galley.library.Library;
import app.galley.markdown.ParsedArticle;
import app.galley.placing.ArticlePlacing;
import app.galley.suggesting.Suggestions;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.task.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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

    private static final Suggestions NO_SUGGESTIONS = new Suggestions("", new Projection.Builder().build(), List.of());

    /** Once nobody has typed for so long, places are looked for anew. */
    static final Duration REST = Duration.ofSeconds(1);

    private final Tasks tasks;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Instant> now;

    private final TextShown shown;
    private final FollowedComments followed = new FollowedComments();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded", false);
    private final ReadOnlyListWrapper<Mark> marks =
            new ReadOnlyListWrapper<>(this, "marks", FXCollections.observableArrayList());
    private final CommentListing listing = new CommentListing();
    private final CommentReading reading;
    private final CommentChanges changes;
    private final CommentForms forms;
    private final Reattaching reattaching;
    private final FormBeginnings beginnings;
    private final SuggestionChanges suggestionChanges;
    private final ReadOnlyObjectWrapper<Suggestions> suggestions =
            new ReadOnlyObjectWrapper<>(this, "suggestions", NO_SUGGESTIONS);
    private final SuggestionDecisions decisions = new SuggestionDecisions(listing);

    private @Nullable AnnotationId selectOnceRead;
    private boolean tellOnceRead;
    private Tasks.@Nullable Running resting;
    private boolean placingAtRest;

    /** The text in which comments were last looked for. */
    private String placedText = "";

    private @Nullable PlainRange formPlace;

    public CommentsModel(Library library, Tasks tasks, Clock clock, ArticlePlacing placing, Checkpoint checkpoint) {
        this.clock = clock;
        this.tasks = tasks;
        now = new ReadOnlyObjectWrapper<>(this, "now", clock.instant());
        shown = new TextShown(checkpoint);
        reading = new CommentReading(library, tasks, placing);
        CommentWriting writing = new CommentWriting(library, clock);
        changes = new CommentChanges(writing, tasks, this::reload);
        forms = new CommentForms(writing, tasks, changes, this::reload);
        reattaching = new Reattaching(listing, changes, shown);
        beginnings = new FormBeginnings(shown, followed, listing, forms, changes);
        suggestionChanges = new SuggestionChanges(writing, changes, this::reload);
        forms.open().subscribe(this::formOpened);
        reattaching.pointed().subscribe((before, pointed) -> mark());
        tick();
    }

    private void formOpened(@Nullable CommentFormModel form) {
        // What a form that closes leaves behind is listed once it has been read.
        if (form != null) {
            listing.hide(form.slot());
        }
        formPlace = form == null ? null : form.place();
        shown.text().ifPresent(text -> followed.settleForm(shown.edits(), text, formPlace));
        mark();
    }

    private void tick() {
        now.set(clock.instant());
        tasks.later(Duration.ofMinutes(1), this::tick);
    }

    /** The article whose comments these are, or null. */
    public ReadOnlyObjectProperty<@Nullable OpenArticle> article() {
        return shown.article();
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

    /** What a person says of where comments stand. */
    public Reattaching reattaching() {
        return reattaching;
    }

    /** How the suggestions stand in the text shown: in {@code suggestions().get().markdown()}. */
    public ReadOnlyObjectProperty<Suggestions> suggestions() {
        return suggestions.getReadOnlyProperty();
    }

    /** What became of suggestions, without what that changes in the text. */
    public SuggestionChanges suggestionChanges() {
        return suggestionChanges;
    }

    /** What a person decides of suggestions. */
    public SuggestionDecisions decisions() {
        return decisions;
    }

    /** The time, renewed every minute: what "5 minutes ago" is counted from. */
    public ReadOnlyObjectProperty<Instant> now() {
        return now.getReadOnlyProperty();
    }

    public ZoneId zone() {
        return clock.getZone();
    }

    /** Shows the comments on a text that all edits so far led to; see {@link #show(OpenArticle, long)}. */
    public void show(@Nullable OpenArticle next) {
        show(next, followed.edits());
    }

    /**
     * Shows the comments on another article, on a later text of the same one, or none. What is being written is saved;
     * the form stays open where the article stays the same, and is open again when its article comes back.
     *
     * <p>A text that came by the edits that were {@link #follow followed} is quickly shown: its comments are taken along,
     * and placed anew when typing rests. Of a text that came otherwise, such as by an import, it is told what became of
     * the comments.
     *
     * @param edits what {@link #edits} was when the text was taken to be parsed: later ones are not in it yet
     */
    public void show(@Nullable OpenArticle next, long edits) {
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
            // Where things stood says nothing of this text; whoever waits for an answer about the old one must not get
            // it.
            reading.cancel();
            followed.forget();
            tellOnceRead = true;
            formPlace = null;
            marks.clear();
            reload(null);
            return;
        }
        followed.show(edits, next.parsed()).ifPresent(this::list);
        formPlace = followed.form(edits, next.parsed());
        mark();
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
        mark();
        shown.set(next, edits);
        reload(null);
    }

    /** How many edits have been followed, ever. */
    public long edits() {
        return followed.edits();
    }

    /**
     * Takes note of edits of the article shown, in the order they were done. To be called for each key: costs next to
     * nothing. The marks follow when the text is shown that the edits led to.
     */
    public void follow(List<Edit> edits) {
        followed.follow(edits);
        wake();
        if (placingAtRest) {
            // The rest is over; the next one places what these edits lead to.
            reading.cancel();
            placingAtRest = false;
        }
    }

    /** Once comments have been placed in the text shown or about to be shown, says what became of them. */
    public void tellStandings() {
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

    /** Selects the next thread whose text is not what it was. */
    public void nextToLookAt() {
        listing.stepToLookAt(1);
    }

    /** Selects the one before. */
    public void previousToLookAt() {
        listing.stepToLookAt(-1);
    }

    /** Lists only the threads whose text is not what it was, and selects the first. */
    public void stepThrough() {
        listing.select(null);
        listing.filter().set(CommentFilter.NEEDS_LOOK);
        listing.next();
    }

    /** Takes back the last change to a comment. */
    public void undo() {
        changes.undo();
    }

    /**
     * Opens a form for a comment on a passage; where a draft is shown, once that is a revision.
     *
     * @param selection in the projection of the article shown
     */
    public void beginComment(PlainRange selection) {
        beginnings.onPassage(selection);
    }

    /**
     * Opens a form for a suggestion to change a passage, with its Markdown to be changed; where a draft is shown, once that is
     * a revision.
     *
     * @param selection in the projection of the article shown
     */
    public void beginSuggestion(PlainRange selection) {
        beginnings.suggestion(selection);
    }

    /** Opens a form for a comment on a whole section; the empty id stands for the article as a whole. */
    public void beginSectionComment(String sectionId) {
        beginnings.onSection(sectionId);
    }

    /** Opens a form for a reply to the thread that holds this annotation. */
    public void beginReply(AnnotationId id) {
        beginnings.reply(id);
    }

    /** Opens a form to change this annotation, if it is by the person on this machine. */
    public void beginEdit(AnnotationId id) {
        beginnings.edit(id);
    }

    /** Opens a half-written comment again. */
    public void resume(UnfinishedRow row) {
        beginnings.resume(row);
    }

    /** Throws away a half-written comment, until it is undone. */
    public void discard(UnfinishedRow row) {
        forms.discard(row);
    }

    private void reload(@Nullable AnnotationId thenSelect) {
        if (thenSelect != null) {
            selectOnceRead = thenSelect;
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
        placingAtRest = false;
        now.set(clock.instant());
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
        mark();
    }

    private void list(Arrangement arrangement) {
        suggestions.set(arrangement.suggestions());
        listing.put(arrangement.rows(), arrangement.unfinished());
    }

    private void mark() {
        Reattaching.Pointed pointed = reattaching.pointed().get();
        Optional<Mark> pointedAt = pointed == null
                ? Optional.empty()
                : reattaching
                        .suggested(pointed.thread(), pointed.suggestion())
                        .flatMap(place -> listing.threadOf(pointed.thread()).map(row -> Mark.of(row, place)));
        List<Mark> now = Mark.of(
                listing.all().get(), listing.allUnfinished(), forms.open().get(), formPlace, pointedAt);
        if (!marks.equals(now)) {
            marks.setAll(now);
        }
    }
}
