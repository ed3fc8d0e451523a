package app.galley.ui.comments;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.AuthorId;
import app.galley.annotation.CommentThread;
import app.galley.annotation.Placement;
import app.galley.annotation.Status;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A thread as the panel lists it.
 *
 * @param section title of the section it stands in, or stood in; empty for text before the first heading
 * @param me everyone the person on this machine is or was
 */
public record CommentRow(CommentThread thread, Placement placement, String section, Set<AuthorId> me)
        implements PanelItem {

    public CommentRow {
        me = Set.copyOf(me);
    }

    public Annotation root() {
        return thread.root();
    }

    public AnnotationId id() {
        return root().id();
    }

    public Status status() {
        return root().status();
    }

    /** Whether its place in the text shown is known. */
    public boolean isPlaced() {
        return placement.place() != null;
    }

    public boolean isMine(Annotation annotation) {
        return me.contains(annotation.author().id());
    }

    /** The first annotation and the replies. */
    public Stream<Annotation> annotations() {
        return Stream.concat(Stream.of(root()), thread.replies().stream());
    }
}
