package app.galley.suggesting;

import app.galley.annotation.AnnotationId;
import app.galley.article.Edit;
import app.galley.article.SourceRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be done to the suggestions there are, so that they are what a copy suggests now. One that is still about the
 * same words stays the same suggestion, however far it has been typed on.
 *
 * @param added what nothing suggested before
 * @param changed what a suggestion suggests now, where it is not what it did
 * @param removed suggestions that nothing is left of
 */
public record SuggestionUpdate(List<Edit> added, Map<AnnotationId, Edit> changed, List<AnnotationId> removed) {

    public SuggestionUpdate {
        added = List.copyOf(added);
        changed = Map.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /** A suggestion as it was last kept; offsets of the article's text. */
    public record Kept(AnnotationId id, Edit change) {}

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    /** @param changes what the copy suggests, in order, none overlapping another, with offsets of the article's text */
    public static SuggestionUpdate of(List<Kept> before, List<Edit> changes) {
        Map<Integer, Kept> taken = new HashMap<>();
        List<Kept> left = new ArrayList<>(before);
        // Those that are the same first: a change beside one must not take its place.
        for (int i = 0; i < changes.size(); i++) {
            take(taken, left, i, changes.get(i), true);
        }
        for (int i = 0; i < changes.size(); i++) {
            if (!taken.containsKey(i)) {
                take(taken, left, i, changes.get(i), false);
            }
        }
        List<Edit> added = new ArrayList<>();
        Map<AnnotationId, Edit> changed = new HashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            Kept kept = taken.get(i);
            if (kept == null) {
                added.add(changes.get(i));
            } else if (!kept.change().equals(changes.get(i))) {
                changed.put(kept.id(), changes.get(i));
            }
        }
        return new SuggestionUpdate(added, changed, left.stream().map(Kept::id).toList());
    }

    private static void take(Map<Integer, Kept> taken, List<Kept> left, int index, Edit change, boolean same) {
        Kept best = null;
        int most = 0;
        for (Kept kept : left) {
            int shared = kept.change().equals(change) ? Integer.MAX_VALUE : same ? 0 : shared(kept.change(), change);
            if (shared > most) {
                most = shared;
                best = kept;
            }
        }
        if (best != null) {
            left.remove(best);
            taken.put(index, best);
        }
    }

    /** How much of the text both are about, and a little more than none where they only touch. */
    private static int shared(Edit one, Edit other) {
        SourceRange a = new SourceRange(one.offset(), one.removedEnd());
        SourceRange b = new SourceRange(other.offset(), other.removedEnd());
        return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()) + 1;
    }
}
