package app.galley.cli;

import app.galley.article.Revision;
import app.galley.article.RevisionId;
import app.galley.library.CurrentText;
import app.galley.library.Library;
import app.galley.library.RevisionSummary;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code galley revisions}: the history of an article. */
@Command(
        name = "revisions",
        description = {"List an article's revisions, newest first, with the words added and removed in each."})
final class RevisionsCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ARTICLE", description = "An id or its beginning.")
    private String article = "";

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    RevisionsCommand(Session session) {
        this.session = session;
    }

    /** @param draft whether the article has words that are in no revision yet */
    record Document(String article, boolean draft, List<Listed> revisions) {}

    record Listed(
            String id,
            String created,
            String kind,
            @Nullable String name,
            int words,
            int added,
            int removed,
            List<String> parents,
            String text) {}

    @Override
    public Integer call() throws CommandException {
        Library library = session.library();
        CurrentText current =
                library.articles().currentText(library.articles().find(article).id());
        String id = current.article().id().value();
        List<RevisionSummary> history =
                library.revisions().history(current.article().id());
        if (json) {
            List<Listed> listed = history.stream().map(RevisionsCommand::listed).toList();
            Json.print(session.out(), new Document(id, current.isDraft(), listed));
            return Cli.DONE;
        }
        if (current.isDraft()) {
            session.err().println("The article has been written on since its newest revision.");
        }
        table(history).lines().forEach(session.out()::println);
        return Cli.DONE;
    }

    private static Columns table(List<RevisionSummary> history) {
        int idLength = Text.idLength(
                history.stream().map(one -> one.revision().id().value()).toList());
        Columns columns = new Columns("lllrrrl");
        columns.add("ID", "MADE", "KIND", "WORDS", "ADDED", "REMOVED", "NAME");
        for (RevisionSummary one : history) {
            Revision revision = one.revision();
            columns.add(
                    Text.shortened(revision.id().value(), idLength),
                    Text.time(revision.created()),
                    CommentListing.word(revision.kind()),
                    String.valueOf(one.words()),
                    String.valueOf(one.wordsAdded()),
                    String.valueOf(one.wordsRemoved()),
                    Columns.cut(Objects.requireNonNullElse(revision.name(), ""), 60));
        }
        return columns;
    }

    private static Listed listed(RevisionSummary one) {
        Revision revision = one.revision();
        return new Listed(
                revision.id().value(),
                revision.created().toString(),
                CommentListing.word(revision.kind()),
                revision.name(),
                one.words(),
                one.wordsAdded(),
                one.wordsRemoved(),
                revision.parents().stream().map(RevisionId::value).toList(),
                revision.text().hex());
    }
}
