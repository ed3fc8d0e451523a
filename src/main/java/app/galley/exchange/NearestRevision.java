package app.galley.exchange;

import app.galley.article.ArticleId;
import app.galley.article.Revision;
import app.galley.article.RevisionId;
import app.galley.article.TextHash;
import app.galley.library.Library;
import app.galley.library.LibraryException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the revision of an article that a text is most like, by the pairs of neighbouring words that both have. Of a long
 * history not every text is read: some, evenly spread, and then those around the best. That takes long enough to do it
 * before others are kept from writing; what was found is remembered. For one merge.
 */
final class NearestRevision {

    /** So many texts are read in each of the rounds. */
    private static final int AT_ONCE = 12;

    private final Library library;
    private final List<Revision> newestFirst;
    private final Set<TextHash> held;
    private final Map<TextHash, RevisionId> found = new HashMap<>();

    NearestRevision(Library library, ArticleId article) {
        this.library = library;
        newestFirst = library.revisions().list(article);
        held = library.revisions().listWithReviewed(article).stream()
                .map(Revision::text)
                .collect(Collectors.toSet());
    }

    /** Looks for those of these texts that the library lacks, so that {@link #to} need not. */
    void lookFor(Map<TextHash, String> texts) {
        texts.forEach((hash, text) -> {
            if (!held.contains(hash)) {
                to(hash, text);
            }
        });
    }

    /** Of several that are as near the newest. */
    RevisionId to(TextHash hash, String text) {
        return found.computeIfAbsent(hash, one -> to(text));
    }

    private RevisionId to(String text) {
        Map<Long, Integer> wanted = pairs(text);
        Map<Integer, Double> known = new HashMap<>();
        int first = 0;
        int last = newestFirst.size() - 1;
        int best = 0;
        while (true) {
            int step = Math.max(1, (last - first) / (AT_ONCE - 1));
            for (int i = first; i <= last; i += step) {
                known.computeIfAbsent(i, index -> likeness(wanted, newestFirst.get(index)));
            }
            for (int i = first; i <= last; i += step) {
                double better = known.getOrDefault(i, 0.0) - known.getOrDefault(best, 0.0);
                if (better > 0 || (better == 0 && i < best)) {
                    best = i;
                }
            }
            if (step == 1) {
                return newestFirst.get(best).id();
            }
            first = Math.max(0, best - step + 1);
            last = Math.min(newestFirst.size() - 1, best + step - 1);
        }
    }

    /** Shared pairs in proportion to all (Dice's coefficient, of bags): 0 to 1; less than 0 for a text that is damaged. */
    private double likeness(Map<Long, Integer> wanted, Revision revision) {
        Map<Long, Integer> pairs;
        try {
            pairs = pairs(library.revisions().text(revision.id()));
        } catch (LibraryException e) {
            System.getLogger(NearestRevision.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "a revision cannot be read to compare a review's text with it",
                            e);
            return -1;
        }
        long shared = 0;
        for (Map.Entry<Long, Integer> pair : pairs.entrySet()) {
            shared += Math.min(pair.getValue(), wanted.getOrDefault(pair.getKey(), 0));
        }
        long all = count(wanted) + count(pairs);
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static long count(Map<Long, Integer> pairs) {
        return pairs.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** Hashes of each two words, with what parts them left out, and how often they stand there. */
    private static Map<Long, Integer> pairs(String text) {
        Map<Long, Integer> pairs = new HashMap<>();
        int before = 0;
        int i = 0;
        while (i < text.length()) {
            int hash = 0;
            int start = i;
            while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
                hash = 31 * hash + text.charAt(i++);
            }
            if (i > start) {
                pairs.merge(((long) before << 32) | (hash & 0xffffffffL), 1, Integer::sum);
                before = hash;
            }
            i++;
        }
        return pairs;
    }
}
