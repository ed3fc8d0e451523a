package app.galley.anchoring;

import app.galley.anchoring.Runs.Run;
import java.util.List;

/**
 * Parts pairs of a word or two that stand alone between stretches that were rewritten on both sides: a word that two
 * different sentences happen to share is not the same word.
 */
final class Strays {

    /** Stretches at least this heavy are never strays. */
    private static final int HEAVY = 3 * Weight.CONTENT;

    private Strays() {}

    static void part(Matching matching) {
        List<Run> runs = Runs.of(matching).inOlder();
        for (int k = 1; k + 1 < runs.size(); k++) {
            Run run = runs.get(k);
            if (run.length() > HEAVY) {
                continue;
            }
            int weight = 0;
            for (int i = run.a(); i < run.endA(); i++) {
                weight += matching.older.words().weights()[i];
            }
            int rewritten = Math.min(
                    rewritten(matching, run.a() - 1, run.b() - 1, -1), rewritten(matching, run.endA(), run.endB(), 1));
            if (weight < Math.min(HEAVY, 2 * rewritten)) {
                for (int i = run.a(); i < run.endA(); i++) {
                    matching.part(i);
                }
            }
        }
    }

    /** How many words beside a stretch have no partner, in the text where they are fewer. */
    private static int rewritten(Matching matching, int a, int b, int step) {
        int count = 0;
        int i = a;
        int j = b;
        while (count < HEAVY
                && i >= 0
                && j >= 0
                && i < matching.a.length
                && j < matching.b.length
                && matching.freeOlder(i)
                && matching.freeNewer(j)) {
            count++;
            i += step;
            j += step;
        }
        return count;
    }
}
