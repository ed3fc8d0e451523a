package app.galley.ui.comments.inbox;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Status;
import app.galley.ui.comments.CommentRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the inbox remembers while it stands open: which threads it has seen open, which came meanwhile, and which are being
 * dealt with although the library has not said so yet.
 */
final class InboxSession {

    /** By thread, whether it needed a look when it was last seen open. */
    private final Map<AnnotationId, Boolean> seen = new HashMap<>();

    private final Set<AnnotationId> known = new HashSet<>();
    private final Set<AnnotationId> arrived = new HashSet<>();
    private final Map<AnnotationId, Status> underWay = new HashMap<>();
    private boolean begun;

    /** Takes note of how the threads stand now. */
    void note(List<CommentRow> rows) {
        for (CommentRow row : rows) {
            if (known.add(row.id()) && begun) {
                arrived.add(row.id());
            }
            if (row.status().isHandled()) {
                underWay.remove(row.id());
            }
            if (isToDo(row)) {
                seen.put(row.id(), row.needsLook());
            }
        }
        begun = true;
    }

    /** A thread is being dealt with: it counts as done at once. */
    void expect(AnnotationId id, Status outcome) {
        underWay.put(id, outcome);
    }

    /** Nothing is under way any more: it was taken back, or failed. */
    void expectNothing() {
        underWay.clear();
    }

    boolean isUnderWay(AnnotationId id) {
        return underWay.containsKey(id);
    }

    /** What has become of a thread, or is just about to. */
    Status status(CommentRow row) {
        return row.status() == Status.OPEN ? underWay.getOrDefault(row.id(), Status.OPEN) : row.status();
    }

    /** Whether it is done with: several versions are not, until one is chosen. */
    boolean isHandled(CommentRow row) {
        return status(row).isHandled() && row.conflicts().isEmpty();
    }

    /** Whether it is to be dealt with or was so when the inbox was opened. */
    boolean isListed(CommentRow row) {
        return isToDo(row) || (row.status().isHandled() && seen.containsKey(row.id()));
    }

    private static boolean isToDo(CommentRow row) {
        return row.status() == Status.OPEN
                || (row.status().isHandled() && !row.conflicts().isEmpty());
    }

    boolean hasArrived(CommentRow row) {
        return arrived.contains(row.id());
    }

    boolean isOfKind(CommentRow row, InboxKind kind) {
        return switch (kind) {
            case ALL -> true;
            case SUGGESTIONS -> row.root().isSuggestion();
            case COMMENTS -> !row.root().isSuggestion();
            // Once it is dealt with it needs no look; but it is still one of those that did.
            case NEEDS_LOOK -> seen.getOrDefault(row.id(), false);
        };
    }
}
