package app.galley.cli;

import app.galley.annotation.Annotation;
import app.galley.annotation.CommentThread;
import app.galley.annotation.Status;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What the commands that change a comment's status share. */
final class CommentStatus {

    private CommentStatus() {}

    /** The comment that began the thread to which the one named belongs. */
    static Annotation root(Session session, String id) throws CommandException {
        Annotation found = session.library().annotations().find(id);
        return CommentThread.gather(session.library().annotations().list(found.article())).stream()
                .filter(thread ->
                        thread.root().equals(found) || thread.replies().contains(found))
                .findFirst()
                .map(CommentThread::root)
                .orElse(found);
    }

    static void change(Session session, Annotation annotation, Status status) throws CommandException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        session.library().annotations().update(annotation.withStatus(status, now));
    }

    static void tell(Session session, Annotation annotation, String what) {
        session.out().println(annotation.id() + " " + what);
    }

    static String replies(int number) {
        return number + (number == 1 ? " reply" : " replies");
    }
}
