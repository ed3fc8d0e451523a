package app.galley.ui.comments;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.CommentThread;
import app.galley.annotation.Placement;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.article.PlainRange;
import app.galley.article.Section;
import app.galley.library.UnfinishedComment;
import app.galley.ui.article.OpenArticle;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The comments of an article in the order of its text. A pure function of its arguments; may take a while on a large
 * article.
 *
 * @param rows the threads: placed ones by place, then the others as they stood in the text they were made on
 * @param unfinished half-written comments, last touched first
 */
record Arrangement(List<CommentRow> rows, List<UnfinishedRow> unfinished, StoredComments stored) {

    static Arrangement of(OpenArticle article, StoredComments stored, Placing placing) {
        List<CommentThread> threads = CommentThread.gather(stored.annotations());
        Map<AnnotationId, Annotation> byId = new HashMap<>();
        stored.annotations().forEach(annotation -> byId.put(annotation.id(), annotation));
        List<UnfinishedComment> forms = stored.unfinished();
        // A form is placed as the comment it would be.
        List<Annotation> stand = forms.stream().map(Arrangement::asAnnotation).toList();

        Map<AnnotationId, Placement> placements = new HashMap<>();
        placing.place(
                        article,
                        Stream.concat(threads.stream().map(CommentThread::root), stand.stream())
                                .toList())
                .forEach(placement -> placements.put(placement.annotation(), placement));

        List<CommentRow> rows = threads.stream()
                .map(thread -> row(
                        article,
                        thread,
                        placements.getOrDefault(
                                thread.root().id(),
                                Placement.orphaned(thread.root().id())),
                        stored))
                .sorted(TEXT_ORDER)
                .toList();
        Function<AnnotationId, @Nullable Annotation> find = byId::get;
        List<UnfinishedRow> unfinished = IntStream.range(0, forms.size())
                .mapToObj(i -> {
                    Placement placement = placements.get(stand.get(i).id());
                    PlainRange place = placement == null ? null : placement.place();
                    return new UnfinishedRow(
                            forms.get(i),
                            Purpose.of(forms.get(i).slot(), find),
                            sectionTitle(article, forms.get(i).target(), place),
                            place);
                })
                .toList();
        return new Arrangement(rows, unfinished, stored);
    }

    private static final Comparator<CommentRow> TEXT_ORDER = Comparator.comparing((CommentRow row) -> !row.isPlaced())
            .thenComparingInt(Arrangement::start)
            .thenComparing(row -> row.root().created())
            .thenComparing(row -> row.id().value());

    private static int start(CommentRow row) {
        PlainRange place = row.placement().place();
        if (place != null) {
            return place.start();
        }
        return row.root().target() instanceof Target.OfPassage passage ? passage.start() : 0;
    }

    private static CommentRow row(
            OpenArticle article, CommentThread thread, Placement placement, StoredComments stored) {
        String section = sectionTitle(article, thread.root().target(), placement.place());
        return new CommentRow(thread, placement, section, stored.me());
    }

    private static String sectionTitle(OpenArticle article, Target target, @Nullable PlainRange place) {
        if (place != null && target instanceof Target.OfPassage) {
            int at = article.parsed().projection().toSource(place.start());
            return article.parsed().outline().at(at).map(Section::title).orElse("");
        }
        String gone = target instanceof Target.OfSection section ? section.title() : "";
        return article.parsed()
                .outline()
                .find(target.sectionId())
                .map(Section::title)
                .orElse(gone);
    }

    private static Annotation asAnnotation(UnfinishedComment form) {
        return new Annotation(
                AnnotationId.random(),
                form.article(),
                form.revision(),
                null,
                form.target(),
                new Author(new AuthorId(""), form.name()),
                form.body(),
                null,
                Status.DRAFT,
                Instant.EPOCH,
                Instant.EPOCH,
                0);
    }
}
