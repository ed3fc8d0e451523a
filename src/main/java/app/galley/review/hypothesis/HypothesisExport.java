package app.galley.review.hypothesis;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Changes;
import app.galley.annotation.QuoteSearch;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.annotation.Targets;
import app.galley.article.Outline;
import app.galley.article.Projection;
import app.galley.article.TextHash;
import app.galley.review.ArticleReference;
import app.galley.review.ReviewFile;
import app.galley.review.ReviewState;
import app.galley.review.SharedAnnotation;
import app.galley.review.hypothesis.WebAnnotation.Quote;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Annotations exported from Hypothesis. They name a web page; which article of the library that is, a person says. Made
 * by {@link HypothesisReader}. A value.
 */
public final class HypothesisExport {

    private static final String HIGHLIGHT = "*Highlighted, without a comment.*";

    /** Six days are counted by the second, the decades after them by the hour. */
    private static final long BY_SECONDS = 500_000;

    private static final long SECONDS_OF_HOUR = 3_600;

    private final List<WebAnnotation> annotations;

    HypothesisExport(List<WebAnnotation> annotations) {
        this.annotations = List.copyOf(annotations);
    }

    public int size() {
        return annotations.size();
    }

    /**
     * The annotations as a review of an article. A passage is attached where its words stand in the text and it is certain
     * which are meant; else it is orphaned from the start, and shown with its words. A note on the page is a comment on the
     * article as a whole. What only its author could see there is a comment like any other: its author has exported it.
     *
     * <p>Ids are made from those of Hypothesis and the article's, the same ones each time. An author's later edits
     * supersede earlier ones, for their count of changes grows with the time until the last edit.
     *
     * @param markdown the text of the article, from which {@code projection} and {@code outline} were made
     */
    public ReviewFile on(ArticleReference article, String markdown, Projection projection, Outline outline) {
        QuoteSearch search = new QuoteSearch(projection.text());
        Target whole = new Target.OfSection("", article.title());
        Map<String, Target> targets = new HashMap<>();
        for (WebAnnotation annotation : annotations) {
            Quote quote = annotation.quote();
            targets.put(
                    annotation.id(),
                    quote == null
                            ? whole
                            : search.surest(quote.exact(), quote.prefix(), quote.suffix())
                                    .<Target>flatMap(place -> Targets.passage(projection, outline, place, markdown)
                                            .map(target -> target))
                                    .orElseGet(() -> nowhere(quote)));
        }
        TextHash base = TextHash.of(markdown);
        List<SharedAnnotation> shared = annotations.stream()
                .map(annotation -> {
                    List<String> references = annotation.references();
                    // A reply is about what its thread is about.
                    String root = references.isEmpty() ? annotation.id() : references.getFirst();
                    return new SharedAnnotation(
                            id(article, annotation.id()),
                            base,
                            references.isEmpty() ? null : id(article, references.getLast()),
                            targets.getOrDefault(root, whole),
                            new Author(author(annotation), annotation.name()),
                            body(annotation),
                            null,
                            Status.OPEN,
                            annotation.created(),
                            annotation.updated(),
                            changes(annotation));
                })
                .toList();
        return new ReviewFile(article, ReviewState.of(List.of(markdown), shared));
    }

    /** A passage that stands nowhere: its place holds other words than its own, which is to say none. */
    private static Target nowhere(Quote quote) {
        return new Target.OfPassage(0, 0, quote.exact().strip(), quote.prefix(), quote.suffix(), "");
    }

    private static String body(WebAnnotation annotation) {
        boolean silent = annotation.text().isBlank();
        boolean highlight =
                silent && (annotation.quote() != null || annotation.tags().isEmpty());
        String text = highlight ? HIGHLIGHT : silent ? "" : annotation.text();
        if (annotation.tags().isEmpty()) {
            return text;
        }
        String tags = String.join(", ", annotation.tags()).replaceAll("([\\\\`*_\\[\\]<>#&~|!])", "\\\\$1");
        return (text.isEmpty() ? "" : text + "\n\n") + "Tags: " + tags;
    }

    /** An export tells no count, so that of an edit is the time until it: the later the more, within the bounds of a count. */
    private static Changes changes(WebAnnotation annotation) {
        long seconds =
                Duration.between(annotation.created(), annotation.updated()).toSeconds();
        long count = seconds <= BY_SECONDS ? seconds : BY_SECONDS + (seconds - BY_SECONDS) / SECONDS_OF_HOUR;
        return Changes.by(author(annotation), (int) Math.min(count, Changes.MOST));
    }

    private static AuthorId author(WebAnnotation annotation) {
        return new AuthorId(uuid("hypothesis " + annotation.account()));
    }

    private static AnnotationId id(ArticleReference article, String id) {
        return new AnnotationId(uuid("hypothesis " + article.id() + " " + id));
    }

    private static String uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }
}
