package app.galley.ui.comments;

import app.galley.placing.Standings;
import app.galley.ui.message.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the panel tells in passing.
 *
 * @param text a sentence
 * @param kind whether it can be undone or stepped through, or says that something failed
 */
public record Notice(String text, Kind kind) {

    /** How a notice is shown. */
    public enum Kind {
        DONE,
        UNDOABLE,
        /** Comments have lost their text or found another: there is something to look at. */
        TO_STEP_THROUGH,
        FAILED
    }

    /** What became of comments, where there are any: such as "12 exact, 3 edited, 1 orphaned". */
    static Optional<Notice> ofStandings(List<CommentRow> rows) {
        Standings standings =
                Standings.of(rows.stream().map(CommentRow::standing).toList());
        if (standings.total() == 0) {
            return Optional.empty();
        }
        String words = standings.words((standing, count) ->
                Messages.text("comments.standings." + standing.name().toLowerCase(Locale.ROOT), count));
        boolean toLookAt = rows.stream().anyMatch(CommentRow::needsLook);
        return Optional.of(
                new Notice(Messages.text("comments.standings", words), toLookAt ? Kind.TO_STEP_THROUGH : Kind.DONE));
    }
}
