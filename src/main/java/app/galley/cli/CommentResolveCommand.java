package app.galley.cli;

import app.galley.annotation.Annotation;
import app.galley.annotation.Status;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code galley comment resolve}: a thread is dealt with. */
@Command(
        name = "resolve",
        description = {"Mark a thread as dealt with; ID is any comment of it."})
final class CommentResolveCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", description = "The comment's id or its beginning.")
    private String id = "";

    CommentResolveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandException {
        Annotation root = CommentStatus.root(session, id);
        if (root.status() == Status.DRAFT) {
            throw new CommandException("a draft cannot be resolved; use 'galley comment ready " + id + "' first");
        }
        if (root.status() == Status.OPEN) {
            CommentStatus.change(session, root, Status.RESOLVED);
        }
        CommentStatus.tell(session, root, "is resolved");
        return Cli.DONE;
    }
}
