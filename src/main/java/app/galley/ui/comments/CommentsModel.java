package app.galley.ui.comments;

import app.galley.annotation.AnnotationId;
import app.galley.article.Edit;
import app.galley.article.PlainRange;
import app.galley.library.Library;
import app.galley.placing.ArticlePlacing;
import app.galley.suggesting.Suggestions;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.task.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The comments on the open article. Everything here is called, and everything here changes, on the JavaFX thread;
 * reading, writing and placing happen elsewhere through {@link Tasks}.
 */
public final class CommentsModel {

    private final TextShown shown;
    private final FollowedComments followed = new FollowedComments();
    private final CommentListing listing = new CommentListing();
    private final CommentChanges changes;
    private final CommentForms forms;
    private final Reattaching reattaching;
    private final FormBeginnings beginnings;
    private final SuggestionChanges suggestionChanges;
    private final SuggestionDecisions decisions = new SuggestionDecisions(listing);
    private final Marks marks;
    private final TimeShown time;
    private final ShownComments comments;

    public CommentsModel(Library library, Tasks tasks, Clock clock, ArticlePlacing placing, Checkpoint checkpoint) {
        shown = new TextShown(checkpoint);
        time = new TimeShown(tasks, clock);
        CommentWriting writing = new CommentWriting(library, clock);
        changes = new CommentChanges(writing, tasks, this::reload);
        forms = new CommentForms(writing, tasks, changes, this::reload);
        reattaching = new Reattaching(listing, changes, shown);
        beginnings = new FormBeginnings(shown, followed, listing, forms, changes);
        suggestionChanges = new SuggestionChanges(writing, changes, this::reload);
        marks = new Marks(listing, forms, reattaching);
        CommentReading reading = new CommentReading(library, tasks, placing);
        comments = new ShownComments(shown, followed, reading, listing, forms, changes, marks, time, tasks);
    }

    /** The article whose comments these are, or null. */
    public ReadOnlyObjectProperty<@Nullable OpenArticle> article() {
        return shown.article();
    }

    /** Whether the comments of the article have been read; until then the list is empty without meaning it. */
    public ReadOnlyBooleanProperty loaded() {
        return comments.loaded();
    }

    /** The passages to show as commented, in the order of the text, whatever the filter. */
    public ReadOnlyListProperty<Mark> marks() {
        return marks.all();
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
        return comments.suggestions();
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
        return time.now();
    }

    public ZoneId zone() {
        return time.zone();
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
        comments.show(next, edits);
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
        comments.follow(edits);
    }

    /** Once comments have been placed in the text shown or about to be shown, says what became of them. */
    public void tellStandings() {
        comments.tellStandings();
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
        comments.reload(thenSelect);
    }
}
