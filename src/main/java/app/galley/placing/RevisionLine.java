package app.galley.placing;

import app.galley.article.Revision;
import app.galley.article.RevisionId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The revisions that led to a text, oldest first, and which of them are worth reading. Where revisions were merged there
 * are several lines of them; they are taken as one, by time: what one line lacks of another is found again behind it, as
 * text that was taken out and put back.
 *
 * @param revisions oldest first
 * @param always indexes of revisions that are worth reading whatever is asked
 */
record RevisionLine(List<Revision> revisions, Set<Integer> always) {

    /**
     * Those {@code base} descends from, itself, and those that annotations were made on although it does not descend from
     * them.
     *
     * @param newestFirst all revisions of the article
     */
    static RevisionLine to(RevisionId base, List<Revision> newestFirst, Set<RevisionId> annotated) {
        Map<RevisionId, Revision> byId = new HashMap<>();
        newestFirst.forEach(revision -> byId.put(revision.id(), revision));
        Set<RevisionId> line = new HashSet<>();
        Deque<RevisionId> open = new ArrayDeque<>(List.of(base));
        while (!open.isEmpty()) {
            RevisionId id = open.pop();
            Revision revision = byId.get(id);
            if (revision != null && line.add(id)) {
                open.addAll(revision.parents());
            }
        }
        line.addAll(annotated);
        return new RevisionLine(
                newestFirst.reversed().stream()
                        .filter(revision -> line.contains(revision.id()))
                        .toList(),
                Set.of());
    }

    /**
     * The line on which a text that only came with a review leads to the newest: from it to the revision it is most like, and
     * on from there. It is a line for itself, so that what others said of the article's own texts does not pass through it.
     */
    RevisionLine from(Revision reviewed) {
        int last = revisions.size() - 1;
        int nearest = IntStream.rangeClosed(0, last)
                .filter(i -> reviewed.parents().contains(revisions.get(i).id()))
                .findFirst()
                .orElse(Math.max(0, last));
        List<Revision> line = new ArrayList<>(List.of(reviewed));
        line.addAll(revisions.subList(nearest, revisions.size()));
        return new RevisionLine(line, line.size() > 1 ? Set.of(1) : Set.of());
    }

    /**
     * The indexes to read: {@code own}, {@link #always}, the last one, and up to {@code between} more, spread evenly from
     * the first of {@code own} on.
     */
    SortedSet<Integer> choose(SequencedSet<Integer> own, int between) {
        SortedSet<Integer> chosen = new TreeSet<>(own);
        chosen.addAll(always);
        int first = own.getFirst();
        int last = revisions.size() - 1;
        chosen.add(last);
        for (int k = 1; k <= between; k++) {
            chosen.add(first + Math.round((float) k * (last - first) / (between + 1)));
        }
        return chosen;
    }
}
