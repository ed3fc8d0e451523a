package app.galley.anchoring;

import app.galley.article.Edit;
import app.galley.article.SourceRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ranges of a text that is being edited, taken along through each edit, much as editors keep bookmarks: text before a range
 * shifts it, text put inside belongs to it, text put at its edges does not. A range whose text is all taken out is gone, but
 * not forgotten: undoing the edit brings it back, and inserting the same text somewhere else (cut and paste) takes it there.
 *
 * <p>Immutable. An edit costs time in proportion to the number of ranges. Offsets are UTF-16 units.
 */
public final class LiveRanges {

    /** So many edits can be undone exactly. */
    private static final int UNDO = 200;

    /** Text shorter than this is not taken for one that was cut elsewhere. */
    private static final int SHORTEST_CUT = 3;

    private static final int GONE = -1;

    private final int[] starts;
    private final int[] ends;

    /** For each range that is gone, the text that was cut and where in it the range was. */
    private final @Nullable Cut[] cuts;

    private final @Nullable Past past;

    private record Cut(String text, int start, int end) {}

    /** How the ranges were before an edit; a chain of at most {@link #UNDO}. */
    private record Past(Edit edit, LiveRanges before, int length) {}

    private LiveRanges(int[] starts, int[] ends, @Nullable Cut[] cuts, @Nullable Past past) {
        this.starts = starts;
        this.ends = ends;
        this.cuts = cuts;
        this.past = past;
    }

    public static LiveRanges of(List<SourceRange> ranges) {
        return ofKnown(ranges.stream().map(Optional::of).toList());
    }

    /** Ranges some of which are nowhere, and stay so unless {@link #with} finds them. */
    public static LiveRanges ofKnown(List<Optional<SourceRange>> ranges) {
        return new LiveRanges(starts(ranges), ends(ranges), new @Nullable Cut[ranges.size()], null);
    }

    /**
     * The same ranges after a closer look has told where they are now, be that elsewhere or nowhere; how they were before
     * the last edits is still known.
     *
     * @param now as many as there are
     */
    public LiveRanges with(List<Optional<SourceRange>> now) {
        @Nullable Cut[] kept = Arrays.copyOf(cuts, cuts.length);
        for (int k = 0; k < kept.length; k++) {
            kept[k] = now.get(k).isPresent() ? null : kept[k];
        }
        return new LiveRanges(starts(now), ends(now), kept, past);
    }

    private static int[] starts(List<Optional<SourceRange>> ranges) {
        return ranges.stream()
                .mapToInt(range -> range.map(SourceRange::start).orElse(GONE))
                .toArray();
    }

    private static int[] ends(List<Optional<SourceRange>> ranges) {
        return ranges.stream()
                .mapToInt(range -> range.map(SourceRange::end).orElse(GONE))
                .toArray();
    }

    /** Where the range is now; empty while its text is gone. */
    public Optional<SourceRange> get(int index) {
        return starts[index] == GONE ? Optional.empty() : Optional.of(new SourceRange(starts[index], ends[index]));
    }

    /** All ranges, in the order they were given. */
    public List<Optional<SourceRange>> all() {
        List<Optional<SourceRange>> all = new ArrayList<>();
        for (int k = 0; k < starts.length; k++) {
            all.add(get(k));
        }
        return all;
    }

    /** The ranges after one more edit. */
    public LiveRanges after(Edit edit) {
        LiveRanges undone = undone(edit);
        return undone == null ? mapped(edit) : undone;
    }

    /** How the ranges were before the last edits, if this one takes them back. */
    private @Nullable LiveRanges undone(Edit edit) {
        Past last = past;
        if (last == null) {
            return null;
        }
        Edit together = last.edit;
        Past at = last;
        while (!together.equals(edit.inverse())) {
            at = at.before.past;
            Optional<Edit> longer = at == null ? Optional.empty() : together(at.edit, together);
            if (at == null || longer.isEmpty()) {
                return null;
            }
            together = longer.get();
        }
        return at.before;
    }

    /** Both edits as one, if the second goes on where the first left off, as in typing: editors undo such edits together. */
    private static Optional<Edit> together(Edit first, Edit next) {
        if (next.offset() == first.insertedEnd()) {
            return Optional.of(
                    new Edit(first.offset(), first.removed() + next.removed(), first.inserted() + next.inserted()));
        }
        if (next.removedEnd() == first.insertedEnd() && next.offset() >= first.offset()) {
            String kept = first.inserted().substring(0, next.offset() - first.offset());
            return Optional.of(new Edit(first.offset(), first.removed(), kept + next.inserted()));
        }
        if (next.removedEnd() == first.offset() && first.inserted().isEmpty()) {
            return Optional.of(new Edit(next.offset(), next.removed() + first.removed(), next.inserted()));
        }
        return Optional.empty();
    }

    private LiveRanges mapped(Edit edit) {
        int[] newStarts = new int[starts.length];
        int[] newEnds = new int[starts.length];
        @Nullable Cut[] newCuts = Arrays.copyOf(cuts, cuts.length);
        boolean paste = edit.inserted().length() >= SHORTEST_CUT;
        for (int k = 0; k < starts.length; k++) {
            Cut cut = cuts[k];
            if (cut != null && paste && cut.text.equals(edit.inserted())) {
                newStarts[k] = edit.offset() + cut.start;
                newEnds[k] = edit.offset() + cut.end;
                newCuts[k] = null;
            } else if (starts[k] == GONE) {
                newStarts[k] = GONE;
                newEnds[k] = GONE;
            } else if (edit.offset() <= starts[k] && edit.removedEnd() >= ends[k] && starts[k] < ends[k]) {
                newCuts[k] = new Cut(edit.removed(), starts[k] - edit.offset(), ends[k] - edit.offset());
                newStarts[k] = GONE;
                newEnds[k] = GONE;
            } else {
                newStarts[k] = mapped(edit, starts[k], true);
                newEnds[k] = Math.max(newStarts[k], mapped(edit, ends[k], false));
            }
        }
        return new LiveRanges(newStarts, newEnds, newCuts, remembered(edit));
    }

    /** Where an edge is after the edit: text put in at a range's start stands before it, at its end behind it. */
    private static int mapped(Edit edit, int edge, boolean start) {
        if (edge < edit.offset() || (edge == edit.offset() && !start)) {
            return edge;
        }
        if (edge >= edit.removedEnd()) {
            return edge - edit.removed().length() + edit.inserted().length();
        }
        return start ? edit.insertedEnd() : edit.offset();
    }

    private Past remembered(Edit edit) {
        int length = past == null ? 1 : past.length + 1;
        // Cut off now and then instead of at each edit, so that the oldest states can be let go.
        return length < 2 * UNDO ? new Past(edit, this, length) : new Past(edit, shortened(UNDO), UNDO);
    }

    private LiveRanges shortened(int length) {
        List<Past> kept = new ArrayList<>();
        for (Past at = past; at != null && kept.size() < length; at = at.before.past) {
            kept.add(at);
        }
        @Nullable Past shorter = null;
        for (Past at : kept.reversed()) {
            LiveRanges before = new LiveRanges(at.before.starts, at.before.ends, at.before.cuts, shorter);
            shorter = new Past(at.edit, before, shorter == null ? 1 : shorter.length + 1);
        }
        return new LiveRanges(starts, ends, cuts, shorter);
    }
}
