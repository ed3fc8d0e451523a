package app.galley.placing;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.CommentThread;
import app.galley.annotation.Placement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where all of an article's annotations stand in its newest text.
 *
 * @param all by annotation; a reply stands where the annotation does that began its thread
 * @param standings of the threads
 */
public record PlacedComments(Map<AnnotationId, Placed> all, Standings standings) {

    public static final PlacedComments NONE = new PlacedComments(Map.of(), Standings.of(List.of()));

    public PlacedComments {
        all = Map.copyOf(all);
    }

    static PlacedComments of(List<CommentThread> threads, Map<AnnotationId, Placed> all) {
        return new PlacedComments(
                all,
                Standings.of(threads.stream()
                        .flatMap(thread ->
                                Optional.ofNullable(all.get(thread.root().id())).stream())
                        .map(placed -> placed.placement().standing())
                        .toList()));
    }

    /** Where one of them stands; one that was not asked for counts as orphaned. */
    public Placed of(Annotation annotation) {
        Placed placed = all.get(annotation.id());
        return placed == null ? Placed.lost(annotation) : placed;
    }

    public Map<AnnotationId, Placement> placements() {
        return all.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, placed -> placed.getValue().placement()));
    }
}
