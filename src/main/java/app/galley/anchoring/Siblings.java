package app.galley.anchoring;

import app.galley.anchoring.Runs.Run;
import app.galley.comparing.UniqueShingles;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Parts what seems to have moved from one block to another, but shares with it only what its siblings share as well: of
 * blocks made from one template, one that was taken out and one that was written elsewhere are not the same. A word is a
 * block's own if no three words around it stand anywhere else in the older text.
 */
final class Siblings {

    private static final int SIZE = 3;

    /** So many of its own words in the other block are more than chance, whatever else is shared. */
    private static final int ENOUGH = 4;

    /** So much of what is its own makes it the same block... */
    private static final double MOST = 0.6;

    /** ...if it is more than one word, such as a name. */
    private static final int SEVERAL = 2;

    /** So many words beside what moved tell whether it took along what was its own. */
    private static final int BESIDE = 12;

    /** A block of more words is not made from a template, and would take long. */
    private static final int LONGEST = 400;

    private final Matching matching;
    private final BitSet shared;

    private Siblings(Matching matching) {
        this.matching = matching;
        shared = shared(matching.a);
    }

    static void part(Matching matching) {
        Set<BlockPair> moved = moved(matching);
        if (!moved.isEmpty()) {
            Siblings siblings = new Siblings(matching);
            moved.forEach(siblings::partUnlessTheSame);
        }
    }

    /** A block of the older text and one of the newer. */
    private record BlockPair(int older, int newer) {}

    /** The pairs of blocks between which words moved. */
    private static Set<BlockPair> moved(Matching matching) {
        Runs runs = Runs.of(matching);
        List<Run> inOlder = runs.inOlder();
        BitSet inOrder = new BitSet();
        for (int run : runs.backbone()) {
            inOrder.set(run);
        }
        Set<BlockPair> moved = new HashSet<>();
        for (int k = inOrder.nextClearBit(0); k < inOlder.size(); k = inOrder.nextClearBit(k + 1)) {
            addPairs(matching, inOlder.get(k), moved);
        }
        return moved;
    }

    private static void addPairs(Matching matching, Run run, Set<BlockPair> pairs) {
        Blocks older = matching.older.blocks();
        Blocks newer = matching.newer.blocks();
        int word = run.a();
        while (word < run.endA()) {
            int place = matching.to(word);
            BlockPair pair = new BlockPair(older.of(word), newer.of(place));
            if (older.length(pair.older()) <= LONGEST) {
                pairs.add(pair);
            }
            word += Math.min(older.first(pair.older() + 1) - word, newer.first(pair.newer() + 1) - place);
        }
    }

    private void partUnlessTheSame(BlockPair pair) {
        Blocks blocks = matching.older.blocks();
        int start = blocks.first(pair.older());
        int end = blocks.first(pair.older() + 1);
        int[] there = IntStream.range(start, end)
                .filter(word -> isIn(word, pair.newer()))
                .toArray();
        int from = Math.max(start, there[0] - BESIDE);
        int to = Math.min(end, there[there.length - 1] + 1 + BESIDE);
        int own = 0;
        int sharedOnes = 0;
        for (int word = from; word < to; word++) {
            if (says(word) && (matching.freeOlder(word) || isIn(word, pair.newer()))) {
                own += shared.get(word) ? 0 : 1;
                sharedOnes += shared.get(word) ? 1 : 0;
            }
        }
        int sharedThere = (int) Arrays.stream(there)
                .filter(word -> says(word) && shared.get(word))
                .count();
        int ownThere = (int) Arrays.stream(there)
                .filter(word -> says(word) && !shared.get(word))
                .count();
        boolean mostlyOwn = ownThere >= Math.min(ENOUGH, sharedThere);
        boolean same = ownThere + sharedThere == own + sharedOnes || ownThere >= Math.max(SEVERAL, MOST * own);
        if (!mostlyOwn && !same) {
            for (int word : there) {
                matching.part(word);
            }
        }
    }

    private boolean says(int word) {
        return matching.older.words().weights()[word] > Weight.COMMON;
    }

    private boolean isIn(int word, int newerBlock) {
        int place = matching.to(word);
        Blocks newer = matching.newer.blocks();
        return place >= newer.first(newerBlock) && place < newer.first(newerBlock + 1);
    }

    /** The words in stretches that stand more than once in the text. */
    private static BitSet shared(long[] text) {
        UniqueShingles.Found once = UniqueShingles.find(text, 0, text.length, text, 0, text.length, SIZE);
        BitSet unique = new BitSet();
        for (int start : once.inA()) {
            unique.set(start);
        }
        BitSet shared = new BitSet(text.length);
        for (int start = 0; start + SIZE <= text.length; start++) {
            if (!unique.get(start)) {
                shared.set(start, start + SIZE);
            }
        }
        return shared;
    }
}
