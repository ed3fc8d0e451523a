package app.galley.cli;

import app.galley.library.ArticleSummary;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code galley list}: the articles. */
@Command(
        name = "list",
        description = {"List the articles, last changed first."})
final class ListCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    ListCommand(Session session) {
        this.session = session;
    }

    record Document(List<Listed> articles) {}

    record Listed(
            String id,
            String title,
            String language,
            int words,
            int sections,
            int openComments,
            int draftComments,
            String created,
            String modified,
            @Nullable String source) {}

    @Override
    public Integer call() throws CommandException {
        List<ArticleSummary> articles = session.library().articles().list();
        if (json) {
            Json.print(
                    session.out(),
                    new Document(articles.stream().map(ListCommand::listed).toList()));
        } else if (articles.isEmpty()) {
            session.err().println("The library is empty; 'galley import FILE' puts an article into it.");
        } else {
            table(articles).lines().forEach(session.out()::println);
        }
        return Cli.DONE;
    }

    private static Columns table(List<ArticleSummary> articles) {
        int idLength = Text.idLength(
                articles.stream().map(summary -> summary.article().id().value()).toList());
        Columns columns = new Columns("llrrrl");
        columns.add("ID", "TITLE", "WORDS", "SECTIONS", "OPEN", "MODIFIED");
        for (ArticleSummary summary : articles) {
            columns.add(
                    Text.shortened(summary.article().id().value(), idLength),
                    Columns.cut(summary.article().title(), 48),
                    String.valueOf(summary.words()),
                    String.valueOf(summary.sections()),
                    String.valueOf(summary.openComments()),
                    Text.time(summary.article().modified()));
        }
        return columns;
    }

    private static Listed listed(ArticleSummary summary) {
        return new Listed(
                summary.article().id().value(),
                summary.article().title(),
                summary.article().language(),
                summary.words(),
                summary.sections(),
                summary.openComments(),
                summary.draftComments(),
                summary.article().created().toString(),
                summary.article().modified().toString(),
                summary.article().sourceName());
    }
}
