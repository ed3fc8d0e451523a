package app.galley.exchange;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.article.ArticleId;
import app.galley.library.Library;
import app.galley.library.StoredVersions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes back what an {@link Undo} tells of, within a transaction. For one use. */
final class Restoring {

    private final Library library;
    private final Undo undo;
    private final Map<AnnotationId, Undo.Change> open = new LinkedHashMap<>();

    Restoring(Library library, Undo undo) {
        this.library = library;
        this.undo = undo;
    }

    Undone run() {
        for (ArticleId article : articles()) {
            Map<AnnotationId, StoredVersions> held = StoredForm.held(library, article);
            for (Undo.Change change : undo.changes()) {
                StoredVersions now = held.get(change.after().id());
                if (now != null && now.isAsChangedAs(change.after())) {
                    open.put(change.after().id(), change);
                }
            }
        }
        keepWhatWasAnswered();
        open.values().forEach(change -> library.versions().put(change.before()));
        library.revisions().removeUnused(undo.texts());
        library.authors().removeUnused(undo.authors());
        return new Undone(
                open.size(),
                undo.changes().stream()
                        .map(change -> change.after().id())
                        .filter(id -> !open.containsKey(id))
                        .toList());
    }

    /** An answer must not lose what it answers: what somebody has answered since stays, and what that answers. */
    private void keepWhatWasAnswered() {
        Map<AnnotationId, List<Annotation>> replies = replies();
        Set<AnnotationId> kept = new HashSet<>();
        do {
            kept.clear();
            for (Map.Entry<AnnotationId, Undo.Change> one : open.entrySet()) {
                boolean goes = one.getValue().before().visible().isEmpty();
                if (goes
                        && replies.getOrDefault(one.getKey(), List.of()).stream()
                                .anyMatch(reply -> !open.containsKey(reply.id())
                                        && !undo.earlierReplies().contains(reply.id()))) {
                    kept.add(one.getKey());
                }
            }
            open.keySet().removeAll(kept);
        } while (!kept.isEmpty());
    }

    private Map<AnnotationId, List<Annotation>> replies() {
        Map<AnnotationId, List<Annotation>> replies = new HashMap<>();
        for (ArticleId article : articles()) {
            for (Annotation annotation : library.annotations().list(article)) {
                if (annotation.parent() != null) {
                    replies.computeIfAbsent(annotation.parent(), parent -> new ArrayList<>())
                            .add(annotation);
                }
            }
        }
        return replies;
    }

    private Set<ArticleId> articles() {
        return undo.changes().stream().map(change -> change.after().article()).collect(Collectors.toSet());
    }
}
