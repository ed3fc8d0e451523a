package app.galley.anchoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.comparing.BoundedMyers;
import app.galley.comparing.HeaviestChain;
import app.galley.comparing.OrderedAlignment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The algorithms underneath, against slower ones that are plainly right. */
final class AlignmentProperties {

    @Property(tries = 300)
    void myersFindsAsManyPairsAsThereAre(
            @ForAll @Size(max = 30) List<@IntRange(max = 4) Integer> older,
            @ForAll @Size(max = 30) List<@IntRange(max = 4) Integer> newer) {
        long[] a = older.stream().mapToLong(Integer::longValue).toArray();
        long[] b = newer.stream().mapToLong(Integer::longValue).toArray();
        List<int[]> pairs = new ArrayList<>();
        BoundedMyers.align(a, 0, a.length, b, 0, b.length, (i, j) -> pairs.add(new int[] {i, j}));
        assertInOrder(pairs, a, b);
        assertEquals(longestCommon(a, b), pairs.size());
    }

    @Property(tries = 300)
    void theOrderedAlignmentPairsEqualWordsInOrder(
            @ForAll @Size(max = 60) List<@IntRange(max = 9) Integer> older,
            @ForAll @Size(max = 60) List<@IntRange(max = 9) Integer> newer) {
        long[] a = older.stream().mapToLong(Integer::longValue).toArray();
        long[] b = newer.stream().mapToLong(Integer::longValue).toArray();
        List<int[]> pairs = new ArrayList<>();
        OrderedAlignment.Pairs collect = (i, j) -> pairs.add(new int[] {i, j});
        new OrderedAlignment(a, b, new int[] {3, 1}, collect, new OrderedAlignment.Gap() {
                    @Override
                    public void align(int a0, int a1, int b0, int b1) {
                        BoundedMyers.align(a, a0, a1, b, b0, b1, collect);
                    }

                    @Override
                    public boolean takes(int lengthA, int lengthB) {
                        return false;
                    }
                })
                .align(0, a.length, 0, b.length);
        assertInOrder(pairs, a, b);
        assertEquals(longestCommon(a, b) == 0, pairs.isEmpty());
    }

    @Property(tries = 300)
    void theHeaviestChainIsHeaviest(
            @ForAll @Size(max = 9) List<@IntRange(min = 1, max = 9) Integer> weights, @ForAll long seed) {
        List<Integer> shuffled = new ArrayList<>();
        for (int k = 0; k < weights.size(); k++) {
            shuffled.add(k * 3);
        }
        Collections.shuffle(shuffled, new Random(seed));
        int[] places = shuffled.stream().mapToInt(Integer::intValue).toArray();
        int[] heavy = weights.stream().mapToInt(Integer::intValue).toArray();
        int best = 0;
        for (int set = 0; set < 1 << places.length; set++) {
            best = Math.max(best, weight(set, places, heavy));
        }
        int chosen =
                Arrays.stream(HeaviestChain.of(places, heavy)).map(k -> 1 << k).sum();
        assertEquals(best, weight(chosen, places, heavy));
    }

    @Property(tries = 200)
    void aTextReadLikeAnotherIsReadTheSame(@ForAll long seed, @ForAll @IntRange(max = 60) int edits) {
        String older = Texts.prose(seed, 2_000);
        String newer = Texts.edited(older, seed, edits) + older.substring(older.length() / 3);
        AnchorText alone = Texts.of(newer);
        AnchorText like = Texts.chain(older, newer).getLast();
        assertArrayEquals(alone.words().hashes(), like.words().hashes());
        assertArrayEquals(alone.words().starts(), like.words().starts());
        assertArrayEquals(alone.words().ends(), like.words().ends());
        assertArrayEquals(alone.words().weights(), like.words().weights());
        assertArrayEquals(alone.blocks().hashes(), like.blocks().hashes());
        assertArrayEquals(alone.blocks().firsts(), like.blocks().firsts());
    }

    @Property(tries = 200)
    void aComparisonIsOneToOne(@ForAll long seed, @ForAll @IntRange(max = 80) int edits) {
        String older = Texts.prose(seed, 2_000);
        WordMap map = Comparison.of(Texts.of(older), Texts.of(Texts.edited(older, seed, edits)));
        int pairs = 0;
        for (int i = 0; i < map.to().length; i++) {
            if (map.to()[i] >= 0) {
                assertEquals(i, map.from()[map.to()[i]]);
                pairs++;
            }
        }
        assertEquals(map.from().length - map.inserted().length, pairs);
    }

    /** The weight of a set of pairs, if they are in order. */
    private static int weight(int set, int[] places, int[] weights) {
        int weight = 0;
        int last = -1;
        for (int k = 0; k < places.length; k++) {
            if ((set >> k & 1) == 1) {
                if (places[k] < last) {
                    return 0;
                }
                last = places[k];
                weight += weights[k];
            }
        }
        return weight;
    }

    private static void assertInOrder(List<int[]> pairs, long[] a, long[] b) {
        pairs.sort(Comparator.comparingInt(pair -> pair[0]));
        for (int k = 0; k < pairs.size(); k++) {
            assertEquals(a[pairs.get(k)[0]], b[pairs.get(k)[1]]);
            assertTrue(k == 0 || (pairs.get(k)[0] > pairs.get(k - 1)[0] && pairs.get(k)[1] > pairs.get(k - 1)[1]));
        }
    }

    private static int longestCommon(long[] a, long[] b) {
        int[][] length = new int[a.length + 1][b.length + 1];
        for (int i = a.length - 1; i >= 0; i--) {
            for (int j = b.length - 1; j >= 0; j--) {
                length[i][j] = a[i] == b[j] ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length[0][0];
    }
}
