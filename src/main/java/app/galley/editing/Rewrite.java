package app.galley.editing;

import app.galley.article.Edit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text while a command rewrites it: does the edits, remembers them, and takes marks (places of the text, such as the
 * caret) along. A mark stands before what follows it: text put in at a mark comes before it.
 */
final class Rewrite {

    private final String before;
    private final StringBuilder now;
    private final List<Edit> edits = new ArrayList<>();
    private int[] marks;

    Rewrite(String text, int... marks) {
        this.before = text;
        this.now = new StringBuilder(text);
        this.marks = marks.clone();
    }

    /** The text as it is by now. */
    CharSequence text() {
        return now;
    }

    /** Takes one more place along. Gives its index. */
    int track(int offset) {
        marks = Arrays.copyOf(marks, marks.length + 1);
        marks[marks.length - 1] = offset;
        return marks.length - 1;
    }

    int mark(int index) {
        return marks[index];
    }

    /** Puts {@code inserted} in place of what stands from {@code start} to {@code end}; nothing if it is the same. */
    void replace(int start, int end, String inserted) {
        String removed = now.substring(start, end);
        if (removed.equals(inserted)) {
            return;
        }
        edit(new Edit(start, removed, inserted));
        for (int i = 0; i < marks.length; i++) {
            if (marks[i] >= end) {
                marks[i] += inserted.length() - removed.length();
            } else if (marks[i] > start) {
                marks[i] = Math.min(marks[i], start + inserted.length());
            }
        }
    }

    void insert(int at, String inserted) {
        replace(at, at, inserted);
    }

    /**
     * Cuts a stretch and puts the very same text in somewhere else, so that comments in it can be taken along; marks in it
     * go with it.
     *
     * @param to where, in the text before; not inside the stretch
     */
    void move(int start, int end, int to) {
        if (to == start || to == end || start == end) {
            return;
        }
        String moved = now.substring(start, end);
        int target = to > end ? to - moved.length() : to;
        boolean tail = end == now.length();
        edit(new Edit(start, moved, ""));
        edit(new Edit(target, "", moved));
        for (int i = 0; i < marks.length; i++) {
            int mark = marks[i];
            if (mark >= start && (mark < end || (tail && mark == end))) {
                marks[i] = mark - start + target;
            } else if (mark >= end && mark < to) {
                marks[i] = mark - moved.length();
            } else if (mark >= to && mark < start) {
                marks[i] = mark + moved.length();
            }
        }
    }

    boolean isUnchanged() {
        return edits.isEmpty();
    }

    /** What was done; as one edit if it took very many. */
    Step step(Selection selectedBefore, Selection selectedAfter) {
        return new Step(edits.size() > Edits.MOST ? List.of(asOne()) : edits, selectedBefore, selectedAfter);
    }

    private Edit asOne() {
        int same = 0;
        int shorter = Math.min(before.length(), now.length());
        while (same < shorter && before.charAt(same) == now.charAt(same)) {
            same++;
        }
        int behind = 0;
        while (behind < shorter - same
                && before.charAt(before.length() - 1 - behind) == now.charAt(now.length() - 1 - behind)) {
            behind++;
        }
        return new Edit(
                same, before.substring(same, before.length() - behind), now.substring(same, now.length() - behind));
    }

    private void edit(Edit edit) {
        now.replace(edit.offset(), edit.removedEnd(), edit.inserted());
        edits.add(edit);
    }
}
