package app.galley.ui.editor;

import app.galley.article.SourceRange;
import app.galley.spelling.ProseLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is misspelt in the lines checked lately, by their text: a line that comes back into sight is known at once. */
final class CheckedLines {

    private static final int KEPT = 4_000;

    private final Map<ProseLine, List<SourceRange>> mistakes = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ProseLine, List<SourceRange>> eldest) {
            return size() > KEPT;
        }
    };

    /** Empty while the line has not been checked. */
    Optional<List<SourceRange>> of(ProseLine line) {
        return Optional.ofNullable(mistakes.get(line));
    }

    List<ProseLine> missing(List<ProseLine> lines) {
        return lines.stream()
                .filter(line -> !mistakes.containsKey(line))
                .distinct()
                .toList();
    }

    void put(Map<ProseLine, List<SourceRange>> checked) {
        mistakes.putAll(checked);
    }

    void clear() {
        mistakes.clear();
    }
}
