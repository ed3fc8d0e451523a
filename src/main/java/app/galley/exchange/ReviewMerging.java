package app.galley.exchange;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.CommentThread;
import app.galley.annotation.Placement.Standing;
import app.galley.article.Article;
import app.galley.article.ArticleId;
import app.galley.article.RevisionId;
import app.galley.library.CurrentText;
import app.galley.library.Library;
import app.galley.library.LibraryException;
import app.galley.markdown.MarkdownParser;
import app.galley.markdown.ParsedArticle;
import app.galley.placing.ArticlePlacing;
import app.galley.placing.PlacedComments;
import app.galley.placing.Standings;
import app.galley.review.ReviewException;
import app.galley.review.ReviewFile;
import app.galley.review.ReviewFileReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings reviews into a library: of anybody, in any order, any number of times, with the same result. Thread-safe.
 *
 * <p>An undo is done again by merging the same {@link IncomingReview}s again.
 */
public final class ReviewMerging {

    private final Library library;
    private final MarkdownParser parser;
    private final ArticlePlacing placing;
    private final List<ReviewSource> sources;
    private final RightArticle articles;
    private final ReviewFileReader reader = new ReviewFileReader();

    /** As {@link #ReviewMerging(Library, MarkdownParser, ArticlePlacing)}, with a placing of its own. */
    public ReviewMerging(Library library, MarkdownParser parser) {
        this(library, parser, new ArticlePlacing(library, parser));
    }

    /** Reads review files, review copies, and what Hypothesis exports. */
    public ReviewMerging(Library library, MarkdownParser parser, ArticlePlacing placing) {
        this.library = library;
        this.parser = parser;
        this.placing = placing;
        sources = List.of(new ReviewCopySource(), new HypothesisSource(library, parser));
        articles = new RightArticle(library);
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
     * on, for whoever imports a Markdown file may give the article an id of their own.
     *
     * @throws ReviewException where the library lacks it, or where several articles had that text
     */
    public Article articleOf(IncomingReview incoming) throws ReviewException {
        return articles.of(incoming);
    }

    /**
     * Merges reviews, each into the article it is on; one transaction.
     *
     * @throws ReviewException where the article of one of them is not in the library; then none is merged
     * @throws LibraryException where they cannot be stored, or the text as it is now cannot be read; then none is merged
     */
    public Merged merge(List<IncomingReview> reviews) throws ReviewException {
        List<Aimed> aimed = new ArrayList<>();
        for (IncomingReview review : reviews) {
            aimed.add(new Aimed(review, articles.of(review)));
        }
        return mergeAll(aimed);
    }

    /**
     * Merges reviews that the user means for one article; one transaction.
     *
     * @throws ReviewException where one of them is on another article; the sentence names both, and none is merged
     * @throws LibraryException as {@link #merge(List)}, and where the article is not in the library
     */
    public Merged merge(ArticleId into, List<IncomingReview> reviews) throws ReviewException {
        Article article = article(into);
        List<Aimed> aimed = new ArrayList<>();
        for (IncomingReview review : reviews) {
            articles.require(article, review);
            aimed.add(new Aimed(review, article));
        }
        return mergeAll(aimed);
    }

    /**
     * Merges a review that is on this article whatever it says, such as one that lies beside the file of an article; one
     * transaction.
     */
    public Merged mergeUnasked(ArticleId into, IncomingReview review) {
        return mergeAll(List.of(new Aimed(review, article(into))));
    }

    /**
     * Takes a merge, or the settling of a conflict, back: the annotations are as before, but for those that were changed or
     * answered since; one transaction.
     */
    public Undone undo(Undo undo) {
        return library.inTransaction(() -> new Restoring(library, undo).run());
    }

    private record Aimed(IncomingReview review, Article article) {}

    private Article article(ArticleId id) {
        return library.articles()
                .get(id)
                .orElseThrow(() -> new LibraryException(
                        "The article is not in the library any more, and no review was merged; open another."));
    }

    private Merged mergeAll(List<Aimed> reviews) {
        // First, for it takes its time, and once the reviews are stored, nothing may keep the caller from their undo.
        Map<ArticleId, Newest> newest = new HashMap<>();
        Map<ArticleId, NearestRevision> nearest = new HashMap<>();
        for (Aimed aimed : reviews) {
            ArticleId id = aimed.article().id();
            newest.computeIfAbsent(id, this::newest);
            nearest.computeIfAbsent(id, article -> new NearestRevision(library, article))
                    .lookFor(aimed.review().review().state().texts());
        }
        Map<ArticleId, ArticleMerge> merges = new LinkedHashMap<>();
        List<ArticleMerge.Brought> files = new ArrayList<>();
        Undo undo = library.inTransaction(() -> {
            for (Aimed aimed : reviews) {
                files.add(merges.computeIfAbsent(
                                aimed.article().id(),
                                id -> new ArticleMerge(
                                        library, aimed.article(), Objects.requireNonNull(nearest.get(id))))
                        .add(aimed.review()));
            }
            return merges.values().stream().map(ArticleMerge::store).reduce(Undo.NOTHING, Undo::and);
        });
        Map<ArticleId, Places> places = new HashMap<>();
        newest.forEach((id, text) -> places.put(id, place(id, text)));
        return new Merged(
                files.stream()
                        .map(file -> new Merged.OfFile(
                                file.name(),
                                file.to().article(),
                                file.counts(),
                                standings(places.get(file.to().article().id()), file.annotations())))
                        .toList(),
                merges.values().stream()
                        .map(merge -> new Merged.OfArticle(
                                merge.article(),
                                merge.counts(),
                                standings(places.get(merge.article().id()), merge.touched()),
                                merge.shownAnew()))
                        .toList(),
                undo);
    }

    private record Newest(RevisionId base, ParsedArticle text) {}

    /** The text as its writer left it, be that a draft. */
    private Newest newest(ArticleId article) {
        CurrentText current = library.articles().currentText(article);
        return new Newest(current.base(), parser.parse(current.text(), library.attachments()));
    }

    private record Places(List<CommentThread> threads, PlacedComments placed) {}

    private Places place(ArticleId article, Newest newest) {
        List<Annotation> annotations = library.annotations().list(article);
        return new Places(
                CommentThread.gather(annotations), placing.place(article, newest.base(), newest.text(), annotations));
    }

    private static Standings standings(@Nullable Places places, Set<AnnotationId> annotations) {
        if (places == null) {
            return Standings.of(List.of());
        }
        List<Standing> standings = new ArrayList<>();
        for (CommentThread thread : places.threads()) {
            if (Stream.concat(Stream.of(thread.root()), thread.replies().stream())
                    .anyMatch(annotation -> annotations.contains(annotation.id()))) {
                standings.add(places.placed().of(thread.root()).placement().standing());
            }
        }
        return Standings.of(standings);
    }
}
