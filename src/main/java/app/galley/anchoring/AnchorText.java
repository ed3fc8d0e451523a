package app.galley.anchoring;

import app.galley.article.Outline;
import app.galley.article.PlainRange;
import app.galley.article.Projection;
import app.galley.article.TextBlock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One text of an article, made ready to be compared: split into words, block by block. Making it takes time in proportion
 * to the text; made from a {@code like} one, blocks that both have are not read again. Immutable; keep it as long as the
 * text is needed.
 */
public final class AnchorText {

    private final Projection projection;
    private final Outline outline;
    private final Words words;
    private final int[] blockFirst;
    private final long[] blockHashes;
    private final Map<String, BlockWords> blocks;

    private AnchorText(Projection projection, Outline outline, @Nullable AnchorText like) {
        this.projection = projection;
        this.outline = outline;
        List<TextBlock> from = projection.blocks();
        BlockWords[] parts = new BlockWords[from.size()];
        blocks = HashMap.newHashMap(parts.length);
        blockFirst = new int[parts.length + 1];
        blockHashes = new long[parts.length];
        for (int i = 0; i < parts.length; i++) {
            String block = from.get(i).plain().of(projection.text());
            BlockWords known = blocks.get(block);
            if (known == null && like != null) {
                known = like.blocks.get(block);
            }
            parts[i] = known == null ? BlockWords.of(block) : known;
            blocks.put(block, parts[i]);
            blockFirst[i + 1] = blockFirst[i] + parts[i].words().count();
            blockHashes[i] = parts[i].hash();
        }
        words = joined(parts, from);
    }

    public static AnchorText of(Projection projection, Outline outline) {
        return new AnchorText(projection, outline, null);
    }

    /** The same as without {@code like}, but quicker the more blocks the two texts share. */
    public static AnchorText of(Projection projection, Outline outline, AnchorText like) {
        return new AnchorText(projection, outline, like);
    }

    private Words joined(BlockWords[] parts, List<TextBlock> from) {
        int count = blockFirst[parts.length];
        Words all = new Words(new long[count], new int[count], new int[count], new byte[count]);
        for (int i = 0; i < parts.length; i++) {
            Words part = parts[i].words();
            int at = blockFirst[i];
            int offset = from.get(i).plain().start();
            System.arraycopy(part.hashes(), 0, all.hashes(), at, part.count());
            System.arraycopy(part.weights(), 0, all.weights(), at, part.count());
            for (int k = 0; k < part.count(); k++) {
                all.starts()[at + k] = part.starts()[k] + offset;
                all.ends()[at + k] = part.ends()[k] + offset;
            }
        }
        return all;
    }

    public Projection projection() {
        return projection;
    }

    public Outline outline() {
        return outline;
    }

    Words words() {
        return words;
    }

    String text() {
        return projection.text();
    }

    int blockCount() {
        return blockHashes.length;
    }

    /** Hash of the words of each block. */
    long[] blockHashes() {
        return blockHashes;
    }

    /** The number of the block's first word; that of the block after the last is the number of words. */
    int firstWord(int block) {
        return blockFirst[block];
    }

    /** The block that holds the word. */
    int blockOf(int word) {
        int low = 0;
        int high = blockHashes.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blockFirst[middle] <= word) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    String word(int index) {
        return text().substring(words.starts()[index], words.ends()[index]);
    }

    /** From the start of the first word to the end of the last. */
    PlainRange range(int firstWord, int lastWord) {
        return new PlainRange(words.starts()[firstWord], words.ends()[lastWord]);
    }
}
