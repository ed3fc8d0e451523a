package app.galley.ui.comments;

import app.galley.annotation.AnnotationId;
import java.util.List;

/**
 * What becomes of suggestions: accepting changes the text, which the window does. Everything here is told to the user and can
 * be taken back in one step. JavaFX thread only.
 */
public interface SuggestionActions {

    /**
     * Accepts those that are ready and in conflict with no other, as one edit of the text, and tells how many were left and
     * why. Ids of anything that is no open suggestion are passed over.
     */
    void accept(List<AnnotationId> suggestions);

    /**
     * Accepts one although its passage was changed since it was made, or another suggestion is about the same words: a
     * person has seen both. Others about these words are left open, and count as made on a text that was changed since.
     */
    void acceptAnyway(AnnotationId suggestion);

    /** Declines those that are open; the text stays as it is. */
    void decline(List<AnnotationId> suggestions);
}
