package app.galley.ui.comments;

import app.galley.annotation.AnnotationId;
import app.galley.suggesting.Hindrance;
import app.galley.suggesting.Suggestion;
import app.galley.suggesting.Suggestions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person decides of the suggestions that the panel lists. JavaFX thread only. */
public final class SuggestionDecisions {

    private final CommentListing listing;
    private @Nullable SuggestionActions actions;

    SuggestionDecisions(CommentListing listing) {
        this.listing = listing;
    }

    /** Lets suggestions be accepted and declined: what is to be done is asked of {@code newActions}. */
    public void setActions(SuggestionActions newActions) {
        actions = newActions;
    }

    /** Empty while suggestions may only be read. */
    private Optional<SuggestionActions> actions() {
        return Optional.ofNullable(actions);
    }

    /** Whether anything can be decided. */
    public boolean arePossible() {
        return actions != null;
    }

    /**
     * Accepts the suggestion that began a thread. Where its text was changed since, or another one is about the same words,
     * its card shows that: whoever decides has seen it.
     */
    public void accept(CommentRow row) {
        Suggestion suggestion = row.suggestion();
        if (suggestion == null || !suggestion.isOpen()) {
            return;
        }
        Hindrance hindrance = Suggestions.hindrance(suggestion);
        if (hindrance == Hindrance.EDITED || hindrance == Hindrance.OVERLAPPING) {
            actions().ifPresent(known -> known.acceptAnyway(row.id()));
        } else {
            actions().ifPresent(known -> known.accept(List.of(row.id())));
        }
    }

    /** Declines the suggestion that began a thread. */
    public void decline(CommentRow row) {
        if (row.isOpenSuggestion()) {
            actions().ifPresent(known -> known.decline(List.of(row.id())));
        }
    }

    /** How many of those listed can be accepted without looking at them one by one. */
    public int acceptable() {
        return (int) listing.rows().stream()
                .map(CommentRow::suggestion)
                .filter(Objects::nonNull)
                .filter(Suggestion::isAcceptable)
                .count();
    }

    /** Those listed that wait to be accepted or declined. */
    public List<AnnotationId> open() {
        return listing.rows().stream()
                .filter(CommentRow::isOpenSuggestion)
                .map(CommentRow::id)
                .toList();
    }

    /** Accepts what is listed, as far as it can be. */
    public void acceptAll() {
        actions().ifPresent(known -> known.accept(open()));
    }

    /** Declines what is listed. */
    public void declineAll() {
        actions().ifPresent(known -> known.decline(open()));
    }
}
