package app.galley.anchoring;

import app.galley.article.PlainRange;
import app.galley.article.Projection;
import app.galley.article.TextBlock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of a text block by block. A block that another text has as well is copied from there: two revisions
 * differ in few blocks, and copying is much cheaper than reading.
 */
final class BlockReader {

    /** After so many blocks that the other text does not have where it would be expected, look for them everywhere. */
    private static final int PATIENCE = 8;

    private final String text;
    private final List<TextBlock> from;
    private final long[] blockHashes;
    private final int[] firsts;
    private long[] hashes;
    private int[] starts;
    private int[] ends;
    private byte[] weights;

    private BlockReader(Projection projection, int guess) {
        text = projection.text();
        from = projection.blocks();
        blockHashes = new long[from.size()];
        firsts = new int[from.size() + 1];
        hashes = new long[guess];
        starts = new int[guess];
        ends = new int[guess];
        weights = new byte[guess];
    }

    static BlockReader read(Projection projection) {
        BlockReader reader = new BlockReader(projection, projection.text().length() / 5 + 16);
        for (int block = 0; block < reader.from.size(); block++) {
            reader.readBlock(block);
        }
        return reader;
    }

    static BlockReader read(Projection projection, AnchorText like) {
        BlockReader reader = new BlockReader(projection, like.words().count() + 256);
        reader.readLike(like);
        return reader;
    }

    Words words() {
        int count = firsts[from.size()];
        return new Words(
                Arrays.copyOf(hashes, count),
                Arrays.copyOf(starts, count),
                Arrays.copyOf(ends, count),
                Arrays.copyOf(weights, count));
    }

    Blocks blocks() {
        return new Blocks(blockHashes, firsts);
    }

    private void readLike(AnchorText like) {
        List<TextBlock> others = like.projection().blocks();
        @Nullable Map<String, Integer> everywhere = null;
        int expected = 0;
        int missed = 0;
        int block = 0;
        while (block < from.size()) {
            int other = nearby(block, like, expected);
            if (other < 0 && missed >= PATIENCE) {
                everywhere = everywhere == null ? places(like) : everywhere;
                other = everywhere.getOrDefault(from.get(block).plain().of(text), -1);
            }
            if (other < 0) {
                readBlock(block++);
                expected++;
                missed++;
                continue;
            }
            int end = block + 1;
            int otherEnd = other + 1;
            while (end < from.size() && otherEnd < others.size() && isSame(end, like, otherEnd)) {
                end++;
                otherEnd++;
            }
            copy(block, end, like, other);
            missed = end - block > PATIENCE ? 0 : missed;
            block = end;
            expected = otherEnd;
        }
    }

    /** The same block where it would stand if few blocks had been put in or taken out; -1 if it is not there. */
    private int nearby(int block, AnchorText like, int expected) {
        for (int other : new int[] {expected, expected + 1, expected - 1, expected + 2}) {
            if (other >= 0 && other < like.blocks().count() && isSame(block, like, other)) {
                return other;
            }
        }
        return -1;
    }

    private boolean isSame(int block, AnchorText like, int other) {
        PlainRange here = from.get(block).plain();
        PlainRange there = like.projection().blocks().get(other).plain();
        return here.length() == there.length()
                && text.regionMatches(here.start(), like.text(), there.start(), here.length());
    }

    private static Map<String, Integer> places(AnchorText like) {
        Map<String, Integer> places = new HashMap<>();
        for (int other = 0; other < like.blocks().count(); other++) {
            places.put(like.projection().blocks().get(other).plain().of(like.text()), other);
        }
        return places;
    }

    private void copy(int block, int end, AnchorText like, int other) {
        Words words = like.words();
        int source = like.blocks().firsts()[other];
        int count = like.blocks().firsts()[other + end - block] - source;
        int at = firsts[block];
        ensure(at + count);
        System.arraycopy(words.hashes(), source, hashes, at, count);
        System.arraycopy(words.weights(), source, weights, at, count);
        int shift = from.get(block).plain().start()
                - like.projection().blocks().get(other).plain().start();
        for (int k = 0; k < count; k++) {
            starts[at + k] = words.starts()[source + k] + shift;
        }
        for (int k = 0; k < count; k++) {
            ends[at + k] = words.ends()[source + k] + shift;
        }
        for (int k = block; k < end; k++) {
            blockHashes[k] = like.blocks().hashes()[other + k - block];
            firsts[k + 1] = firsts[k] + like.blocks().length(other + k - block);
        }
    }

    private void readBlock(int block) {
        PlainRange range = from.get(block).plain();
        Words words = WordReader.read(text, range.start(), range.end());
        int at = firsts[block];
        int count = words.count();
        ensure(at + count);
        System.arraycopy(words.hashes(), 0, hashes, at, count);
        System.arraycopy(words.starts(), 0, starts, at, count);
        System.arraycopy(words.ends(), 0, ends, at, count);
        System.arraycopy(words.weights(), 0, weights, at, count);
        long hash = count;
        for (long word : words.hashes()) {
            hash = Long.rotateLeft((hash ^ word) * 0x100000001B3L, 23);
        }
        blockHashes[block] = WordReader.mix(hash);
        firsts[block + 1] = at + count;
    }

    private void ensure(int count) {
        if (count > hashes.length) {
            int larger = Math.max(count, hashes.length * 2);
            hashes = Arrays.copyOf(hashes, larger);
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            weights = Arrays.copyOf(weights, larger);
        }
    }
}
