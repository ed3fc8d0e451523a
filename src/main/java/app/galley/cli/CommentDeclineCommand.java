package app.galley.cli;

import app.galley.annotation.Annotation;
import app.galley.annotation.Status;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code galley comment decline}: a suggestion is not taken into the text. */
@Command(
        name = "decline",
        description = {"Decline a suggestion: the text stays as it is, and the suggestion counts as dealt with."})
final class CommentDeclineCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", description = "The suggestion's id or its beginning.")
    private String id = "";

    CommentDeclineCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandException {
        Annotation suggestion = CommentStatus.suggestion(session, id);
        switch (suggestion.status()) {
            case DRAFT ->
                throw new CommandException(
                        "a draft cannot be declined; use 'galley comment delete " + id + "' instead");
            case ACCEPTED ->
                throw new CommandException(
                        "the suggestion was accepted, and the text has it; 'galley restore' brings an"
                                + " older text back");
            case OPEN, RESOLVED -> CommentStatus.change(session, suggestion, Status.DECLINED);
            case DECLINED -> {}
        }
        CommentStatus.tell(session, suggestion, "is declined");
        return Cli.DONE;
    }
}
