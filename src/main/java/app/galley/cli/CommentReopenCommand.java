package app.galley.cli;

import app.galley.annotation.Annotation;
import app.galley.annotation.Status;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code galley comment reopen}: a thread is not dealt with after all. */
@Command(
        name = "reopen",
        description = {"Mark a resolved thread as open again; ID is any comment of it."})
final class CommentReopenCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", description = "The comment's id or its beginning.")
    private String id = "";

    CommentReopenCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandException {
        Annotation root = CommentStatus.root(session, id);
        if (root.status() == Status.DRAFT) {
            throw new CommandException("a draft was never resolved; use 'galley comment ready " + id + "' instead");
        }
        if (root.status().isHandled()) {
            CommentStatus.change(session, root, Status.OPEN);
        }
        CommentStatus.tell(session, root, "is open");
        return Cli.DONE;
    }
}
