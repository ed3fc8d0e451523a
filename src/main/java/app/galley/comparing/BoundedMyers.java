package app.galley.comparing;

import java.util.Arrays;

/**
 * The shortest edit script between two sequences, forward and greedy (Myers 1986), given up past a fixed number of edits:
 * for long stretches of repeated elements, which have no landmark. Costs O((n + m) * D) time and O(D * D) memory with D at
 * most {@link #EDITS}.
 */
public final class BoundedMyers {

    private static final int EDITS = 200;

    private BoundedMyers() {}

    public static void align(long[] a, int a0, int a1, long[] b, int b0, int b1, OrderedAlignment.Pairs pairs) {
        int n = a1 - a0;
        int m = b1 - b0;
        if (Math.abs(n - m) > EDITS) {
            return;
        }
        int[][] trace = new int[EDITS + 1][];
        int[] furthest = new int[2 * EDITS + 3];
        int middle = EDITS + 1;
        for (int d = 0; d <= EDITS; d++) {
            for (int k = -d; k <= d; k += 2) {
                boolean down = k == -d || (k != d && furthest[middle + k - 1] < furthest[middle + k + 1]);
                int x = down ? furthest[middle + k + 1] : furthest[middle + k - 1] + 1;
                int y = x - k;
                while (x < n && y < m && x >= 0 && y >= 0 && a[a0 + x] == b[b0 + y]) {
                    x++;
                    y++;
                }
                furthest[middle + k] = x;
                if (k == n - m && x >= n) {
                    trace[d] = Arrays.copyOfRange(furthest, middle - d, middle + d + 1);
                    backtrack(trace, d, n, m, a0, b0, pairs);
                    return;
                }
            }
            trace[d] = Arrays.copyOfRange(furthest, middle - d, middle + d + 1);
        }
    }

    /** {@code trace[d][k + d]} is how far diagonal k was followed with d edits. */
    private static void backtrack(
            int[][] trace, int edits, int n, int m, int a0, int b0, OrderedAlignment.Pairs pairs) {
        int x = n;
        int y = m;
        for (int d = edits; d > 0; d--) {
            int k = x - y;
            int[] before = trace[d - 1];
            int left = reached(before, d - 1, k - 1);
            int right = reached(before, d - 1, k + 1);
            boolean down = k == -d || (k != d && left < right);
            int cameFrom = down ? right : left;
            int startX = down ? cameFrom : cameFrom + 1;
            while (x > startX) {
                pairs.pair(a0 + --x, b0 + --y);
            }
            x = cameFrom;
            y = down ? x - (k + 1) : x - (k - 1);
        }
        while (x > 0) {
            pairs.pair(a0 + --x, b0 + --y);
        }
    }

    private static int reached(int[] row, int d, int k) {
        return k < -d || k > d ? Integer.MIN_VALUE / 2 : row[k + d];
    }
}
