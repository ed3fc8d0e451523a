package app.galley.ui.review;

import app.galley.article.ArticleId;
import app.galley.exchange.IncomingReview;
import app.galley.exchange.Merged;
import app.galley.exchange.ReviewMerging;
import app.galley.exchange.Undo;
import app.galley.exchange.Undone;
import app.galley.review.ReviewException;
import app.galley.ui.task.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Merges files that somebody sent: all of them, or, where some cannot be read, none until it is asked for the others. Any
 * number of merges may go on. JavaFX thread only.
 */
public final class MergingModel {

    private static final System.Logger LOG = System.getLogger(MergingModel.class.getName());

    /** What is to be done, shown and told while files are merged. */
    public interface Host {

        /** Something that may take long begins; {@code ended} is run when it is over. From now until then, it is busy. */
        void begin();

        /** The file being read; from any thread. */
        void reading(Path file);

        void ended();

        /** Makes what is being written in these articles revisions, then goes on. */
        void keepDrafts(Set<ArticleId> articles, Runnable then);

        /** Some files cannot be merged; nothing has been. */
        void refused(Refused refused);

        void merged(Merged merged, List<Mergeable> reviews);

        void failed(Exception problem);
    }

    /**
     * What there is to say of files before any is merged.
     *
     * @param refusals a sentence on each that cannot be merged, with its name; never empty
     * @param others those that can be merged
     */
    public record Refused(List<String> refusals, List<Mergeable> others) {
        public Refused {
            refusals = List.copyOf(refusals);
            others = List.copyOf(others);
        }
    }

    /** A review that can be merged into an article of the library. */
    public record Mergeable(IncomingReview review, ArticleId article) {}

    /**
     * A file that is to be merged.
     *
     * @param review what is in it, where it has been read already
     */
    public record Found(Path file, @Nullable IncomingReview review) {}

    private record Read(List<Mergeable> readable, List<String> refusals) {}

    private final ReviewMerging merging;
    private final Tasks tasks;
    private final Host host;

    public MergingModel(ReviewMerging merging, Tasks tasks, Host host) {
        this.merging = merging;
        this.tasks = tasks;
        this.host = host;
    }

    /**
     * Reads files and merges them, each into the article it is on.
     *
     * @param into the article for files that do not say on which they are; null for none
     */
    public void merge(List<Path> files, @Nullable ArticleId into) {
        mergeFound(files.stream().map(file -> new Found(file, null)).toList(), into);
    }

    /** As {@link #merge(List, ArticleId)}, of files that {@link #sort} found. */
    public void mergeFound(List<Found> files, @Nullable ArticleId into) {
        run(() -> read(files, into), read -> {
            if (read.refusals().isEmpty()) {
                merge(read.readable());
            } else {
                host.refused(new Refused(read.refusals(), read.readable()));
            }
        });
    }

    /**
     * Tells reviews of articles in the library, which are to be merged, from other files. No article is JSON; of pages, those
     * are reviews that are copies of such an article.
     *
     * @param then given the reviews and the others, each in their order
     */
    public void sort(List<Path> files, BiConsumer<List<Found>, List<Path>> then) {
        run(
                () -> {
                    List<Found> reviews = new ArrayList<>();
                    List<Path> others = new ArrayList<>();
                    for (Path file : files) {
                        review(file).ifPresentOrElse(reviews::add, () -> others.add(file));
                    }
                    return new Sorted(reviews, others);
                },
                sorted -> then.accept(sorted.reviews(), sorted.others()));
    }

    private record Sorted(List<Found> reviews, List<Path> others) {}

    private Optional<Found> review(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (Files.isDirectory(file)) {
            return Optional.empty();
        }
        if (name.endsWith(".json")) {
            return Optional.of(new Found(file, null));
        }
        if (!name.endsWith(".html") && !name.endsWith(".htm")) {
            return Optional.empty();
        }
        try {
            IncomingReview review = merging.read(file, null);
            merging.articleOf(review);
            return Optional.of(new Found(file, review));
        } catch (ReviewException e) {
            LOG.log(System.Logger.Level.DEBUG, "a page is no review of an article that is here", e);
            return Optional.empty();
        }
    }

    /** Merges reviews that have been read. */
    public void merge(List<Mergeable> reviews) {
        Set<ArticleId> articles = reviews.stream().map(Mergeable::article).collect(Collectors.toUnmodifiableSet());
        List<IncomingReview> incoming = reviews.stream().map(Mergeable::review).toList();
        host.keepDrafts(articles, () -> run(() -> merge(reviews, incoming), merged -> host.merged(merged, reviews)));
    }

    private Merged merge(List<Mergeable> reviews, List<IncomingReview> incoming) throws ReviewException {
        return incoming.size() == 1 ? merging.merge(reviews.getFirst().article(), incoming) : merging.merge(incoming);
    }

    /**
     * Takes a merge back.
     *
     * @param otherwise run if it could not be, after the host was told why
     */
    public void undo(Undo undo, Consumer<Undone> then, Runnable otherwise) {
        run(() -> merging.undo(undo), then, otherwise);
    }

    private Read read(List<Found> files, @Nullable ArticleId into) {
        List<Mergeable> readable = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        for (Found found : files) {
            host.reading(found.file());
            try {
                IncomingReview review = found.review() == null ? merging.read(found.file(), into) : found.review();
                readable.add(new Mergeable(review, articleOf(review, files.size() == 1 ? into : null)));
            } catch (ReviewException e) {
                refusals.add(String.valueOf(e.getMessage()));
            }
        }
        return new Read(readable, refusals);
    }

    /** The article of a review; where it may be one of several, the one that the user is at. */
    private ArticleId articleOf(IncomingReview review, @Nullable ArticleId likely) throws ReviewException {
        try {
            return merging.articleOf(review).id();
        } catch (ReviewException e) {
            if (likely == null) {
                throw e;
            }
            return likely;
        }
    }

    private <T> void run(Callable<T> work, Consumer<T> then) {
        run(work, then, () -> {});
    }

    private <T> void run(Callable<T> work, Consumer<T> then, Runnable otherwise) {
        host.begin();
        tasks.run(
                Tasks.Lane.LONG,
                work,
                result -> {
                    host.ended();
                    then.accept(result);
                },
                problem -> {
                    host.ended();
                    host.failed(problem);
                    otherwise.run();
                });
    }
}
