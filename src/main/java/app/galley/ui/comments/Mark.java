package app.galley.ui.comments;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Status;
import app.galley.article.PlainRange;
import app.galley.article.RevisionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passage that the reader shows as commented.
 *
 * @param id the annotation that began the thread, or that a form in writing will become
 * @param place in the projection of the text shown
 */
public record Mark(AnnotationId id, PlainRange place, Status status, boolean suggestion) {

    /** The marks of all threads and forms whose place is known, in the order of the text. */
    static List<Mark> of(
            List<CommentRow> rows,
            List<UnfinishedRow> unfinished,
            @Nullable CommentFormModel form,
            @Nullable RevisionId shown) {
        List<Mark> marks = new ArrayList<>();
        for (CommentRow row : rows) {
            row.placement()
                    .where()
                    .ifPresent(place -> marks.add(
                            new Mark(row.id(), place, row.status(), row.root().isSuggestion())));
        }
        unfinished.forEach(row -> add(marks, row.purpose(), row.place()));
        // A form that has been saved is among the unfinished ones; a new one knows its place in the text it began on.
        if (form != null
                && form.revision().equals(shown)
                && unfinished.stream().noneMatch(row -> row.slot().equals(form.slot()))) {
            add(marks, form.purpose(), form.place());
        }
        marks.sort(Comparator.comparingInt(mark -> mark.place().start()));
        return marks;
    }

    private static void add(List<Mark> marks, Purpose purpose, @Nullable PlainRange place) {
        if (purpose instanceof Purpose.Fresh(AnnotationId id) && place != null) {
            marks.add(new Mark(id, place, Status.DRAFT, false));
        }
    }
}
