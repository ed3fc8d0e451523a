package app.galley.ui.editor;

import java.util.ArrayList;
import java.util.List;

/** What was looked for before, the newest last, and which of it is shown again while one walks through it. */
final class QueryHistory {

    private static final int MOST = 50;

    private final List<String> queries = new ArrayList<>();
    private int at;

    /** Adds a query as the newest. */
    void add(String query) {
        if (!query.isEmpty()) {
            queries.remove(query);
            queries.add(query);
            if (queries.size() > MOST) {
                queries.removeFirst();
            }
        }
        at = queries.size();
    }

    /**
     * The one before the one shown, as far as there is one.
     *
     * @param shown kept as the newest if one has not begun to walk
     */
    String older(String shown) {
        if (at == queries.size()) {
            add(shown);
            at = queries.size() - (shown.isEmpty() ? 0 : 1);
        }
        at = Math.max(0, at - 1);
        return queries.isEmpty() ? shown : queries.get(at);
    }

    /** The one after the one shown; empty after the newest, to type another. */
    String newer() {
        at = Math.min(at + 1, queries.size());
        return at < queries.size() ? queries.get(at) : "";
    }
}
