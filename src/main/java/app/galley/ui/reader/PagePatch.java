package app.galley.ui.reader;

import app.galley.markdown.PageSection;
import java.util.List;

/**
 * What turns one page into another: the sections from {@code from} on, {@code removed} of them, give way to
 * {@code added}. Sections before and after keep their elements.
 */
record PagePatch(int from, int removed, List<PageSection> added) {

    /** The smallest run of sections that has to change; empty if none has. */
    static PagePatch between(List<PageSection> before, List<PageSection> after) {
        int start = 0;
        int most = Math.min(before.size(), after.size());
        while (start < most && same(before.get(start), after.get(start))) {
            start++;
        }
        int tail = 0;
        while (tail < most - start && same(before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail))) {
            tail++;
        }
        return new PagePatch(start, before.size() - tail - start, after.subList(start, after.size() - tail));
    }

    boolean isEmpty() {
        return removed == 0 && added.isEmpty();
    }

    private static boolean same(PageSection one, PageSection other) {
        return one.id().equals(other.id()) && one.html().equals(other.html());
    }
}
