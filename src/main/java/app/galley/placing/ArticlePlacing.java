package app.galley.placing;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.CommentThread;
import app.galley.annotation.Placement;
import app.galley.annotation.Placement.Standing;
import app.galley.article.ArticleId;
import app.galley.article.CodePoints;
import app.galley.article.Revision;
import app.galley.article.RevisionId;
import app.galley.article.RevisionKind;
import app.galley.article.TextHash;
import app.galley.library.Library;
import app.galley.library.LibraryException;
import app.galley.markdown.MarkdownParser;
import app.galley.markdown.ParsedArticle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Says where the annotations of an article stand in its newest text, be that a revision or a draft, by following each
 * from the revision it was made on. Keeps the texts it read last, since the same question is asked again whenever typing
 * rests. Thread-safe; takes time in proportion to the texts, so never on the JavaFX thread.
 *
 * <p>Not every revision between is read. Measured on real histories of fifty versions, two texts evenly between the oldest
 * and the newest gave the answers that all of them gave; {@link #BETWEEN} leaves room for longer ones.
 */
public final class ArticlePlacing {

    /** So many revisions are read besides those that annotations were made on. */
    static final int BETWEEN = 8;

    private static final System.Logger LOG = System.getLogger(ArticlePlacing.class.getName());

    private final Library library;
    private final MarkdownParser parser;
    private final TextCache cache;

    public ArticlePlacing(Library library, MarkdownParser parser) {
        this(library, parser, new TextCache(TextCache.CAPACITY));
    }

    ArticlePlacing(Library library, MarkdownParser parser, TextCache cache) {
        this.library = library;
        this.parser = parser;
        this.cache = cache;
    }

    /** As {@link #place(ArticleId, RevisionId, ParsedArticle, List, BooleanSupplier)}, to the end. */
    public PlacedComments place(
            ArticleId article, RevisionId base, ParsedArticle newest, List<Annotation> annotations) {
        return place(article, base, newest, annotations, () -> true);
    }

    /**
     * Where each annotation stands in {@code newest}. One whose text cannot be read any more is orphaned.
     *
     * @param base the revision whose text {@code newest} is, or from which it was edited
     * @param wanted asked now and then; once false, the work is given up
     * @throws CancellationException when it was given up
     */
    public PlacedComments place(
            ArticleId article,
            RevisionId base,
            ParsedArticle newest,
            List<Annotation> annotations,
            BooleanSupplier wanted) {
        List<CommentThread> threads = CommentThread.gather(annotations);
        List<Revision> revisions =
                threads.isEmpty() ? List.of() : library.revisions().listWithReviewed(article);
        Map<AnnotationId, Placed> placed = new HashMap<>();
        List<Annotation> earlier = new ArrayList<>();
        placeOwn(newest, threads, revisions, placed, earlier);
        if (!earlier.isEmpty()) {
            placeEarlier(base, revisions, earlier, new EarlierTexts(newest, this::read, wanted), placed);
        }
        threads.forEach(thread -> placeReplies(thread, placed));
        return PlacedComments.of(threads, placed);
    }

    /** Places what was made on a revision with the very text, and collects what was not. */
    private static void placeOwn(
            ParsedArticle newest,
            List<CommentThread> threads,
            List<Revision> revisions,
            Map<AnnotationId, Placed> placed,
            List<Annotation> earlier) {
        TextHash hash = TextHash.of(newest.markdown());
        Set<RevisionId> same = revisions.stream()
                .filter(revision -> revision.text().equals(hash))
                .map(Revision::id)
                .collect(Collectors.toSet());
        OwnText text = new OwnText(newest.projection(), newest.outline(), new CodePoints(newest.markdown()));
        for (CommentThread thread : threads) {
            Annotation root = thread.root();
            if (same.contains(root.revision())) {
                placed.put(
                        root.id(),
                        text.find(root.target())
                                .map(place -> new Placed(Placement.at(root.id(), Standing.EXACT, place, 1), null, null))
                                .orElseGet(() -> Placed.lost(root)));
            } else {
                earlier.add(root);
            }
        }
    }

    private static void placeEarlier(
            RevisionId base,
            List<Revision> revisions,
            List<Annotation> annotations,
            EarlierTexts texts,
            Map<AnnotationId, Placed> placed) {
        Map<RevisionId, Revision> reviewed = revisions.stream()
                .filter(revision -> revision.kind() == RevisionKind.REVIEWED)
                .collect(Collectors.toMap(Revision::id, Function.identity()));
        Map<Boolean, List<Annotation>> apart = annotations.stream()
                .collect(Collectors.partitioningBy(annotation -> reviewed.containsKey(annotation.revision())));
        List<Annotation> ofTheLine = apart.getOrDefault(false, List.of());
        RevisionLine line = RevisionLine.to(
                base, revisions, ofTheLine.stream().map(Annotation::revision).collect(Collectors.toSet()));
        texts.place(line, ofTheLine, placed);
        apart.getOrDefault(true, List.of()).stream()
                .collect(Collectors.groupingBy(Annotation::revision, LinkedHashMap::new, Collectors.toList()))
                .forEach((revision, some) ->
                        texts.place(line.from(Objects.requireNonNull(reviewed.get(revision))), some, placed));
    }

    /** A revision's text, ready to be compared; empty where it is damaged. */
    private Optional<ReadText> read(Revision revision, ReadText.Like like) {
        Optional<ReadText> known = cache.get(revision.text());
        if (known.isPresent()) {
            return known;
        }
        String markdown;
        try {
            markdown = library.revisions().text(revision.id());
        } catch (LibraryException e) {
            LOG.log(System.Logger.Level.WARNING, "a revision cannot be read to place comments", e);
            return Optional.empty();
        }
        ParsedArticle parsed = parser.parse(markdown, library.attachments(), like.parsed());
        ReadText read = ReadText.of(parsed, like.words());
        cache.put(revision.text(), read);
        return Optional.of(read);
    }

    private static void placeReplies(CommentThread thread, Map<AnnotationId, Placed> placed) {
        Placed root = placed.get(thread.root().id());
        if (root != null) {
            thread.replies().forEach(reply -> placed.put(reply.id(), root.as(reply.id())));
        }
    }
}
