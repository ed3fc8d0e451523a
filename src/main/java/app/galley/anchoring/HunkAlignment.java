package app.galley.anchoring;

import app.galley.comparing.OrderedAlignment;
import java.util.Arrays;

/**
 * Aligns two short stretches of words as well as can be: the alignment of greatest score, by dynamic programming with a
 * fixed cost for each stretch of changed words (Gotoh 1982, with the insertions and deletions of one place as one gap).
 * Content words earn more than common ones, so that a stray "of the" does not hold two rewritten sentences together; a word
 * with a typing error earns less than the same word.
 */
final class HunkAlignment {

    /** The cost of a stretch of changed words, in units of {@link Weight}. */
    private static final int CHANGE = 5;

    /** What the same word as the one before earns on top. */
    private static final int RUN = 2;

    /** How like two words must be to be one with an error. */
    private static final double LIKE = 0.6;

    /** In more cells than this, only equal words are paired. */
    private static final int CELLS_WITH_LIKENESS = 1 << 12;

    private static final int NEVER = Integer.MIN_VALUE / 2;
    private static final byte FROM_MATCH = 1;
    private static final byte FROM_LEFT = 2;
    private static final byte FROM_ABOVE = 3;
    private static final byte MATCH_AFTER_MATCH = 4;

    private final Stretch older;
    private final Stretch newer;
    private final OrderedAlignment.Pairs pairs;
    private long[] lettersA = {};
    private long[] lettersB = {};
    private int firstA;
    private int firstB;

    HunkAlignment(Stretch older, Stretch newer, OrderedAlignment.Pairs pairs) {
        this.older = older;
        this.newer = newer;
        this.pairs = pairs;
    }

    /** Aligns part of the two stretches and gives the pairs, from last to first. */
    void align(int a0, int a1, int b0, int b1) {
        int n = a1 - a0;
        int m = b1 - b0;
        byte[] cameFrom = new byte[(n + 1) * (m + 1)];
        boolean likeness = n * m <= CELLS_WITH_LIKENESS;
        if (likeness) {
            firstA = a0;
            firstB = b0;
            lettersA = letters(older, a0, a1);
            lettersB = letters(newer, b0, b1);
        }
        int[] match = new int[m + 1];
        int[] changed = new int[m + 1];
        Arrays.fill(match, NEVER);
        match[0] = 0;
        changed[0] = -CHANGE;
        cameFrom[0] = FROM_MATCH;
        for (int j = 1; j <= m; j++) {
            changed[j] = -CHANGE;
            cameFrom[j] = FROM_LEFT;
        }
        for (int i = 1; i <= n; i++) {
            int diagonalMatch = match[0];
            int diagonalChanged = changed[0];
            match[0] = NEVER;
            changed[0] = -CHANGE;
            cameFrom[i * (m + 1)] = FROM_ABOVE;
            for (int j = 1; j <= m; j++) {
                int earned = earned(a0 + i - 1, b0 + j - 1, likeness);
                byte how = 0;
                int matched = NEVER;
                if (earned > 0) {
                    boolean run = diagonalMatch + RUN >= diagonalChanged;
                    matched = earned + (run ? diagonalMatch + RUN : diagonalChanged);
                    how = run ? MATCH_AFTER_MATCH : 0;
                }
                int above = changed[j];
                int best = above;
                byte from = FROM_ABOVE;
                if (changed[j - 1] > best) {
                    best = changed[j - 1];
                    from = FROM_LEFT;
                }
                if (matched - CHANGE > best) {
                    best = matched - CHANGE;
                    from = FROM_MATCH;
                }
                diagonalMatch = match[j];
                diagonalChanged = above;
                match[j] = matched;
                changed[j] = best;
                cameFrom[i * (m + 1) + j] = (byte) (from | how);
            }
        }
        backtrack(cameFrom, n, m, a0, b0, match[m] >= changed[m]);
    }

    private void backtrack(byte[] cameFrom, int n, int m, int a0, int b0, boolean endsInMatch) {
        int i = n;
        int j = m;
        boolean matched = endsInMatch;
        while (i > 0 || j > 0) {
            byte how = cameFrom[i * (m + 1) + j];
            if (matched) {
                pairs.pair(a0 + --i, b0 + --j);
                matched = (how & MATCH_AFTER_MATCH) != 0;
            } else {
                switch (how & 3) {
                    case FROM_MATCH -> matched = true;
                    case FROM_LEFT -> j--;
                    default -> i--;
                }
            }
        }
    }

    private static long[] letters(Stretch stretch, int from, int to) {
        long[] letters = new long[to - from];
        for (int i = from; i < to; i++) {
            letters[i - from] = stretch.letters(i);
        }
        return letters;
    }

    private int earned(int i, int j, boolean likeness) {
        byte weight = older.weight(i);
        if (older.hash(i) == newer.hash(j)) {
            return weight;
        }
        if (!likeness || weight == Weight.MARK || newer.weight(j) == Weight.MARK) {
            return 0;
        }
        if (!Likeness.possible(lettersA[i - firstA], lettersB[j - firstB])) {
            return 0;
        }
        double like = Likeness.of(older.word(i), newer.word(j));
        return like < LIKE ? 0 : Math.max(1, (int) (Math.min(weight, newer.weight(j)) * like) - 2);
    }
}
