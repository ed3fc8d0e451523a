package app.galley.comparing;

import java.util.Arrays;

/**
 * Aligns two sequences in order: what is equal at both ends, then the heaviest chain of shingles that are unique in both,
 * long ones first, then the same in each gap between them (patience diff, after Bram Cohen); gaps that are small or hold
 * nothing unique are left to a {@link Gap}. Near-linear: each level of the recursion, of which there are at most
 * {@link #DEPTH}, reads each element a fixed number of times.
 */
public final class OrderedAlignment {

    /** Aligns what has no unique landmark, or is small enough to be aligned with more care. */
    public interface Gap {
        void align(int a0, int a1, int b0, int b1);

        /** Whether the gap is to be aligned so at once, without looking for landmarks. */
        boolean takes(int lengthA, int lengthB);
    }

    /** Takes the pairs found. */
    public interface Pairs {
        void pair(int inA, int inB);
    }

    private static final int DEPTH = 24;

    private final long[] a;
    private final long[] b;
    private final int[] sizes;
    private final Pairs pairs;
    private final Gap gap;

    /**
     * @param sizes lengths of shingles to look for, longest first
     */
    public OrderedAlignment(long[] a, long[] b, int[] sizes, Pairs pairs, Gap gap) {
        this.a = a;
        this.b = b;
        this.sizes = sizes;
        this.pairs = pairs;
        this.gap = gap;
    }

    public void align(int a0, int a1, int b0, int b1) {
        align(a0, a1, b0, b1, 0);
    }

    private void align(int fromA, int toA, int fromB, int toB, int depth) {
        int a0 = fromA;
        int a1 = toA;
        int b0 = fromB;
        int b1 = toB;
        while (a0 < a1 && b0 < b1 && a[a0] == b[b0]) {
            pairs.pair(a0++, b0++);
        }
        while (a0 < a1 && b0 < b1 && a[a1 - 1] == b[b1 - 1]) {
            pairs.pair(--a1, --b1);
        }
        if (a0 == a1 || b0 == b1) {
            return;
        }
        if (depth >= DEPTH || gap.takes(a1 - a0, b1 - b0)) {
            gap.align(a0, a1, b0, b1);
            return;
        }
        for (int size : sizes) {
            UniqueShingles.Found found = UniqueShingles.find(a, a0, a1, b, b0, b1, size);
            if (found.inA().length > 0) {
                between(found, a0, a1, b0, b1, depth);
                return;
            }
        }
        gap.align(a0, a1, b0, b1);
    }

    private void between(UniqueShingles.Found found, int a0, int a1, int b0, int b1, int depth) {
        int[] equal = new int[found.inA().length];
        Arrays.fill(equal, 1);
        int nextA = a0;
        int nextB = b0;
        for (int index : HeaviestChain.of(found.inB(), equal)) {
            int i = found.inA()[index];
            int j = found.inB()[index];
            if (i < nextA || j < nextB) {
                continue;
            }
            align(nextA, i, nextB, j, depth + 1);
            while (i < a1 && j < b1 && a[i] == b[j]) {
                pairs.pair(i++, j++);
            }
            nextA = i;
            nextB = j;
        }
        align(nextA, a1, nextB, b1, depth + 1);
    }
}
