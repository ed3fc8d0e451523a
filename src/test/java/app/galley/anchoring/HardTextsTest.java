package app.galley.anchoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Placement;
import app.galley.annotation.Placement.Standing;
import app.galley.article.PlainRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Texts that make a careless comparison take quadratic time: it would take minutes, this one takes seconds. */
@Timeout(120)
final class HardTextsTest {

    @Test
    void oneWordManyTimes() {
        String older = "word ".repeat(200_000);
        String newer = older.substring(0, 300_000) + "other thing " + older.substring(300_000, 700_000) + older;
        place(older, newer);
        place(older, newer.replace("word word word word word word word word ", "word word word words word word word "));
    }

    @Test
    void equalLines() {
        String older = "the same line again\n".repeat(100_000);
        String newer = older.substring(0, 1_000_000) + "another line\n" + older.substring(1_000_000) + "and one more\n";
        List<Placement> placements = place(older, newer);
        assertEquals(placements.size(), count(placements, Standing.EXACT));
        place(older, older.substring(400_000) + "x\n" + "the same line again\nno, not the same\n".repeat(50_000));
    }

    @Test
    void unrelatedNovels() {
        List<Placement> placements = place(Texts.prose(1, 400_000), Texts.prose(2, 400_000));
        assertEquals(0, count(placements, Standing.EXACT));
    }

    @Test
    void oneLineWithoutEnd() {
        String older = Texts.prose(5, 1_000_000).replace('\n', ' ');
        String newer = Texts.edited(older, 9, 3_000);
        place(older, newer);
        place(older, older.substring(500_000) + newer.substring(0, 500_000));
    }

    @Test
    void twoWordsInEveryOrder() {
        StringBuilder older = new StringBuilder();
        StringBuilder newer = new StringBuilder();
        RandomGenerator random = new Random(1);
        for (int n = 0; n < 200_000; n++) {
            older.append(random.nextBoolean() ? "yes " : "no ");
            newer.append(random.nextBoolean() ? "yes " : "no ");
        }
        place(older.toString(), newer.toString());
    }

    @Test
    void shuffledLines() {
        List<String> lines = new ArrayList<>(Texts.prose(3, 1_000_000).lines().toList());
        String older = String.join("\n", lines);
        Collections.shuffle(lines, new Random(1));
        place(older, String.join("\n", lines));
    }

    private static List<Placement> place(String older, String newer) {
        List<Anchor> anchors = new ArrayList<>();
        for (int n = 0; n < 200; n++) {
            int start = (int) ((long) n * (older.length() - 60) / 200);
            anchors.add(new Anchor.OfPassage(new AnnotationId("a" + n), 0, new PlainRange(start, start + 11)));
        }
        return Anchoring.place(Texts.chain(older, newer, older, newer), anchors);
    }

    private static long count(List<Placement> placements, Standing standing) {
        return placements.stream()
                .filter(placement -> placement.standing() == standing)
                .count();
    }
}
