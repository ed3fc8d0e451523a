package app.galley.suggesting;

import app.galley.annotation.AnnotationId;
import app.galley.article.SourceRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the open suggestions that are about the same words. */
final class Overlaps {

    private Overlaps() {}

    /** The same suggestions, each with those noted that overlap it. In the order of the text, those without a place last. */
    static List<Suggestion> noted(List<Suggestion> all) {
        Map<AnnotationId, List<AnnotationId>> found = new HashMap<>();
        List<Suggestion> reaching = new ArrayList<>();
        for (Suggestion one : all) {
            SourceRange place = one.place();
            if (place == null || !one.isOpen()) {
                continue;
            }
            reaching.removeIf(earlier -> end(earlier) < place.start());
            for (Suggestion earlier : reaching) {
                if (meet(earlier, one)) {
                    found.computeIfAbsent(earlier.id(), id -> new ArrayList<>()).add(one.id());
                    found.computeIfAbsent(one.id(), id -> new ArrayList<>()).add(earlier.id());
                }
            }
            reaching.add(one);
        }
        return all.stream()
                .map(one -> one.overlapping(found.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static int end(Suggestion suggestion) {
        SourceRange place = suggestion.place();
        return place == null ? 0 : place.end();
    }

    /** Nobody knows which of two texts put in at the same spot comes first; one at the edge of a passage is beside it. */
    private static boolean meet(Suggestion one, Suggestion other) {
        SourceRange a = one.place();
        SourceRange b = other.place();
        return a != null && b != null && (a.overlaps(b) || (a.isEmpty() && a.equals(b)));
    }
}
