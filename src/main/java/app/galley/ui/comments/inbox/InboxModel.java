package app.galley.ui.comments.inbox;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Placement.Standing;
import app.galley.annotation.Status;
import app.galley.ui.comments.CommentFilter;
import app.galley.ui.comments.CommentListing;
import app.galley.ui.comments.CommentRow;
import app.galley.ui.comments.CommentsModel;
import app.galley.ui.comments.Notice;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The inbox: which threads are left, which one is chosen, and what is done about it. The chosen one is that of the comments'
 * listing, so that the article follows. Does nothing while it is closed. JavaFX thread only.
 */
public final class InboxModel {

    private final CommentsModel comments;
    private final CommentListing listing;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open", false);
    private final ObjectProperty<InboxGrouping> grouping =
            new SimpleObjectProperty<>(this, "grouping", InboxGrouping.SECTION);
    private final ObjectProperty<InboxKind> kind = new SimpleObjectProperty<>(this, "kind", InboxKind.ALL);
    private final ReadOnlyObjectWrapper<InboxContents> contents =
            new ReadOnlyObjectWrapper<>(this, "contents", InboxContents.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable CommentRow> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", null);

    private InboxSession session = new InboxSession();

    /** The thread that is chosen, and where in the list it stood. */
    private @Nullable AnnotationId current;

    private int place = -1;
    private @Nullable AnnotationId lastHandled;

    /** A suggestion that the text is about to take in: if that is done, the next one is chosen. */
    private @Nullable AnnotationId accepting;

    public InboxModel(CommentsModel comments) {
        this.comments = comments;
        listing = comments.listing();
        listing.all().subscribe((before, now) -> update());
        comments.loaded().subscribe((before, now) -> update());
        listing.selected().subscribe((before, now) -> follow());
        grouping.subscribe((before, now) -> update());
        kind.subscribe((before, now) -> otherKind());
        comments.changes().notice().subscribe(this::told);
    }

    /** Whether the inbox is open. */
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    public ObjectProperty<InboxGrouping> grouping() {
        return grouping;
    }

    public ObjectProperty<InboxKind> kind() {
        return kind;
    }

    /** What is listed, and how far it has come. */
    ReadOnlyObjectProperty<InboxContents> contents() {
        return contents.getReadOnlyProperty();
    }

    /** The thread that is chosen, as it is now; one that was handled long ago, where the article was clicked, too. */
    public ReadOnlyObjectProperty<@Nullable CommentRow> chosen() {
        return chosen.getReadOnlyProperty();
    }

    public InboxProgress progress() {
        return contents.get().progress();
    }

    public InboxState state() {
        if (chosen.get() != null) {
            return InboxState.THREAD;
        }
        if (!comments.loaded().get()) {
            return InboxState.READING;
        }
        if (progress().total() == 0) {
            return InboxState.EMPTY;
        }
        return progress().open() == 0 ? InboxState.DONE : InboxState.KIND_DONE;
    }

    /** Opens the inbox, at the thread that is selected if that is open, else at the first. */
    public void begin() {
        if (open.get()) {
            return;
        }
        session = new InboxSession();
        kind.set(InboxKind.ALL);
        // What the panel filters must not hide anything here.
        listing.filter().set(CommentFilter.ALL);
        boolean atOpen =
                listing.selectedRow().filter(row -> row.status() == Status.OPEN).isPresent();
        if (!atOpen) {
            select(null);
        }
        current = listing.selected().get();
        open.set(true);
        update();
    }

    /** Closes the inbox; the thread that was chosen stays selected. */
    public void end() {
        open.set(false);
        contents.set(InboxContents.NOTHING);
        chosen.set(null);
        current = null;
        place = -1;
    }

    /** Chooses a thread. */
    public void choose(AnnotationId id) {
        select(id);
    }

    /** Chooses the next thread that is open, after the last one the first. */
    public void next() {
        contents.get().openAfter(place, 1).ifPresent(item -> choose(item.id()));
    }

    /** Chooses the open thread before. */
    public void previous() {
        InboxContents now = contents.get();
        now.openAfter(place < 0 ? now.items().size() : place, -1).ifPresent(item -> choose(item.id()));
    }

    /** Takes the chosen suggestion into the text. What stands in the way of that is told, and it stays chosen. */
    public void accept() {
        openSuggestion().filter(row -> !row.id().equals(accepting)).ifPresent(row -> {
            accepting = row.id();
            comments.decisions().accept(row);
        });
    }

    /** Declines the chosen suggestion. */
    public void decline() {
        openSuggestion().ifPresent(row -> {
            handle(row, Status.DECLINED);
            comments.decisions().decline(row);
        });
    }

    /** Resolves the chosen thread unless a suggestion can be decided on there; opens one again that was handled. */
    public void resolveOrReopen() {
        CommentRow row = chosen.get();
        if (row == null || session.isUnderWay(row.id())) {
            return;
        }
        if (row.status() == Status.OPEN && !row.isReplaceable()) {
            handle(row, Status.RESOLVED);
            comments.changes().resolve(row.root());
        } else if (canReopen()) {
            comments.changes().reopen(row.root());
        }
    }

    /** Says that the chosen thread is right where it stands, although its text was changed or moved. */
    public void stillFits() {
        CommentRow row = chosen.get();
        if (row != null && (row.standing() == Standing.EDITED || row.standing() == Standing.MOVED)) {
            comments.reattaching().keep(row.id());
        }
    }

    /** Whether the chosen thread was handled and can simply be opened again; what is in the text would stay there. */
    boolean canReopen() {
        CommentRow row = chosen.get();
        return row != null && (row.status() == Status.RESOLVED || row.status() == Status.DECLINED);
    }

    /** Opens a form for a reply to the chosen thread. */
    public void reply() {
        CommentRow row = chosen.get();
        if (row != null) {
            comments.beginReply(row.id());
        }
    }

    /** Something is about to be taken back: whatever was under way is not certain any more. */
    void beforeUndo() {
        session.expectNothing();
    }

    private Optional<CommentRow> openSuggestion() {
        return Optional.ofNullable(chosen.get()).filter(row -> row.isOpenSuggestion() && !session.isUnderWay(row.id()));
    }

    /** Counts a thread as handled before the library has answered, and goes on: whoever is quick must not wait. */
    private void handle(CommentRow row, Status outcome) {
        session.expect(row.id(), outcome);
        lastHandled = row.id();
        arrange();
        chooseOpen(contents.get().indexOf(row.id()));
    }

    private void told(@Nullable Notice notice) {
        if (!open.get() || notice == null || notice.kind() == Notice.Kind.UNDOABLE) {
            return;
        }
        // Whatever was told, it was not that a suggestion was accepted.
        accepting = null;
        AnnotationId handled = lastHandled;
        // A failure of anything else is no reason to go back.
        if (notice.kind() == Notice.Kind.FAILED && handled != null && session.isUnderWay(handled)) {
            session.expectNothing();
            update();
            choose(handled);
        }
    }

    private void update() {
        if (!open.get()) {
            return;
        }
        if (!comments.loaded().get()) {
            session = new InboxSession();
            lastHandled = null;
            accepting = null;
            contents.set(InboxContents.NOTHING);
            follow();
            return;
        }
        InboxContents before = contents.get();
        session.note(listing.all().get());
        arrange();
        contents.get().openAgain(before).ifPresent(item -> select(item.id()));
        if (contents.get().item(accepting).filter(InboxItem::handled).isPresent()) {
            if (Objects.equals(accepting, current)) {
                chooseOpen(place);
            }
            accepting = null;
        }
        boolean gone = place >= 0 && contents.get().indexOf(current) < 0;
        if (gone || current == null) {
            // In the place of one that was deleted, or is not of this kind any more, stands the next one.
            chooseOpen(gone ? place - 1 : -1);
        }
        follow();
    }

    private void otherKind() {
        if (open.get() && comments.loaded().get()) {
            arrange();
            if (contents.get().indexOf(current) < 0) {
                chooseOpen(-1);
            }
            follow();
        }
    }

    /** Chooses the open item after this index, else none. */
    private void chooseOpen(int after) {
        select(contents.get().openAfter(after, 1).map(InboxItem::id).orElse(null));
    }

    private void arrange() {
        contents.set(InboxContents.of(listing.all().get(), session, grouping.get(), kind.get()));
    }

    private void select(@Nullable AnnotationId id) {
        comments.select(id);
    }

    /** Takes over what is selected, as it is now. */
    private void follow() {
        if (open.get()) {
            current = listing.selected().get();
            place = contents.get().indexOf(current);
            chosen.set(listing.selectedRow().orElse(null));
        }
    }
}
