package app.galley.cli;

import app.galley.annotation.Annotation;
import app.galley.annotation.Status;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code galley comment ready}: a draft may travel. */
@Command(
        name = "ready",
        description = {"Mark a draft ready: from now on it may go into reviews and exports."})
final class CommentReadyCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", description = "The comment's id or its beginning.")
    private String id = "";

    CommentReadyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandException {
        Annotation found = session.library().annotations().find(id);
        if (found.status() == Status.DRAFT) {
            CommentStatus.change(session, found, Status.OPEN);
        }
        CommentStatus.tell(session, found, "is ready");
        return Cli.DONE;
    }
}
