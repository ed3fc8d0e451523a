package app.galley.cli;

import app.galley.article.Article;
import app.galley.article.SetAside;
import app.galley.importing.ImportException;
import app.galley.importing.TextReplacement;
import app.galley.importing.TextReplacement.Replaced;
import app.galley.library.Library;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code galley edit}: a file's text becomes an article's. */
@Command(
        name = "edit",
        sortOptions = false,
        description = {
            "Make a file's text the newest revision of an article. What was being written becomes a revision before.",
            "The file is read as by 'galley import'. Prints the revision's id, then how many comments stand how, then a"
                    + " line for each."
        })
final class EditCommand implements Callable<Integer> {

    private static final Path STANDARD_INPUT = Path.of("-");

    private final Session session;
    private final InputStream in;

    @Parameters(paramLabel = "ARTICLE", description = "An id or its beginning.")
    private String article = "";

    @Option(
            names = "--from",
            required = true,
            paramLabel = "FILE",
            description = "Markdown, HTML or plain text; '-' reads Markdown from standard input.")
    private Path file = STANDARD_INPUT;

    @Option(names = "--message", paramLabel = "TEXT", description = "What to call the revision.")
    private @Nullable String message;

    EditCommand(Session session, InputStream in) {
        this.session = session;
        this.in = in;
    }

    @Override
    public Integer call() throws CommandException, ImportException {
        Library library = session.library();
        Article known = library.articles().find(article);
        TextReplacement replacement = new TextReplacement(library, session.parser());
        String name = message == null || message.isBlank() ? null : Text.line(message);
        Replaced replaced = file.equals(STANDARD_INPUT)
                ? replacement.byStream(known.id(), in, name)
                : replacement.byFile(known.id(), file, name);
        tell(replaced);
        CommentOutcome.print(session, replaced);
        return Cli.DONE;
    }

    private void tell(Replaced replaced) {
        if (!replaced.isNew()) {
            session.err().println("galley: the article has that text already, so no revision was made");
        }
        if (!replaced.setAside().isEmpty()) {
            session.err()
                    .println("galley: left out of the text: "
                            + replaced.setAside().stream().map(SetAside::reason).collect(Collectors.joining(", ")));
        }
        replaced.notes().forEach(note -> session.err().println("galley: " + Text.line(note)));
    }
}
