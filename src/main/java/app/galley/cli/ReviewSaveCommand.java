package app.galley.cli;

import app.galley.annotation.Author;
import app.galley.article.ArticleId;
import app.galley.exchange.Outgoing;
import app.galley.exchange.ReviewSaving;
import app.galley.review.ReviewException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code galley review save}: an article's comments as a review file. */
@Command(
        name = "save",
        sortOptions = false,
        description = {
            "Write the comments on an article to a review file, with the texts they were made on. Prints the file's name.",
            "Drafts stay here, and so do e-mail addresses. That comments were deleted is told, not what they said."
        })
final class ReviewSaveCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ARTICLE", description = "An id or its beginning.")
    private String article = "";

    @Option(
            names = "--output",
            required = true,
            paramLabel = "FILE",
            description = "Replaced as a whole if it exists. Such names end in .review.json.")
    private Path output = Path.of("");

    @Option(
            names = "--author",
            paramLabel = "NAME",
            description = "Only what NAME wrote, changed or deleted. The default is everybody.")
    private @Nullable String author;

    ReviewSaveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandException, ReviewException {
        ReviewSaving saving = new ReviewSaving(session.library());
        ArticleId id = session.library().articles().find(article).id();
        Outgoing outgoing = author == null ? saving.prepare(id) : saving.prepareOf(id, author);
        if (outgoing.isEmpty()) {
            throw new CommandException("there is no comment to save" + (author == null ? "" : " of that name") + "; "
                    + (outgoing.drafts() == 0
                            ? "add one with 'galley comment add'"
                            : drafts(outgoing) + " not leave before 'galley comment ready ID'"));
        }
        saving.save(outgoing, output);
        session.out().println(output);
        session.err().println(told(outgoing));
        return Cli.DONE;
    }

    private static String told(Outgoing outgoing) {
        String people = outgoing.authors().stream().map(Author::name).distinct().collect(Collectors.joining(", "));
        int deletions = outgoing.review().state().tombstones().size();
        return Text.line("It holds " + Text.count(outgoing.annotations().size(), "comment")
                + (people.isEmpty() ? "" : " of " + people)
                + (deletions == 0 ? "" : " and " + Text.count(deletions, "deletion")) + "."
                + (outgoing.drafts() == 0 ? "" : " " + drafts(outgoing) + " not leave."));
    }

    private static String drafts(Outgoing outgoing) {
        return Text.count(outgoing.drafts(), "draft") + (outgoing.drafts() == 1 ? " does" : " do");
    }
}
