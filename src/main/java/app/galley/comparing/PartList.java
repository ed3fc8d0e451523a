package app.galley.comparing;

import app.galley.article.WordCount;
import app.galley.comparing.Difference.Kind;
import app.galley.comparing.Difference.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is equal, in order, and joins what a reader would see as one change: equal words that are few beside the
 * changes on both their sides are taken as changed, too (as in the semantic clean-up of Neil Fraser's diff-match-patch).
 */
final class PartList {

    private final String older;
    private final String newer;

    /** How many letters and digits stand before each offset: summed up once, for long changes are measured often. */
    private final int[] olderLetters;

    private final int[] newerLetters;

    /** Equal stretches: where they begin and end in the older text, and begin in the newer. Those left, in order. */
    private final List<Stretch> equal = new ArrayList<>();

    PartList(String older, String newer) {
        this.older = older;
        this.newer = newer;
        olderLetters = letters(older);
        newerLetters = letters(newer);
    }

    private static int[] letters(String text) {
        int[] before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            before[i + 1] = before[i] + (Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0);
        }
        return before;
    }

    private record Stretch(int start, int end, int newStart) {
        int newEnd() {
            return newStart + end - start;
        }
    }

    /** Says that a stretch of the older text is that which begins at {@code newStart} in the newer one. */
    void equal(int start, int end, int newStart) {
        if (start == end) {
            return;
        }
        Stretch last = last();
        if (last.end == start && last.newEnd() == newStart) {
            if (!equal.isEmpty()) {
                equal.removeLast();
            }
            equal.add(new Stretch(last.start, end, last.newStart));
        } else {
            changed(start, newStart);
            equal.add(new Stretch(start, end, newStart));
        }
    }

    /** Says that the texts differ between the last equal stretch and here, or not at all. */
    void changed(int end, int newEnd) {
        Stretch after = new Stretch(end, end, newEnd);
        while (!equal.isEmpty()) {
            Stretch middle = equal.getLast();
            Stretch before = equal.size() > 1 ? equal.get(equal.size() - 2) : new Stretch(0, 0, 0);
            if (!isSlight(middle, Math.min(changed(before, middle), changed(middle, after)))) {
                return;
            }
            equal.removeLast();
        }
    }

    Difference difference() {
        List<Part> parts = new ArrayList<>();
        int added = 0;
        int removed = 0;
        int a = 0;
        int b = 0;
        List<Stretch> all = new ArrayList<>(equal);
        all.add(new Stretch(older.length(), older.length(), newer.length()));
        for (Stretch next : all) {
            if (a < next.start) {
                parts.add(new Part(Kind.DELETED, a, next.start, b, b));
                removed += words(older, a, next.start);
            }
            if (b < next.newStart) {
                parts.add(new Part(Kind.INSERTED, next.start, next.start, b, next.newStart));
                added += words(newer, b, next.newStart);
            }
            if (next.start < next.end) {
                parts.add(new Part(Kind.EQUAL, next.start, next.end, next.newStart, next.newEnd()));
            }
            a = next.end;
            b = next.newEnd();
        }
        return new Difference(parts, added, removed);
    }

    /** Whether an equal stretch between two changes is to be taken as changed. Lines stay apart. */
    private boolean isSlight(Stretch stretch, int changed) {
        int letters = olderLetters[stretch.end] - olderLetters[stretch.start];
        if (changed == 0 || 2 * letters > changed) {
            return false;
        }
        return older.indexOf('\n', stretch.start, stretch.end) < 0;
    }

    /** The size of the change between two stretches: its letters, deleted or inserted, whichever are more. */
    private int changed(Stretch before, Stretch after) {
        return Math.max(
                olderLetters[after.start] - olderLetters[before.end],
                newerLetters[after.newStart] - newerLetters[before.newEnd()]);
    }

    private Stretch last() {
        return equal.isEmpty() ? new Stretch(0, 0, 0) : equal.getLast();
    }

    private static int words(String text, int start, int end) {
        return WordCount.of(text.substring(start, end)).words();
    }
}
