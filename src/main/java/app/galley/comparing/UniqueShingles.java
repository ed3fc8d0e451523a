package app.galley.comparing;

import java.util.Arrays;

/**
 * Shingles, that is stretches of a fixed number of words, that stand exactly once in each of two sequences. They are what
 * patience diff (Cohen) and Heckel's diff (1978) rest on; hashed while rolling along as by Karp and Rabin (1987), in linear
 * time.
 */
public final class UniqueShingles {

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final int SEVERAL = -2;
    private static final int NONE = -1;

    private UniqueShingles() {}

    /** Where they stand: in {@code a}, ascending, and in {@code b}. */
    // Never compared with another: a record only for its names.
    @SuppressWarnings("ArrayRecordComponent")
    public record Found(int[] inA, int[] inB) {}

    public static Found find(long[] a, int a0, int a1, long[] b, int b0, int b1, int size) {
        int countA = a1 - a0 - size + 1;
        int countB = b1 - b0 - size + 1;
        if (countA <= 0 || countB <= 0) {
            return new Found(new int[0], new int[0]);
        }
        Table table = new Table(countA);
        long power = power(size);
        long hash = 0;
        for (int i = a0; i < a1; i++) {
            hash = roll(a, a0, i, size, hash, power);
            if (i - a0 >= size - 1) {
                table.seenInA(hash, i - size + 1);
            }
        }
        hash = 0;
        for (int j = b0; j < b1; j++) {
            hash = roll(b, b0, j, size, hash, power);
            if (j - b0 >= size - 1) {
                table.seenInB(hash, j - size + 1);
            }
        }
        return table.found();
    }

    private static long power(int size) {
        long power = 1;
        for (int k = 0; k < size; k++) {
            power *= BASE;
        }
        return power;
    }

    private static long roll(long[] words, int first, int at, int size, long hash, long power) {
        long next = hash * BASE + words[at];
        return at - first >= size ? next - words[at - size] * power : next;
    }

    /** A hash table with open addressing: this is the innermost loop of all comparing. */
    private static final class Table {
        private final long[] keys;
        private final int[] inA;
        private final int[] inB;
        private final int mask;

        Table(int count) {
            int capacity = Integer.highestOneBit(Math.max(4, count)) * 4;
            keys = new long[capacity];
            inA = new int[capacity];
            inB = new int[capacity];
            Arrays.fill(inA, NONE);
            Arrays.fill(inB, NONE);
            mask = capacity - 1;
        }

        private int slot(long key) {
            int slot = (int) (key ^ (key >>> 32)) & mask;
            while (inA[slot] != NONE && keys[slot] != key) {
                slot = (slot + 1) & mask;
            }
            return slot;
        }

        void seenInA(long key, int at) {
            int slot = slot(key);
            inA[slot] = inA[slot] == NONE ? at : SEVERAL;
            keys[slot] = key;
        }

        void seenInB(long key, int at) {
            int slot = slot(key);
            if (inA[slot] != NONE) {
                inB[slot] = inB[slot] == NONE ? at : SEVERAL;
            }
        }

        Found found() {
            int count = 0;
            for (int slot = 0; slot < keys.length; slot++) {
                if (inA[slot] >= 0 && inB[slot] >= 0) {
                    count++;
                }
            }
            long[] both = new long[count];
            for (int slot = 0; slot < keys.length; slot++) {
                if (inA[slot] >= 0 && inB[slot] >= 0) {
                    both[--count] = ((long) inA[slot] << 32) | inB[slot];
                }
            }
            Arrays.sort(both);
            int[] as = new int[both.length];
            int[] bs = new int[both.length];
            for (int k = 0; k < both.length; k++) {
                as[k] = (int) (both[k] >>> 32);
                bs[k] = (int) both[k];
            }
            return new Found(as, bs);
        }
    }
}
