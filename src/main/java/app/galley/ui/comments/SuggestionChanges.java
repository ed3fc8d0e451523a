package app.galley.ui.comments;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Status;
import app.galley.suggesting.Acceptance;
import app.galley.suggesting.Hindrance;
import app.galley.ui.message.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What became of suggestions, as far as the library and the panel go: that they were accepted or declined, and what takes
 * that back. What accepting changes in the text is up to the window. JavaFX thread only.
 */
public final class SuggestionChanges {

    private final CommentWriting writing;
    private final CommentChanges changes;
    private final Consumer<@Nullable AnnotationId> reload;

    SuggestionChanges(CommentWriting writing, CommentChanges changes, Consumer<@Nullable AnnotationId> reload) {
        this.writing = writing;
        this.changes = changes;
        this.reload = reload;
    }

    /** Suggestions that the text has taken in: they follow that edit when it is undone and done again. */
    public final class Accepted {

        private final List<AnnotationId> suggestions;
        private final CommentChanges.Undo undo;

        private Accepted(List<AnnotationId> suggestions, Runnable takeBack) {
            this.suggestions = suggestions;
            undo = new CommentChanges.Undo(() -> {}, takeBack);
        }

        /** The edit was undone (false) or done again (true). */
        public void turn(boolean accepted) {
            if (accepted) {
                change(Status.OPEN, Status.ACCEPTED);
                changes.remember(undo);
            } else {
                change(Status.ACCEPTED, Status.OPEN);
                changes.drop(undo);
                changes.tell(Messages.text("comments.accepted.undone", suggestions.size()), Notice.Kind.DONE);
            }
        }

        private void change(Status from, Status to) {
            changes.write(() -> writing.setStatus(suggestions, from, to), () -> reload.accept(null));
        }
    }

    /**
     * Notes suggestions as accepted, and tells so, and why others were not.
     *
     * @param takeBack what the user's undo is to do: take back the edit, which then tells {@link Accepted#turn}
     */
    public Accepted accepted(Acceptance acceptance, Runnable takeBack) {
        Accepted accepted = new Accepted(acceptance.accepted(), takeBack);
        accepted.turn(true);
        changes.tell(told(acceptance), Notice.Kind.UNDOABLE);
        return accepted;
    }

    /** Tells why nothing was accepted. */
    public void left(Acceptance acceptance) {
        changes.tell(told(acceptance), Notice.Kind.DONE);
    }

    /** The text is not known well enough just now. */
    public void tellToWait() {
        changes.tell(Messages.text("comments.accept.wait"), Notice.Kind.DONE);
    }

    /** The text was changed since they were accepted, so that taking them back is not the last step. */
    public void tellTooLate() {
        changes.tell(Messages.text("comments.accepted.later"), Notice.Kind.DONE);
    }

    /** Declines those that are open. */
    public void decline(List<AnnotationId> suggestions) {
        changes.write(() -> writing.setStatus(suggestions, Status.OPEN, Status.DECLINED), declined -> {
            if (declined.isEmpty()) {
                return;
            }
            changes.remember(new CommentChanges.Undo(
                    () -> writing.setStatus(declined, Status.DECLINED, Status.OPEN),
                    () -> reload.accept(declined.getFirst())));
            changes.tell(Messages.text("comments.declined", declined.size()), Notice.Kind.UNDOABLE);
            reload.accept(null);
        });
    }

    private static String told(Acceptance acceptance) {
        List<String> sentences = new ArrayList<>();
        if (!acceptance.accepted().isEmpty()) {
            sentences.add(
                    Messages.text("comments.accepted", acceptance.accepted().size()));
        }
        Map<Hindrance, Integer> left = new EnumMap<>(Hindrance.class);
        acceptance.left().values().forEach(why -> left.merge(why, 1, Integer::sum));
        if (!left.isEmpty()) {
            String why = left.entrySet().stream()
                    .map(entry -> Messages.text(
                            "comments.left." + entry.getKey().name().toLowerCase(Locale.ROOT), entry.getValue()))
                    .collect(Collectors.joining(", "));
            sentences.add(Messages.text("comments.left", acceptance.left().size(), why));
        }
        return String.join(" ", sentences);
    }
}
