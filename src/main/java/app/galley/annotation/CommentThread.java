package app.galley.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An annotation and its replies, oldest first. (Named so because {@code Thread} is the JDK's.)
 *
 * @param root the annotation that began it
 * @param replies what answers it or one of its replies, by time
 */
public record CommentThread(Annotation root, List<Annotation> replies) {

    public CommentThread {
        replies = List.copyOf(replies);
    }

    /**
     * Gathers annotations into threads, in the order in which the roots come. A reply whose parent is missing, or that
     * answers itself in a circle, becomes a root: nothing is dropped.
     */
    public static List<CommentThread> gather(List<Annotation> annotations) {
        Map<AnnotationId, Annotation> byId = new LinkedHashMap<>();
        annotations.forEach(annotation -> byId.put(annotation.id(), annotation));
        Map<AnnotationId, List<Annotation>> replies = new LinkedHashMap<>();
        List<Annotation> roots = new ArrayList<>();
        for (Annotation annotation : byId.values()) {
            Annotation root = rootOf(annotation, byId);
            if (root.id().equals(annotation.id())) {
                roots.add(annotation);
            } else {
                replies.computeIfAbsent(root.id(), id -> new ArrayList<>()).add(annotation);
            }
        }
        return roots.stream()
                .map(root -> new CommentThread(
                        root,
                        replies.getOrDefault(root.id(), List.of()).stream()
                                .sorted(Comparator.comparing(Annotation::created)
                                        .thenComparing(reply -> reply.id().value()))
                                .toList()))
                .toList();
    }

    private static Annotation rootOf(Annotation annotation, Map<AnnotationId, Annotation> byId) {
        Annotation at = annotation;
        for (int steps = 0; at.parent() != null; steps++) {
            Annotation parent = byId.get(at.parent());
            if (parent == null) {
                return at;
            }
            if (steps > byId.size()) {
                return annotation;
            }
            at = parent;
        }
        return at;
    }
}
