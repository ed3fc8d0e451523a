package app.galley.placing;

import app.galley.annotation.Placement.Standing;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** How many comments stand in which way: what became of them. Threads are counted, not the replies in them. */
public record Standings(Map<Standing, Integer> counts) {

    public Standings {
        counts = Map.copyOf(counts);
    }

    public static Standings of(Collection<Standing> standings) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        standings.forEach(standing -> counts.merge(standing, 1, Integer::sum));
        return new Standings(counts);
    }

    /** These and others together. */
    public Standings and(Standings others) {
        Map<Standing, Integer> both = new EnumMap<>(Standing.class);
        both.putAll(counts);
        others.counts.forEach((standing, count) -> both.merge(standing, count, Integer::sum));
        return new Standings(both);
    }

    public int count(Standing standing) {
        return counts.getOrDefault(standing, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many there are that a person may want to look at: all but the exact ones. */
    public int notExact() {
        return total() - count(Standing.EXACT);
    }

    /** In a line of English, such as {@code 12 exact, 3 edited, 1 orphaned}; {@code no comments} where there are none. */
    public String words() {
        return total() == 0
                ? "no comments"
                : words((standing, count) -> count + " " + standing.name().toLowerCase(Locale.ROOT));
    }

    /** As {@link #words()} in words of the caller's; ways in which none stands are left out. */
    public String words(BiFunction<Standing, Integer, String> say) {
        return Arrays.stream(Standing.values())
                .filter(standing -> count(standing) > 0)
                .map(standing -> say.apply(standing, count(standing)))
                .collect(Collectors.joining(", "));
    }
}
