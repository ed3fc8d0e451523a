package app.galley.cli;

import app.galley.annotation.Placement.Standing;
import app.galley.article.ArticleId;
import app.galley.exchange.Counts;
import app.galley.exchange.IncomingReview;
import app.galley.exchange.Merged;
import app.galley.exchange.ReviewMerging;
import app.galley.placing.Standings;
import app.galley.review.ReviewException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code galley review merge}: review files come into the library. */
@Command(
        name = "merge",
        sortOptions = false,
        description = {
            "Merge review files into the articles they are on: in any order, and again as often as you like. All of them or,"
                    + " where one cannot be merged, none. Review copies, and the JSON that Hypothesis exports, are read"
                    + " too; for Hypothesis say --article.",
            "Prints for each what became of its comments, and how those that are shown stand in the text."
        })
final class ReviewMergeCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A review file, review copy or export of Hypothesis.")
    private List<Path> files = List.of();

    @Option(
            names = "--article",
            paramLabel = "ARTICLE",
            description = "The article they are to be on, an id or its beginning; a review of another one is refused.")
    private @Nullable String article;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    ReviewMergeCommand(Session session) {
        this.session = session;
    }

    /** All files together; {@code files} one by one, in their order. */
    record Document(
            int added, int updated, int deleted, int unchanged, int conflicts, Threads threads, List<OfFile> files) {}

    /** How the threads stand in which there are comments of these files. */
    record Threads(int exact, int edited, int moved, int unsure, int orphaned) {}

    record OfFile(
            String file,
            String article,
            String title,
            int added,
            int updated,
            int deleted,
            int unchanged,
            int conflicts,
            Threads threads) {}

    @Override
    public Integer call() throws CommandException, ReviewException {
        ReviewMerging merging = new ReviewMerging(session.library(), session.parser(), session.placing());
        ArticleId into = article == null
                ? null
                : session.library().articles().find(article).id();
        List<IncomingReview> reviews = new ArrayList<>();
        for (Path file : files) {
            reviews.add(merging.read(file, into));
        }
        Merged merged = into == null ? merging.merge(reviews) : merging.merge(into, reviews);
        if (json) {
            Json.print(session.out(), document(merged));
        } else {
            print(merged);
        }
        return Cli.DONE;
    }

    private void print(Merged merged) {
        Columns columns = new Columns("lll");
        merged.files()
                .forEach(file ->
                        columns.add(file.name(), Columns.cut(file.article().title(), 40), words(file.counts())));
        if (merged.files().size() > 1) {
            columns.add("together", "", words(merged.counts()));
        }
        columns.lines().forEach(session.out()::println);
        if (merged.standings().total() > 0) {
            session.out().println("threads: " + merged.standings().words());
        }
    }

    private static String words(Counts counts) {
        return counts.added() + " added, " + counts.updated() + " updated, " + counts.deleted() + " deleted, "
                + counts.unchanged() + " unchanged, " + Text.count(counts.conflicts(), "conflict");
    }

    private Document document(Merged merged) {
        Counts counts = merged.counts();
        List<OfFile> ofFiles = new ArrayList<>();
        for (int i = 0; i < merged.files().size(); i++) {
            ofFiles.add(ofFile(files.get(i), merged.files().get(i)));
        }
        return new Document(
                counts.added(),
                counts.updated(),
                counts.deleted(),
                counts.unchanged(),
                counts.conflicts(),
                threads(merged.standings()),
                ofFiles);
    }

    private static OfFile ofFile(Path path, Merged.OfFile file) {
        Counts counts = file.counts();
        return new OfFile(
                path.toString(),
                file.article().id().value(),
                file.article().title(),
                counts.added(),
                counts.updated(),
                counts.deleted(),
                counts.unchanged(),
                counts.conflicts(),
                threads(file.standings()));
    }

    private static Threads threads(Standings standings) {
        return new Threads(
                standings.count(Standing.EXACT),
                standings.count(Standing.EDITED),
                standings.count(Standing.MOVED),
                standings.count(Standing.UNSURE),
                standings.count(Standing.ORPHANED));
    }
}
