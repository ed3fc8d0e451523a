package app.galley.anchoring;

import app.galley.anchoring.Runs.Run;
import java.util.List;
import java.util.Locale;

/** Pairs words that were only joined or divided: "data set" and "dataset", "e-mail" and "email". */
final class Compounds {

    /** A compound has at most so many parts, hyphens counted. */
    private static final int PARTS = 5;

    private Compounds() {}

    static void pair(Matching matching) {
        Runs runs = Runs.of(matching);
        boolean[] neighbours = runs.neighbours();
        List<Run> inOlder = runs.inOlder();
        for (int k = 0; k < neighbours.length; k++) {
            Run left = inOlder.get(k);
            Run right = inOlder.get(k + 1);
            if (neighbours[k] && isShort(left.endA(), right.a()) && isShort(left.endB(), right.b())) {
                String older = letters(matching.older, left.endA(), right.a());
                if (older.length() > 2 && older.equals(letters(matching.newer, left.endB(), right.b()))) {
                    matching.pair(firstWord(matching.older, left.endA()), firstWord(matching.newer, left.endB()));
                }
            }
        }
    }

    private static boolean isShort(int from, int end) {
        return end > from && end - from <= PARTS;
    }

    private static String letters(AnchorText text, int from, int end) {
        StringBuilder letters = new StringBuilder();
        for (int word = from; word < end; word++) {
            if (text.words().weights()[word] > Weight.MARK) {
                letters.append(text.word(word).toLowerCase(Locale.ROOT));
            }
        }
        return letters.toString();
    }

    private static int firstWord(AnchorText text, int from) {
        int word = from;
        while (text.words().weights()[word] == Weight.MARK) {
            word++;
        }
        return word;
    }
}
