package app.galley.ui.comments;

import app.galley.article.PlainRange;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;
import org.jspecify.annotations.Nullable;

/**
 * The passages to show as commented: those of threads, half-written comments and the open form, and the one that is pointed
 * at. JavaFX thread only.
 */
final class Marks {

    private final ReadOnlyListWrapper<Mark> marks =
            new ReadOnlyListWrapper<>(this, "marks", FXCollections.observableArrayList());
    private final CommentListing listing;
    private final CommentForms forms;
    private final Reattaching reattaching;
    private @Nullable PlainRange formPlace;

    Marks(CommentListing listing, CommentForms forms, Reattaching reattaching) {
        this.listing = listing;
        this.forms = forms;
        this.reattaching = reattaching;
        reattaching.pointed().subscribe((before, pointed) -> show());
    }

    /** In the order of the text, whatever the filter. */
    ReadOnlyListProperty<Mark> all() {
        return marks.getReadOnlyProperty();
    }

    /** What the open form is about stands there now; null for nowhere. Seen once they are {@link #show shown}. */
    void putForm(@Nullable PlainRange place) {
        formPlace = place;
    }

    /** Takes all away: it is not known where anything stands. */
    void clear() {
        formPlace = null;
        marks.clear();
    }

    /** Marks what is listed now. */
    void show() {
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
