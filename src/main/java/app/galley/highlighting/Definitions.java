package app.galley.highlighting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of links and footnotes that are defined in the text, and how often. Names of footnotes begin with ^. */
final class Definitions {

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> lost = new HashSet<>();
    private final Set<String> won = new HashSet<>();
    private int version;

    Set<String> names() {
        return counts.keySet();
    }

    /** Grows with each change of the names. */
    int version() {
        return version;
    }

    void learn(Line line, List<String> names) {
        forget(line);
        line.labels = names;
        for (String name : names) {
            if (counts.merge(name, 1, Integer::sum) == 1 && !lost.remove(name)) {
                won.add(name);
            }
        }
    }

    void forget(Line line) {
        for (String name : line.labels) {
            if (counts.merge(name, -1, Integer::sum) == 0) {
                counts.remove(name);
                if (!won.remove(name)) {
                    lost.add(name);
                }
            }
        }
        line.labels = List.of();
    }

    /** Whether the names are others than when this was last asked. */
    boolean changed() {
        boolean changed = !lost.isEmpty() || !won.isEmpty();
        if (changed) {
            version++;
            lost.clear();
            won.clear();
        }
        return changed;
    }
}
