package app.galley.ui.comments.inbox;

import app.galley.annotation.AnnotationId;
import app.galley.ui.comments.CommentRow;

/**
 * A thread in the inbox.
 *
 * @param group the one it stands in
 * @param first whether the group begins with it
 * @param handled whether it was dealt with while the inbox stood open; it stays where it was, so that nothing jumps
 * @param arrived whether it came while the inbox stood open
 */
public record InboxItem(CommentRow row, InboxGroup group, boolean first, boolean handled, boolean arrived) {

    public AnnotationId id() {
        return row.id();
    }

    /** Whether what is shown of the one can stand for the other. */
    boolean looksLike(InboxItem other) {
        return row.looksLike(other.row)
                && group.equals(other.group)
                && first == other.first
                && handled == other.handled
                && arrived == other.arrived;
    }
}
