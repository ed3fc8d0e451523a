package app.galley.library;

import static java.util.stream.Collectors.joining;

import app.galley.annotation.AuthorId;
import app.galley.annotation.Changes;
import java.util.HashMap;
import java.util.Map;

/** How a version vector is stored: each person's id, a colon and their count, in the order of the ids, between spaces. */
final class ChangesColumn {

    private ChangesColumn() {}

    static String text(Changes changes) {
        return changes.counts().entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(joining(" "));
    }

    static Changes changes(String text) {
        Map<AuthorId, Integer> counts = new HashMap<>();
        for (String entry : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            int colon = entry.lastIndexOf(':');
            counts.put(new AuthorId(entry.substring(0, colon)), Integer.parseInt(entry, colon + 1, entry.length(), 10));
        }
        return Changes.of(counts);
    }
}
