package app.galley.ui.reader;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is drawn on each section of the page, so that only what is different is ever drawn or taken off. */
final class HighlightLayer {

    /** One highlighted stretch of a block, in the words of the page: style, block ordinal, start and end. */
    private record Stretch(String style, int ordinal, int start, int end) {}

    /** What should be seen, by page section. */
    static final class Wanted {

        private final Map<Integer, Set<Stretch>> byPage = new HashMap<>();

        void add(String style, List<PagePlace> places) {
            for (PagePlace place : places) {
                byPage.computeIfAbsent(place.page(), page -> new HashSet<>())
                        .add(new Stretch(style, place.ordinal(), place.start(), place.end()));
            }
        }
    }

    private List<Set<Stretch>> drawn = List.of();
    private BitSet lost = new BitSet();

    /** The page has been filled anew, with nothing drawn on it. */
    void clear(int sections) {
        drawn = new ArrayList<>(Collections.nCopies(sections, Set.of()));
        lost = new BitSet();
    }

    /** The page has changed: sections that did have lost what was drawn on them. */
    void patched(PagePatch patch) {
        List<Set<Stretch>> kept = new ArrayList<>(patch.after().size());
        BitSet stillLost = new BitSet();
        for (int i = 0; i < patch.after().size(); i++) {
            int origin = patch.untouched(i);
            kept.add(origin < 0 ? Set.of() : drawn.get(origin));
            stillLost.set(i, origin < 0 || lost.get(origin));
        }
        drawn = kept;
        lost = stillLost;
    }

    /**
     * The changes that show {@code wanted} on sections {@code from} to {@code to}, a line each, for {@link Page#mark}.
     *
     * @param all whether to look at every section, not only at those that have lost what was drawn on them
     */
    void change(Wanted wanted, int from, int to, boolean all, StringBuilder lines) {
        for (int page = all ? from : lost.nextSetBit(from); page >= 0 && page < to; ) {
            Set<Stretch> now = wanted.byPage.getOrDefault(page, Set.of());
            Set<Stretch> before = drawn.get(page);
            lost.clear(page);
            if (!now.equals(before)) {
                append(lines, '-', page, before, now);
                append(lines, '+', page, now, before);
                drawn.set(page, now);
            }
            page = all ? page + 1 : lost.nextSetBit(page + 1);
        }
    }

    private static void append(StringBuilder lines, char sign, int page, Set<Stretch> these, Set<Stretch> without) {
        for (Stretch stretch : these) {
            if (!without.contains(stretch)) {
                lines.append(lines.isEmpty() ? "" : "\n").append(sign).append(page);
                lines.append(' ').append(stretch.style).append(' ').append(stretch.ordinal);
                lines.append(' ').append(stretch.start).append(' ').append(stretch.end);
            }
        }
    }
}
