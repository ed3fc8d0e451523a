package app.galley.cli;

import app.galley.article.CodePoints;
import app.galley.article.Revision;
import app.galley.comparing.Difference;
import app.galley.comparing.TextComparison;
import app.galley.library.CurrentText;
import app.galley.library.Library;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code galley diff}: two texts of an article, compared by words. */
@Command(
        name = "diff",
        description = {
            "Compare two revisions by words, or one with the text as it is now.",
            "What is gone is printed as [-gone-], what is new as {+new+}; in colours on a terminal, unless NO_COLOR is"
                    + " set."
        })
final class DiffCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "ARTICLE", description = "An id or its beginning.")
    private String article = "";

    @Parameters(index = "1", paramLabel = "REV", description = "The older revision's id or its beginning.")
    private String older = "";

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "REV",
            description = "The newer one. The default is the text as it is now.")
    private @Nullable String newer;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    DiffCommand(Session session) {
        this.session = session;
    }

    /** A text; its id is null where it is a draft. */
    private record Side(@Nullable String id, String label, String text) {}

    record Document(
            String article,
            @Nullable String from,
            @Nullable String to,
            int wordsAdded,
            int wordsRemoved,
            List<Part> parts) {}

    /** Offsets are those of the two texts, in code points. */
    record Part(String kind, int oldStart, int oldEnd, int newStart, int newEnd, String text) {}

    @Override
    public Integer call() throws CommandException {
        Library library = session.library();
        CurrentText current =
                library.articles().currentText(library.articles().find(article).id());
        Side from = side(library, current, older);
        Side to = newer == null ? side(current) : side(library, current, newer);
        Difference difference = TextComparison.of(from.text(), to.text());
        if (json) {
            Json.print(session.out(), document(current, from, to, difference));
        } else if (difference.isEmpty()) {
            session.err().println("The two texts are the same.");
        } else {
            session.out().println("--- " + from.label());
            session.out().println("+++ " + to.label());
            new WordDiff(from.text(), to.text(), Paint.of(session.console()))
                    .lines(difference)
                    .forEach(session.out()::println);
        }
        return Cli.DONE;
    }

    private static Side side(Library library, CurrentText current, String id) {
        Revision revision = library.revisions().find(current.article().id(), id);
        return new Side(
                revision.id().value(),
                revision.id() + " " + Text.time(revision.created()),
                library.revisions().text(revision.id()));
    }

    private static Side side(CurrentText current) {
        return new Side(current.isDraft() ? null : current.base().value(), "now", current.text());
    }

    private static Document document(CurrentText current, Side from, Side to, Difference difference) {
        CodePoints old = new CodePoints(from.text());
        CodePoints now = new CodePoints(to.text());
        return new Document(
                current.article().id().value(),
                from.id(),
                to.id(),
                difference.wordsAdded(),
                difference.wordsRemoved(),
                difference.parts().stream()
                        .map(part -> new Part(
                                CommentListing.word(part.kind()),
                                old.fromUtf16(part.oldStart()),
                                old.fromUtf16(part.oldEnd()),
                                now.fromUtf16(part.newStart()),
                                now.fromUtf16(part.newEnd()),
                                part.kind() == Difference.Kind.INSERTED
                                        ? to.text().substring(part.newStart(), part.newEnd())
                                        : from.text().substring(part.oldStart(), part.oldEnd())))
                        .toList());
    }
}
