package app.galley.cli;

import app.galley.article.Article;
import app.galley.article.Revision;
import app.galley.importing.TextReplacement;
import app.galley.importing.TextReplacement.Replaced;
import app.galley.library.Library;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code galley restore}: an older text comes back. */
@Command(
        name = "restore",
        description = {
            "Bring an older revision's text back, as the newest revision; nothing is lost, so this can be undone the"
                    + " same way.",
            "Prints the new revision's id, then how many comments stand how, then a line for each."
        })
final class RestoreCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "ARTICLE", description = "An id or its beginning.")
    private String article = "";

    @Parameters(index = "1", paramLabel = "REV", description = "A revision's id or its beginning.")
    private String revision = "";

    RestoreCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandException {
        Library library = session.library();
        Article known = library.articles().find(article);
        Revision wanted = library.revisions().find(known.id(), revision);
        Replaced replaced = new TextReplacement(library, session.parser()).byRevision(known.id(), wanted.id());
        if (!replaced.isNew()) {
            session.err().println("galley: the article has that text already, so no revision was made");
        }
        CommentOutcome.print(session, replaced);
        return Cli.DONE;
    }
}
