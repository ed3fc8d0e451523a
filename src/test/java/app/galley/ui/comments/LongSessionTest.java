package app.galley.ui.comments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Placement.Standing;
import app.galley.annotation.Status;
import app.galley.article.Edit;
import app.galley.article.PlainRange;
import app.galley.ui.article.OpenArticle;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A long sitting at one article: fifty comments, each on words of its own, while sentences are typed, taken out, moved and
 * undone. Each commented passage has a word that stands nowhere else, so the truth is known at each step.
 */
class LongSessionTest {

    private static final Author ADA = new Author(AuthorId.random(), "Ada");
    private static final int COMMENTS = 50;
    private static final int STEPS = 400;

    @TempDir
    Path folder;

    private final Map<AnnotationId, String> markers = new HashMap<>();
    private String text = "";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noCommentIsEverOnOtherWords(long seed) {
        Random random = new Random(seed);
        try (Desk desk = new Desk(folder)) {
            OpenArticle article = desk.article(article(random));
            text = article.parsed().markdown();
            for (int n = 0; n < COMMENTS; n++) {
                Annotation comment = desk.comment(article, passage(n), ADA, "hm", Status.OPEN);
                markers.put(comment.id(), marker(n));
            }
            desk.model.show(article);
            assertEquals(COMMENTS, desk.model.marks().size());

            Deque<Edit> undo = new ArrayDeque<>();
            for (int step = 0; step < STEPS; step++) {
                boolean undoing = !undo.isEmpty() && random.nextInt(4) == 0;
                for (Edit edit : undoing ? List.of(undo.pop().inverse()) : edits(random)) {
                    apply(edit);
                    if (!undoing) {
                        undo.push(edit);
                    }
                    desk.model.follow(List.of(edit));
                }
                // Now and then the text is parsed, and an edit comes before it is shown.
                if (random.nextInt(3) == 0) {
                    OpenArticle parsed = desk.draft(article, text);
                    long count = desk.model.edits();
                    if (random.nextBoolean()) {
                        Edit meanwhile = new Edit(0, "", "Meanwhile.\n\n");
                        apply(meanwhile);
                        undo.push(meanwhile);
                        desk.model.follow(List.of(meanwhile));
                    }
                    desk.model.show(parsed, count);
                    checkMarks(desk, parsed);
                }
                if (step % 40 == 39) {
                    OpenArticle resting = desk.draft(article, text);
                    desk.model.show(resting);
                    desk.tasks.pass(CommentsModel.REST);
                    checkMarks(desk, resting);
                    checkRest(desk, resting);
                }
            }
            while (!undo.isEmpty()) {
                Edit back = undo.pop().inverse();
                apply(back);
                desk.model.follow(List.of(back));
            }
            // Everything taken back: every comment stands where it was made.
            OpenArticle end = desk.draft(article, text);
            desk.model.show(end);
            desk.tasks.pass(CommentsModel.REST);
            checkMarks(desk, end);
            assertTrue(
                    desk.model.listing().rows().stream().allMatch(row -> row.standing() == Standing.EXACT),
                    "all exact");
        }
    }

    private void apply(Edit edit) {
        assertEquals(edit.removed(), text.substring(edit.offset(), edit.removedEnd()));
        text = text.substring(0, edit.offset()) + edit.inserted() + text.substring(edit.removedEnd());
    }

    /** What is marked holds the word that only the commented passage had. */
    private void checkMarks(Desk desk, OpenArticle shown) {
        for (Mark mark : desk.model.marks()) {
            String words = mark.place().of(shown.parsed().projection().text());
            String marker = markers.getOrDefault(mark.id(), "?");
            assertTrue(words.contains(marker), () -> "“" + words + "” was marked for " + marker);
        }
    }

    /** After a rest, nearly all that is there is found, and what is gone is told so. */
    private void checkRest(Desk desk, OpenArticle shown) {
        String seen = shown.parsed().projection().text();
        List<String> lost = new ArrayList<>();
        for (CommentRow row : desk.model.listing().rows()) {
            String marker = markers.getOrDefault(row.id(), "?");
            if (!seen.contains(marker)) {
                assertTrue(row.where().isEmpty(), () -> marker + " is gone, but placed");
                assertTrue(row.standing() == Standing.ORPHANED || row.standing() == Standing.UNSURE, marker);
            } else if (row.where().isEmpty()) {
                lost.add(marker);
            }
        }
        assertTrue(lost.size() <= 5, () -> "lost: " + lost);
    }

    private static String article(Random random) {
        List<Integer> order = new ArrayList<>();
        for (int n = 0; n < COMMENTS; n++) {
            order.add(n);
        }
        Collections.shuffle(order, random);
        StringBuilder text = new StringBuilder("# Everything\n\n");
        for (int n : order) {
            if (random.nextInt(6) == 0) {
                text.append("## Part ").append(n).append("\n\n");
            }
            text.append("Some of ")
                    .append(sentence(random))
                    .append(" but ")
                    .append(passage(n))
                    .append(" and then ")
                    .append(sentence(random))
                    .append(".\n\n");
        }
        return text.toString();
    }

    private static String passage(int n) {
        return "the " + marker(n) + " was seen near the river";
    }

    /** A word of letters only, unlike any other. */
    private static String marker(int n) {
        return "qu" + (char) ('a' + n / 26) + "x" + (char) ('a' + n % 26) + "zor";
    }

    private static String sentence(Random random) {
        StringBuilder words = new StringBuilder();
        for (int w = 0; w < 6 + random.nextInt(10); w++) {
            words.append(w == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }

    private static final List<String> WORDS = List.of(
            "old", "water", "runs", "slowly", "house", "green", "they", "carry", "stone", "over", "bridge", "evening",
            "light", "falls", "into", "every", "garden", "letter", "writes", "again", "winter", "people", "quiet");

    /** One thing a writer does. */
    private List<Edit> edits(Random random) {
        int at = random.nextInt(text.length());
        return switch (random.nextInt(6)) {
            case 0, 1 -> typed(at, " " + sentence(random));
            case 2 -> List.of(new Edit(at, text.substring(at, Math.min(text.length(), at + random.nextInt(12))), ""));
            case 3 -> List.of(new Edit(wordStart(at), "", "**bold** "));
            case 4 -> moved(random);
            default -> List.of(new Edit(wordStart(at), "", "another "));
        };
    }

    private static List<Edit> typed(int at, String words) {
        List<Edit> keys = new ArrayList<>();
        for (int n = 0; n < words.length(); n++) {
            keys.add(new Edit(at + n, "", words.substring(n, n + 1)));
        }
        return keys;
    }

    /** A paragraph cut and pasted before another. */
    private List<Edit> moved(Random random) {
        List<PlainRange> paragraphs = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n", start)) {
            paragraphs.add(new PlainRange(start, end + 2));
            start = end + 2;
        }
        PlainRange cut = paragraphs.get(1 + random.nextInt(paragraphs.size() - 1));
        PlainRange before = paragraphs.get(1 + random.nextInt(paragraphs.size() - 1));
        if (before.start() > cut.start() && before.start() < cut.end()) {
            return List.of();
        }
        String words = cut.of(text);
        int to = before.start() > cut.start() ? before.start() - words.length() : before.start();
        return List.of(new Edit(cut.start(), words, ""), new Edit(to, "", words));
    }

    private int wordStart(int at) {
        int space = text.indexOf(' ', at);
        return space < 0 ? at : space + 1;
    }

    @Test
    void theMarkersAreWordsOfTheirOwn() {
        assertEquals(COMMENTS, java.util.stream.IntStream.range(0, COMMENTS).mapToObj(LongSessionTest::marker).distinct().count());
    }
}
