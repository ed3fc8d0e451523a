package app.galley.cli;

import app.galley.annotation.Annotation;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code galley comment delete}: a comment and what answers it go. */
@Command(
        name = "delete",
        description = {"Delete a comment and the replies to it."})
final class CommentDeleteCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", description = "The comment's id or its beginning.")
    private String id = "";

    CommentDeleteCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandException {
        Annotation found = session.library().annotations().find(id);
        int deleted = session.library().annotations().delete(found.id()).size();
        CommentStatus.tell(
                session, found, "is deleted" + (deleted > 1 ? ", with " + CommentStatus.replies(deleted - 1) : ""));
        return Cli.DONE;
    }
}
