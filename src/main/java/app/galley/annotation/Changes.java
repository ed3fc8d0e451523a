package app.galley.annotation;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who changed an annotation how often: a version vector. It tells an edit of what one has seen from an edit beside it,
 * which no clock can. (D. S. Parker et al., "Detection of Mutual Inconsistency in Distributed Systems", 1983.)
 *
 * @param counts at least 1 and at most {@link #MOST} for each person who changed it, sorted by id; empty where nobody has
 *     changed it since it was written
 */
public record Changes(SortedMap<AuthorId, Integer> counts) {

    /** No person changes one annotation more often. It keeps a forged file from winning for ever. */
    public static final int MOST = 1_000_000;

    /** More people than this do not change one annotation. */
    public static final int MOST_PEOPLE = 1_000;

    public static final Changes NONE = new Changes(Collections.emptySortedMap());

    /** @throws IllegalArgumentException where a count or the number of people is out of bounds */
    public Changes {
        SortedMap<AuthorId, Integer> sorted = new TreeMap<>(Comparator.comparing(AuthorId::value));
        sorted.putAll(counts);
        if (sorted.size() > MOST_PEOPLE) {
            throw new IllegalArgumentException("more than " + MOST_PEOPLE + " people");
        }
        sorted.values().forEach(count -> {
            if (count < 1 || count > MOST) {
                throw new IllegalArgumentException("not a number of changes: " + count);
            }
        });
        counts = Collections.unmodifiableSortedMap(sorted);
    }

    /** All of {@code count} changes made by one person; none at all for 0. */
    public static Changes by(AuthorId person, int count) {
        return count == 0 ? NONE : of(Map.of(person, count));
    }

    public static Changes of(Map<AuthorId, Integer> counts) {
        SortedMap<AuthorId, Integer> sorted = new TreeMap<>(Comparator.comparing(AuthorId::value));
        sorted.putAll(counts);
        return new Changes(sorted);
    }

    /** These and one more by {@code person}, but for a forged vector, which has no room for more: the same then. */
    public Changes plusOneBy(AuthorId person) {
        SortedMap<AuthorId, Integer> more = new TreeMap<>(counts);
        more.merge(person, 1, (count, one) -> Math.min(MOST, count + one));
        return more.size() > MOST_PEOPLE ? this : new Changes(more);
    }

    /** What is in these or in {@code others}; of more than {@link #MOST_PEOPLE} people, which takes a forger, these. */
    public Changes and(Changes others) {
        SortedMap<AuthorId, Integer> both = new TreeMap<>(counts);
        others.counts.forEach((person, count) -> both.merge(person, count, Math::max));
        return both.size() > MOST_PEOPLE ? this : new Changes(both);
    }

    /** How many there were, whoever made them. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether these came after {@code others}: all of them are contained in these, and there are more. */
    public boolean isAfter(Changes others) {
        return !equals(others)
                && others.counts.entrySet().stream()
                        .allMatch(other -> counts.getOrDefault(other.getKey(), 0) >= other.getValue());
    }
}
