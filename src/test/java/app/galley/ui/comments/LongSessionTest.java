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
import app.galley.article.SourceRange;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A long sitting at one article: fifty comments, while sentences are typed, taken out, moved and undone. Each letter of a
 * commented passage is followed by itself, so the truth is known at each step.
 */
class LongSessionTest {

    private static final Author ADA = new Author(AuthorId.random(), "Ada");
    private static final int COMMENTS = 50;
    private static final int STEPS = 400;
    private static final int NOBODY = -1;

    /** An edit and whose the letters are that it takes out and puts in. */
    private record Owned(Edit edit, List<Integer> removed, List<Integer> inserted) {

        Owned inverse() {
            return new Owned(edit.inverse(), inserted, removed);
        }
    }

    @TempDir
    Path folder;

    private final Map<AnnotationId, Integer> numbers = new HashMap<>();
    private final Deque<Owned> undo = new ArrayDeque<>();
    private String text = "";
    private List<Integer> owners = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noCommentIsEverOnOtherWords(long seed) {
        Random random = new Random(seed);
        try (Desk desk = new Desk(folder)) {
            OpenArticle article = desk.article(article(random));
            begin(desk, article);
            for (int step = 0; step < STEPS; step++) {
                if (!undo.isEmpty() && random.nextInt(4) == 0) {
                    follow(desk, undo.pop().inverse());
                } else {
                    act(desk, random);
                }
                // Now and then the text is parsed, and an edit comes before it is shown.
                if (random.nextInt(3) == 0) {
                    OpenArticle parsed = desk.draft(article, text);
                    List<Integer> then = List.copyOf(owners);
                    long count = desk.model.edits();
                    if (random.nextBoolean()) {
                        act(desk, random);
                    }
                    desk.model.show(parsed, count);
                    checkMarks(desk, parsed, then);
                }
                if (step % 40 == 39) {
                    rest(desk, desk.draft(article, text));
                }
            }
            while (!undo.isEmpty()) {
                follow(desk, undo.pop().inverse());
            }
            rest(desk, desk.draft(article, text));
            // Everything is taken back: every comment stands where it was made.
            assertTrue(desk.model.listing().rows().stream().allMatch(row -> row.standing() == Standing.EXACT));
        }
    }

    private void begin(Desk desk, OpenArticle article) {
        text = article.parsed().markdown();
        owners = new ArrayList<>(Collections.nCopies(text.length(), NOBODY));
        for (int n = 0; n < COMMENTS; n++) {
            Annotation comment = desk.comment(article, passage(n), ADA, "hm", Status.OPEN);
            numbers.put(comment.id(), n);
            int at = text.indexOf(passage(n));
            Collections.fill(owners.subList(at, at + passage(n).length()), n);
        }
        desk.model.show(article);
        assertEquals(COMMENTS, desk.model.marks().size());
    }

    private void act(Desk desk, Random random) {
        List<Integer> cut = List.of();
        for (Edit edit : edits(random)) {
            List<Integer> removed = List.copyOf(owners.subList(edit.offset(), edit.removedEnd()));
            // What is pasted belongs to whom it was cut from.
            boolean pasted = cut.size() == edit.inserted().length();
            Owned owned = new Owned(
                    edit,
                    removed,
                    pasted ? cut : Collections.nCopies(edit.inserted().length(), NOBODY));
            cut = removed;
            follow(desk, owned);
            undo.push(owned);
        }
    }

    private void follow(Desk desk, Owned owned) {
        Edit edit = owned.edit();
        assertEquals(edit.removed(), text.substring(edit.offset(), edit.removedEnd()));
        text = text.substring(0, edit.offset()) + edit.inserted() + text.substring(edit.removedEnd());
        owners.subList(edit.offset(), edit.removedEnd()).clear();
        owners.addAll(edit.offset(), owned.inserted());
        desk.model.follow(List.of(edit));
    }

    private void rest(Desk desk, OpenArticle resting) {
        desk.model.show(resting);
        desk.tasks.pass(ShownComments.REST);
        checkMarks(desk, resting, owners);
        List<String> lost = new ArrayList<>();
        for (CommentRow row : desk.model.listing().rows()) {
            int number = numbers.getOrDefault(row.id(), NOBODY);
            long left = owners.stream().filter(owner -> owner == number).count();
            if (left == 0) {
                assertTrue(row.standing() == Standing.ORPHANED || row.standing() == Standing.UNSURE, passage(number));
            } else if (left == passage(number).length() && row.standing() == Standing.ORPHANED) {
                lost.add(passage(number));
            }
        }
        // Torn apart by what was typed into them, perhaps; but hardly ever without as much as a suggestion.
        assertTrue(lost.size() <= 1, () -> "lost: " + lost);
    }

    /** Every mark holds letters of the passage that was commented on. */
    private void checkMarks(Desk desk, OpenArticle shown, List<Integer> then) {
        for (Mark mark : desk.model.marks()) {
            SourceRange source = shown.parsed().projection().toSource(mark.place());
            int number = numbers.getOrDefault(mark.id(), NOBODY);
            assertTrue(
                    then.subList(source.start(), source.end()).contains(number),
                    () -> "“" + source.of(shown.parsed().markdown()) + "” was marked for “" + passage(number) + "”");
        }
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
            text.append(sentence(random))
                    .append(' ')
                    .append(passage(n))
                    .append(' ')
                    .append(sentence(random))
                    .append(".\n\n");
        }
        return text.toString();
    }

    /** Six words, as unlike those of the others as passages of prose are. */
    private static String passage(int n) {
        Random random = new Random(n);
        StringBuilder words = new StringBuilder();
        for (int w = 0; w < 6; w++) {
            words.append(w == 0 ? "" : " ");
            for (int k = 0; k < 2 + random.nextInt(2); k++) {
                words.append("bdfgklmnprstvz".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
            }
        }
        return words.toString();
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
}
