package app.galley.ui.comments;

import app.galley.suggesting.Readiness;
import app.galley.suggesting.Suggestion;
import app.galley.ui.message.Messages;

/** What the two decisions on a suggestion are called, in the words of what stands in the way. */
public record DecisionWords(String accept, String decline) {

    public static DecisionWords of(Suggestion suggestion) {
        if (suggestion.readiness() == Readiness.EDITED && !suggestion.isFulfilled()) {
            return new DecisionWords(
                    Messages.text("comments.action.use-suggestion"), Messages.text("comments.action.keep-text"));
        }
        return new DecisionWords(
                Messages.text(suggestion.isConflict() ? "comments.action.accept-this" : "comments.action.accept"),
                Messages.text("comments.action.decline"));
    }
}
