package app.galley.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * What a reader sees of a Markdown text, as plain text, with a mapping both ways. Comments are anchored on it, so that
 * emphasis, links and other markup cost nothing.
 *
 * <p>Blocks stand in the order of the source, separated by one line feed. Inside a block the text is exactly that of the
 * rendered element, generated parts (such as footnote numbers) left out. Immutable; all offsets are UTF-16 units.
 */
public final class Projection {

    private final String text;
    private final List<TextBlock> blocks;
    private final int[] plainStarts;
    private final int[] plainLengths;
    private final int[] sourceStarts;
    private final int[] sourceLengths;

    private Projection(String text, List<TextBlock> blocks, int[][] segments) {
        this.text = text;
        this.blocks = List.copyOf(blocks);
        this.plainStarts = segments[0];
        this.plainLengths = segments[1];
        this.sourceStarts = segments[2];
        this.sourceLengths = segments[3];
    }

    public String text() {
        return text;
    }

    /** The text blocks, in the order of the source and of {@link #text()}. */
    public List<TextBlock> blocks() {
        return blocks;
    }

    /**
     * Where the unit at {@code offset} of the text comes from in the source. Inside a run that is not letter for letter
     * (such as an entity) it is the run's start; between two blocks it is the end of the one before.
     */
    public int toSource(int offset) {
        int i = floor(plainStarts, offset);
        if (i < 0) {
            return sourceStarts.length == 0 ? 0 : sourceStarts[0];
        }
        int into = offset - plainStarts[i];
        if (into >= plainLengths[i]) {
            return sourceStarts[i] + sourceLengths[i];
        }
        return plainLengths[i] == sourceLengths[i] ? sourceStarts[i] + into : sourceStarts[i];
    }

    /** The smallest stretch of the source from which all of {@code range} comes. */
    public SourceRange toSource(PlainRange range) {
        int start = toSource(range.start());
        if (range.isEmpty()) {
            return new SourceRange(start, start);
        }
        int last = range.end() - 1;
        int i = floor(plainStarts, last);
        int end;
        if (i < 0) {
            end = start;
        } else if (last - plainStarts[i] >= plainLengths[i] || plainLengths[i] != sourceLengths[i]) {
            end = sourceStarts[i] + sourceLengths[i];
        } else {
            end = sourceStarts[i] + (last - plainStarts[i]) + 1;
        }
        return new SourceRange(start, Math.max(start, end));
    }

    /** Where the source offset is seen in the text; inside markup, where the next visible unit is. */
    public int toPlain(int sourceOffset) {
        int i = floor(sourceStarts, sourceOffset);
        if (i < 0) {
            return 0;
        }
        int into = sourceOffset - sourceStarts[i];
        if (into < sourceLengths[i]) {
            return plainLengths[i] == sourceLengths[i] ? plainStarts[i] + into : plainStarts[i];
        }
        if (into == sourceLengths[i] || i + 1 == plainStarts.length) {
            return plainStarts[i] + plainLengths[i];
        }
        return plainStarts[i + 1];
    }

    /** What of {@code range} a reader sees; empty where it covers nothing but markup. */
    public PlainRange toPlain(SourceRange range) {
        int start = toPlain(range.start());
        if (range.isEmpty()) {
            return new PlainRange(start, start);
        }
        int i = floor(sourceStarts, range.end() - 1);
        int end;
        if (i < 0) {
            end = start;
        } else {
            int into = range.end() - sourceStarts[i];
            end = into < sourceLengths[i] && plainLengths[i] == sourceLengths[i]
                    ? plainStarts[i] + into
                    : plainStarts[i] + plainLengths[i];
        }
        // A range that starts in the markup behind its last visible unit: the start has skipped to the next run.
        return end < start ? new PlainRange(start, start) : new PlainRange(start, end);
    }

    /** A stretch of the text and the stretch of the source it comes from; letter for letter where they are equally long. */
    public interface Run {
        void at(int plainStart, int plainLength, int sourceStart, int sourceLength);
    }

    /** Tells of every run, in the order of the text: all that the mapping is made of. */
    public void forEachRun(Run run) {
        for (int i = 0; i < plainStarts.length; i++) {
            run.at(plainStarts[i], plainLengths[i], sourceStarts[i], sourceLengths[i]);
        }
    }

    /** The blocks that {@code range} touches, in order; an empty range touches the block it stands in or ends. */
    public List<TextBlock> blocksIn(PlainRange range) {
        int first = firstBlockEndingAfter(range.isEmpty() ? range.start() - 1 : range.start());
        int last = first;
        while (last < blocks.size()
                && (blocks.get(last).plain().overlaps(range)
                        || blocks.get(last).plain().isEmpty()
                        || (range.isEmpty() && blocks.get(last).plain().start() <= range.start()))) {
            last++;
        }
        return blocks.subList(first, last);
    }

    /** Index of the first block whose source starts at or after {@code sourceOffset}; the number of blocks if none does. */
    public int firstBlockFrom(int sourceOffset) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).source().start() >= sourceOffset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /**
     * The projection of a text of which one stretch has changed. Takes time in proportion to the number of blocks, and
     * none for their text but that of copying it.
     *
     * @param from index of the first block of the stretch
     * @param to index after its last block
     * @param part what is seen of the stretch now; its blocks have the pages and source offsets of the new text
     * @param shift how much further on the blocks after the stretch stand in the source now, in UTF-16 units
     * @param pages gives for the page index of a block outside the stretch the one it has now
     */
    public Projection replaced(int from, int to, Projection part, int shift, IntUnaryOperator pages) {
        int cut = plainStart(from);
        int resume = plainStart(to);
        int plainShift = cut + part.text.length() - resume;
        List<TextBlock> all = new ArrayList<>(blocks.size() - (to - from) + part.blocks.size());
        for (int i = 0; i < from; i++) {
            all.add(blocks.get(i).moved(pages, 0, 0));
        }
        for (TextBlock block : part.blocks) {
            all.add(block.moved(IntUnaryOperator.identity(), 0, cut));
        }
        for (int i = to; i < blocks.size(); i++) {
            all.add(blocks.get(i).moved(pages, shift, plainShift));
        }
        int keep = firstSegmentFrom(cut);
        int skip = firstSegmentFrom(resume);
        int[][] segments = {
            spliced(plainStarts, keep, skip, part.plainStarts, cut, plainShift),
            spliced(plainLengths, keep, skip, part.plainLengths, 0, 0),
            spliced(sourceStarts, keep, skip, part.sourceStarts, 0, shift),
            spliced(sourceLengths, keep, skip, part.sourceLengths, 0, 0)
        };
        String spliced = new StringBuilder(text.length() + plainShift)
                .append(text, 0, cut)
                .append(part.text)
                .append(text, resume, text.length())
                .toString();
        return new Projection(spliced, all, segments);
    }

    private int plainStart(int block) {
        return block == blocks.size()
                ? text.length()
                : blocks.get(block).plain().start();
    }

    private int firstSegmentFrom(int plainOffset) {
        int i = Arrays.binarySearch(plainStarts, plainOffset);
        return i < 0 ? -i - 1 : i;
    }

    private static int[] spliced(int[] old, int keep, int skip, int[] part, int partShift, int shift) {
        int[] all = Arrays.copyOf(old, keep + part.length + old.length - skip);
        for (int i = 0; i < part.length; i++) {
            all[keep + i] = part[i] + partShift;
        }
        int rest = keep + part.length - skip;
        for (int i = skip; i < old.length; i++) {
            all[rest + i] = old[i] + shift;
        }
        return all;
    }

    private int firstBlockEndingAfter(int offset) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).plain().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static int floor(int[] starts, int value) {
        int i = Arrays.binarySearch(starts, value);
        if (i < 0) {
            return -i - 2;
        }
        // Of several runs that start here, the last: the others are empty.
        while (i + 1 < starts.length && starts[i + 1] == value) {
            i++;
        }
        return i;
    }

    /** Collects a projection from the start of the source to its end. Not for use by several threads. */
    public static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final List<TextBlock> blocks = new ArrayList<>();
        private int[][] segments = new int[4][64];
        private int size;

        /** How long the text is so far. */
        public int length() {
            return text.length();
        }

        /** The text collected from {@code start} on. */
        public String textFrom(int start) {
            return text.substring(start);
        }

        /** Adds {@code plain}, which comes from the given stretch of the source; letter for letter if equally long. */
        public Builder add(String plain, int sourceStart, int sourceLength) {
            if (plain.isEmpty()) {
                return this;
            }
            if (size == segments[0].length) {
                for (int k = 0; k < 4; k++) {
                    segments[k] = Arrays.copyOf(segments[k], size * 2);
                }
            }
            segments[0][size] = text.length();
            segments[1][size] = plain.length();
            segments[2][size] = sourceStart;
            segments[3][size] = sourceLength;
            size++;
            text.append(plain);
            return this;
        }

        /** Ends a block that began at {@code plainStart}; the next one starts on a line of its own. */
        public Builder block(TextBlock.Kind kind, int page, int ordinal, SourceRange source, int plainStart) {
            blocks.add(new TextBlock(kind, page, ordinal, source, new PlainRange(plainStart, text.length())));
            text.append('\n');
            return this;
        }

        /**
         * Takes a block over from an earlier projection whose source had the same text there.
         *
         * @param page the page section that shows it now
         * @param shift how much further on it stands in the source now, in UTF-16 units
         */
        public Builder copy(Projection from, TextBlock block, int page, int shift) {
            int start = text.length();
            int i = Arrays.binarySearch(from.plainStarts, block.plain().start());
            for (i = i < 0 ? -i - 1 : i;
                    i < from.plainStarts.length
                            && from.plainStarts[i] < block.plain().end();
                    i++) {
                int at = from.plainStarts[i];
                add(
                        from.text.substring(at, at + from.plainLengths[i]),
                        from.sourceStarts[i] + shift,
                        from.sourceLengths[i]);
            }
            SourceRange source = new SourceRange(
                    block.source().start() + shift, block.source().end() + shift);
            return block(block.kind(), page, block.ordinal(), source, start);
        }

        public Projection build() {
            int[][] trimmed = new int[4][];
            for (int k = 0; k < 4; k++) {
                trimmed[k] = Arrays.copyOf(segments[k], size);
            }
            return new Projection(text.toString(), blocks, trimmed);
        }
    }
}
