package app.galley.cli;

import app.galley.annotation.Annotation;
import app.galley.annotation.CommentThread;
import app.galley.annotation.Status;
import app.galley.library.LibraryException;
import app.galley.suggesting.Suggestions;
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

    /** The suggestion whose id begins so. */
    static Annotation suggestion(Session session, String id) throws CommandException {
        Annotation found = session.library().annotations().find(id);
        if (!Suggestions.isSuggestion(found)) {
            throw new CommandException(
                    "that comment is no suggestion; 'galley comment resolve " + id + "' says that it is dealt with");
        }
        return found;
    }

    static void change(Session session, Annotation annotation, Status status) throws CommandException {
        session.library().annotations().update(annotation.withStatus(status, now()));
    }

    /** The time, as exact as the library keeps it. */
    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    static LibraryException changedMeanwhile() {
        return new LibraryException("The article was changed elsewhere just now, so nothing was done; try again.");
    }

    static void tell(Session session, Annotation annotation, String what) {
        session.out().println(annotation.id() + " " + what);
    }

    static String replies(int number) {
        return number + (number == 1 ? " reply" : " replies");
    }
}
