package app.galley.exchange;

import app.galley.annotation.AnnotationId;
import java.util.List;

/**
 * What became of an {@link Undo}.
 *
 * @param restored how many annotations are as they were before
 * @param left those that somebody has changed or answered since, and that were left as they are
 */
public record Undone(int restored, List<AnnotationId> left) {

    public Undone {
        left = List.copyOf(left);
    }
}
