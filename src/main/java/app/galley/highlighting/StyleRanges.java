package app.galley.highlighting;

import java.util.Arrays;
import java.util.List;

/** Collects styled ranges of a text, nested and overlapping as they come, and cuts them into stretches of one look. */
final class StyleRanges {

    /** Takes a stretch: where it starts and ends, and the bits of its styles. */
    interface Sink {
        void stretch(int start, int end, int bits);
    }

    /** Start or end of a range: place, style and whether it starts, in one number that sorts by place. */
    private long[] ends = new long[32];

    private int count;

    void add(int start, int end, Style style) {
        if (start >= end) {
            return;
        }
        if (count + 2 > ends.length) {
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        ends[count++] = ((long) start << 6) | (style.index() << 1) | 1;
        ends[count++] = ((long) end << 6) | (style.index() << 1);
    }

    /** Gives the stretches that have a style, in order, and forgets all. */
    void drain(Sink sink) {
        each(sink);
        count = 0;
    }

    /** Gives the stretches that have a style, in order. */
    void each(Sink sink) {
        Arrays.sort(ends, 0, count);
        int[] open = new int[Style.values().length];
        int bits = 0;
        int last = 0;
        for (int i = 0; i < count; i++) {
            int at = (int) (ends[i] >> 6);
            int style = (int) (ends[i] >> 1) & 31;
            int before = bits;
            open[style] += (ends[i] & 1) == 1 ? 1 : -1;
            bits = open[style] > 0 ? bits | (1 << style) : bits & ~(1 << style);
            if (before != bits) {
                if (before != 0 && at > last) {
                    sink.stretch(last, at, before);
                }
                last = at;
            }
        }
    }

    /** Adds a stretch to a line's, as one with the last where they touch and look the same. */
    static void append(List<Span> line, int start, int end, int bits) {
        if (!line.isEmpty() && line.getLast().end() == start && line.getLast().bits() == bits) {
            line.add(new Span(line.removeLast().start(), end, bits));
        } else {
            line.add(new Span(start, end, bits));
        }
    }
}
