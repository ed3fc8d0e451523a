package app.galley.ui.reader;

import app.galley.markdown.PageSection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What turns one page into another: each section of the later page keeps the element of an earlier one, or gets a new
 * one. Elements never change places: of sections that did, some get new ones.
 */
final class PagePatch {

    private static final int NONE = -1;

    private final List<PageSection> before;
    private final List<PageSection> after;

    /** For each later section the index of the earlier one whose element it keeps, ascending, or NONE. */
    private final int[] origins;

    private PagePatch(List<PageSection> before, List<PageSection> after, int[] origins) {
        this.before = before;
        this.after = after;
        this.origins = origins;
    }

    /** Pairs equal ends, then sections of one id, then whatever lies between these, in order. */
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
        int[] origins = new int[after.size()];
        Arrays.fill(origins, NONE);
        for (int i = 0; i < start; i++) {
            origins[i] = i;
        }
        for (int i = 1; i <= tail; i++) {
            origins[after.size() - i] = before.size() - i;
        }
        PagePatch patch = new PagePatch(before, after, origins);
        if (before.size() == after.size()) {
            patch.pair(start, start, after.size() - tail, before.size() - tail);
        } else {
            patch.pairById(start, after.size() - tail, before.size() - tail);
        }
        return patch;
    }

    private void pairById(int start, int afterEnd, int beforeEnd) {
        Map<String, Integer> byId = new HashMap<>();
        for (int i = start; i < beforeEnd; i++) {
            byId.putIfAbsent(before.get(i).id(), i);
        }
        int[] wanted = new int[afterEnd - start];
        for (int i = start; i < afterEnd; i++) {
            wanted[i - start] = byId.getOrDefault(after.get(i).id(), NONE);
        }
        int from = start;
        int origin = start;
        for (int i : longestAscent(wanted)) {
            pair(from, origin, start + i, wanted[i]);
            from = start + i + 1;
            origin = wanted[i] + 1;
            origins[start + i] = wanted[i];
        }
        pair(from, origin, afterEnd, beforeEnd);
    }

    /** Pairs later sections with earlier ones one by one, until either end. */
    private void pair(int afterStart, int beforeStart, int afterEnd, int beforeEnd) {
        for (int i = 0; afterStart + i < afterEnd && beforeStart + i < beforeEnd; i++) {
            origins[afterStart + i] = beforeStart + i;
        }
    }

    /** The indices of a longest strictly ascending run of values, negative ones left out: patience sorting. */
    private static List<Integer> longestAscent(int[] values) {
        int[] lowestEnd = new int[values.length];
        int[] previous = new int[values.length];
        int length = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] < 0) {
                continue;
            }
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (values[lowestEnd[middle]] < values[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? NONE : lowestEnd[low - 1];
            lowestEnd[low] = i;
            length = Math.max(length, low + 1);
        }
        List<Integer> run = new ArrayList<>();
        for (int i = length == 0 ? NONE : lowestEnd[length - 1]; i != NONE; i = previous[i]) {
            run.addFirst(i);
        }
        return run;
    }

    List<PageSection> after() {
        return after;
    }

    /** The earlier section whose element, with all that is in it, the later section {@code page} keeps as it is, or -1. */
    int untouched(int page) {
        return origins[page] != NONE && same(before.get(origins[page]), after.get(page)) ? origins[page] : NONE;
    }

    /** How many sections of the later page are not as they were. */
    int touched() {
        int touched = 0;
        for (int i = 0; i < origins.length; i++) {
            touched += untouched(i) == NONE ? 1 : 0;
        }
        return touched;
    }

    /**
     * What is to be done to a page that holds some of the earlier sections.
     *
     * @param from index of the first earlier section that is there
     * @param to index after the last
     */
    Steps steps(int from, int to) {
        int first = from == 0 ? 0 : next(from);
        int end = to == before.size() ? after.size() : next(to);
        List<String> steps = new ArrayList<>();
        int at = from;
        for (int i = first; i < end; i++) {
            if (origins[i] == NONE) {
                steps.add("insert " + i);
                steps.add(after.get(i).html());
                continue;
            }
            for (; at < origins[i]; at++) {
                steps.add("remove " + i);
                steps.add("");
            }
            at++;
            if (untouched(i) == NONE) {
                steps.add("change " + i);
                steps.add(after.get(i).html());
            }
        }
        for (; at < to; at++) {
            steps.add("remove " + end);
            steps.add("");
        }
        return new Steps(first, end, steps);
    }

    /** The first later section whose element stood at {@code origin} or further on; behind the last if none did. */
    private int next(int origin) {
        for (int i = 0; i < origins.length; i++) {
            if (origins[i] >= origin) {
                return i;
            }
        }
        return origins.length;
    }

    /**
     * Steps from page to page.
     *
     * @param from index of the first later section that is there when they are done
     * @param to index after the last
     * @param lines pairs of what to do ({@code change}, {@code insert} or {@code remove}, and a later section's index) and
     *     HTML, in order
     */
    record Steps(int from, int to, List<String> lines) {}

    private static boolean same(PageSection one, PageSection other) {
        // Sections that were not rendered again share one string, so that this seldom compares letters.
        return one.equals(other) || (one.id().equals(other.id()) && one.html().equals(other.html()));
    }
}
