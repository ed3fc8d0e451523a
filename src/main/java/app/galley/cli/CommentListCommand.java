package app.galley.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code galley comment list}: an article's comments. */
@Command(
        name = "list",
        description = {"List an article's comments in the order of its text, and how each stands in its newest text."})
final class CommentListCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ARTICLE", description = "An id or its beginning.")
    private String article = "";

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    CommentListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandException {
        new CommentListing(session).print(ArticleText.inLibrary(session, article), json);
        return Cli.DONE;
    }
}
