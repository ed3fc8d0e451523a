package app.galley.ui.review;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.AuthorId;
import app.galley.annotation.CommentThread;
import app.galley.annotation.Status;
import app.galley.article.ArticleId;
import app.galley.article.WordCount;
import app.galley.exchange.Outgoing;
import app.galley.exchange.ReviewSaving;
import app.galley.library.Library;
import app.galley.placing.ArticlePlacing;
import app.galley.placing.Placed;
import app.galley.placing.PlacedComments;
import app.galley.review.SharedAnnotation;
import app.galley.review.Version;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.review.SavingModel.Whose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What would leave with a review file and what would stay, in the order of the article. Takes time in proportion to the
 * texts to make, so never on the JavaFX thread.
 *
 * @param outgoing exactly what would be written
 * @param leaving the same, for people to read
 * @param others other versions of what leaves, which leave with it
 * @param staying the drafts
 * @param words how many words the texts have that travel along
 * @param othersToo whether people besides the person on this machine have said something here
 */
record SavingContents(
        Outgoing outgoing, List<Said> leaving, List<Said> others, List<Said> staying, int words, boolean othersToo) {

    SavingContents {
        leaving = List.copyOf(leaving);
        others = List.copyOf(others);
        staying = List.copyOf(staying);
    }

    static SavingContents of(
            Library library, ReviewSaving saving, ArticlePlacing placing, OpenArticle open, Whose whose) {
        ArticleId article = open.article().id();
        Outgoing outgoing = whose == Whose.MINE ? saving.prepareMine(article) : saving.prepare(article);
        Set<AuthorId> me = outgoing.me();
        List<Annotation> annotations = library.annotations().list(article);
        Map<AnnotationId, Integer> order = order(open, placing, annotations);
        List<Annotation> drafts = annotations.stream()
                .filter(annotation -> annotation.status() == Status.DRAFT)
                .filter(draft ->
                        whose == Whose.ALL || me.contains(draft.author().id()))
                .toList();
        return new SavingContents(
                outgoing,
                leaving(outgoing, order),
                others(outgoing, order),
                drafts.stream()
                        .sorted(Comparator.comparing(draft -> order.getOrDefault(draft.id(), Integer.MAX_VALUE)))
                        .map(Said::of)
                        .toList(),
                outgoing.review().state().texts().values().stream()
                        .mapToInt(text -> WordCount.of(text).words())
                        .sum(),
                annotations.stream()
                        .anyMatch(annotation -> !me.contains(annotation.author().id())));
    }

    private static List<Said> leaving(Outgoing outgoing, Map<AnnotationId, Integer> order) {
        Set<AnnotationId> all = new HashSet<>();
        outgoing.annotations().forEach(annotation -> all.add(annotation.id()));
        return outgoing.annotations().stream()
                .sorted(inOrder(order))
                .map(annotation ->
                        Said.of(annotation, annotation.parent() != null && all.contains(annotation.parent())))
                .toList();
    }

    private static List<Said> others(Outgoing outgoing, Map<AnnotationId, Integer> order) {
        return outgoing.others().stream()
                .sorted(Comparator.comparing(Outgoing.Other::version, inOrder(order)))
                .map(other -> other.version() instanceof SharedAnnotation annotation
                        ? Said.of(annotation, false)
                        : Said.deleted(other.shown()))
                .toList();
    }

    private static Comparator<Version> inOrder(Map<AnnotationId, Integer> order) {
        return Comparator.comparing(version -> order.getOrDefault(version.id(), Integer.MAX_VALUE));
    }

    /** The place of each in a list of the threads as the article goes on, replies behind what they answer. */
    private static Map<AnnotationId, Integer> order(
            OpenArticle open, ArticlePlacing placing, List<Annotation> annotations) {
        PlacedComments placed =
                placing.place(open.article().id(), open.revision().id(), open.parsed(), annotations);
        List<CommentThread> threads = new ArrayList<>(CommentThread.gather(annotations));
        threads.sort(Comparator.comparingInt((CommentThread thread) -> start(placed.of(thread.root())))
                .thenComparing(thread -> thread.root().created())
                .thenComparing(thread -> thread.root().id().value()));
        Map<AnnotationId, Integer> order = new HashMap<>();
        for (CommentThread thread : threads) {
            order.put(thread.root().id(), order.size());
            thread.replies().forEach(reply -> order.put(reply.id(), order.size()));
        }
        return order;
    }

    private static int start(Placed placed) {
        return placed.placement()
                .where()
                .or(() -> java.util.Optional.ofNullable(placed.home()))
                .map(place -> place.start())
                .orElse(Integer.MAX_VALUE);
    }
}
