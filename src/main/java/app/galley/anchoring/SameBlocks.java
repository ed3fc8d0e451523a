package app.galley.anchoring;

import app.galley.comparing.BoundedMyers;
import app.galley.comparing.OrderedAlignment;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Pairs the words of blocks that have the same words: first those in order, then those that moved. */
final class SameBlocks {

    private static final int[] SIZES = {4, 1};

    /** A block that moved alone, without a neighbour, must weigh at least this to be recognised by its words alone. */
    private static final int HEAVY = 4 * Weight.CONTENT;

    private final Matching matching;
    private final AnchorText older;
    private final AnchorText newer;
    private final int[] to;
    private final int[] from;

    private SameBlocks(Matching matching) {
        this.matching = matching;
        older = matching.older;
        newer = matching.newer;
        to = filled(older.blocks().count());
        from = filled(newer.blocks().count());
    }

    static void pair(Matching matching) {
        SameBlocks blocks = new SameBlocks(matching);
        blocks.inOrder();
        blocks.moved();
    }

    private static int[] filled(int count) {
        int[] none = new int[count];
        Arrays.fill(none, -1);
        return none;
    }

    private void inOrder() {
        long[] a = older.blocks().hashes();
        long[] b = newer.blocks().hashes();
        new OrderedAlignment(a, b, SIZES, this::same, new OrderedAlignment.Gap() {
                    @Override
                    public void align(int a0, int a1, int b0, int b1) {
                        BoundedMyers.align(a, a0, a1, b, b0, b1, SameBlocks.this::same);
                    }

                    @Override
                    public boolean takes(int lengthA, int lengthB) {
                        return false;
                    }
                })
                .align(0, a.length, 0, b.length);
    }

    private void moved() {
        long[] a = older.blocks().hashes();
        Map<Long, Integer> inOlder = once(a, to);
        Map<Long, Integer> inNewer = once(newer.blocks().hashes(), from);
        for (int i = 0; i < a.length; i++) {
            if (to[i] >= 0 || inOlder.getOrDefault(a[i], -1) != i) {
                continue;
            }
            int j = inNewer.getOrDefault(a[i], -1);
            if (j >= 0 && weight(i) >= HEAVY) {
                same(i, j);
                spread(i, j, 1);
                spread(i, j, -1);
            }
        }
    }

    /** The neighbours of a block that moved, as far as they moved along. */
    private void spread(int block, int place, int step) {
        int i = block + step;
        int j = place + step;
        while (i >= 0
                && j >= 0
                && i < to.length
                && j < from.length
                && to[i] < 0
                && from[j] < 0
                && older.blocks().hashes()[i] == newer.blocks().hashes()[j]) {
            same(i, j);
            i += step;
            j += step;
        }
    }

    /** Where each hash stands among the blocks without partner; -1 where it stands more than once. */
    private static Map<Long, Integer> once(long[] hashes, int[] partner) {
        Map<Long, Integer> places = new HashMap<>();
        for (int i = 0; i < hashes.length; i++) {
            if (partner[i] < 0) {
                int place = i;
                places.merge(hashes[i], place, (first, second) -> -1);
            }
        }
        return places;
    }

    private int weight(int block) {
        int weight = 0;
        for (int w = older.blocks().first(block); w < older.blocks().first(block + 1); w++) {
            weight += older.words().weights()[w];
        }
        return weight;
    }

    private void same(int i, int j) {
        to[i] = j;
        from[j] = i;
        matching.pairRun(
                older.blocks().first(i), newer.blocks().first(j), older.blocks().length(i));
    }
}
