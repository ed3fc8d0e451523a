package app.galley.ui.comments;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Status;
import app.galley.article.PlainRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A passage that the reader shows as commented.
 *
 * @param id the annotation that began the thread, or that a form in writing will become
 * @param place in the projection of the text shown
 */
public record Mark(AnnotationId id, PlainRange place, Status status, boolean suggestion) {

    /**
     * The marks of all threads and forms whose place is known, in the order of the text.
     *
     * @param form the one in writing, which stands at {@code formPlace}
     * @param pointed a place that is suggested for a thread, to be seen as if it were the thread's
     */
    static List<Mark> of(
            List<CommentRow> rows,
            List<UnfinishedRow> unfinished,
            @Nullable CommentFormModel form,
            @Nullable PlainRange formPlace,
            Optional<Mark> pointed) {
        List<Mark> marks = new ArrayList<>();
        for (CommentRow row : rows) {
            row.where().ifPresent(place -> marks.add(of(row, place)));
        }
        unfinished.stream()
                .filter(row -> form == null || !row.slot().equals(form.slot()))
                .forEach(row ->
                        add(marks, row.purpose(), row.place(), row.comment().replacement() != null));
        if (form != null) {
            add(marks, form.purpose(), formPlace, form.isSuggestion());
        }
        pointed.ifPresent(marks::add);
        marks.sort(Comparator.comparingInt(mark -> mark.place().start()));
        return marks;
    }

    static Mark of(CommentRow row, PlainRange place) {
        return new Mark(row.id(), place, row.status(), row.root().isSuggestion());
    }

    private static void add(List<Mark> marks, Purpose purpose, @Nullable PlainRange place, boolean suggestion) {
        if (purpose instanceof Purpose.Fresh(AnnotationId id) && place != null) {
            marks.add(new Mark(id, place, Status.DRAFT, suggestion));
        }
    }
}
