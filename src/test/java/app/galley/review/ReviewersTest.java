package app.galley.review;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Changes;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.article.TextHash;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Up to eight people who do at random all that can be done to comments, each on a text that they go on editing. */
class ReviewersTest {

    private static final List<Status> STATUSES =
            List.of(Status.OPEN, Status.RESOLVED, Status.ACCEPTED, Status.DECLINED);

    /** One of them: what they know, and the text before them. */
    private static final class Reviewer {
        private final Author me;
        private final List<Version> everMade;
        private String text = Reviews.TEXT;
        private ReviewState known = ReviewState.EMPTY;

        Reviewer(int number, List<Version> everMade) {
            me = new Author(new AuthorId(Reviews.uuid(100 + number)), "P" + number);
            this.everMade = everMade;
        }

        void act(int step, Random random, List<Reviewer> all) {
            List<SharedAnnotation> seen = known.annotations();
            if (seen.isEmpty() || random.nextInt(9) < 4) {
                switch (random.nextInt(4)) {
                    case 0 -> text = text + " " + step;
                    case 1 -> makes(comment(step, null, random));
                    default -> receives(all.get(random.nextInt(all.size())).known);
                }
            } else {
                actOn(any(seen, random), step, random);
            }
        }

        private void actOn(SharedAnnotation one, int step, Random random) {
            switch (random.nextInt(5)) {
                case 0 -> makes(comment(step, one, random));
                case 1 -> makes(changed(one, "edit " + step, one.status(), one.base(), one.target()));
                case 2 -> makes(changed(one, one.body(), any(STATUSES, random), one.base(), one.target()));
                case 3 -> makes(changed(one, one.body(), one.status(), TextHash.of(text), target(random)));
                default ->
                    makes(new Tombstone(
                            one.id(), one.authorId(), one.changes().plusOneBy(me.id()), Reviews.NOON.plusMillis(step)));
            }
        }

        private void makes(Version version) {
            everMade.add(version);
            List<String> texts = new ArrayList<>(known.texts().values());
            texts.add(text);
            receives(ReviewState.of(texts, List.of(version)));
        }

        void receives(ReviewState other) {
            known = Merge.of(known, other);
        }

        private SharedAnnotation comment(int step, @Nullable SharedAnnotation to, Random random) {
            return new SharedAnnotation(
                    Reviews.id(step),
                    to == null ? TextHash.of(text) : to.base(),
                    to == null ? null : to.id(),
                    to == null ? target(random) : to.target(),
                    me,
                    "made at " + step,
                    random.nextInt(3) == 0 ? "instead" : null,
                    Status.OPEN,
                    Reviews.NOON,
                    Reviews.NOON,
                    random.nextBoolean() ? Changes.NONE : Changes.by(me.id(), 1));
        }

        private SharedAnnotation changed(
                SharedAnnotation one, String body, Status status, TextHash base, Target target) {
            return new SharedAnnotation(
                    one.id(),
                    base,
                    one.parent(),
                    target,
                    one.author(),
                    body,
                    one.replacement(),
                    status,
                    one.created(),
                    one.modified(),
                    one.changes().plusOneBy(me.id()));
        }

        private Target target(Random random) {
            int end = random.nextInt(text.codePointCount(0, text.length()));
            return random.nextInt(4) == 0
                    ? new Target.OfSection("ducks", "Ducks")
                    : new Target.OfPassage(random.nextInt(end + 1), end, "q", "p", "s", "ducks");
        }
    }

    @Property(tries = 120)
    void everyOrderAndRepetitionOfMergesEndsInTheSameStateAndNothingIsLost(
            @ForAll @IntRange(min = 1, max = 8) int people, @ForAll long seed) throws ReviewException {
        Random random = new Random(seed);
        List<Version> everMade = new ArrayList<>();
        List<Reviewer> all = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            all.add(new Reviewer(i, everMade));
        }
        for (int step = 0; step < 50; step++) {
            all.get(random.nextInt(people)).act(step, random, all);
        }

        ReviewState first = mergedInAnyOrder(all, random);

        for (int again = 0; again < 2; again++) {
            ReviewState other = mergedInAnyOrder(all, random);
            assertEquals(first, other);
            assertArrayEquals(written(first), written(other));
        }
        assertEquals(first, new ReviewFileReader().read("a", written(first)).state());
        Set<AnnotationId> ids = new HashSet<>();
        first.versions().forEach(version -> ids.add(version.id()));
        for (Version version : everMade) {
            assertTrue(ids.contains(version.id()), "lost: " + version);
            assertTrue(
                    first.versions().contains(version)
                            || everMade.stream().anyMatch(newer -> newer.supersedes(version)),
                    "dropped: " + version);
        }
    }

    /** By somebody new, who merges what each of the others knows, some of it several times. */
    private static ReviewState mergedInAnyOrder(List<Reviewer> all, Random random) {
        List<ReviewState> files = new ArrayList<>();
        all.forEach(reviewer -> files.add(reviewer.known));
        for (int i = random.nextInt(4); i > 0; i--) {
            files.add(Merge.of(any(files, random), any(files, random)));
        }
        Collections.shuffle(files, random);
        return files.stream().reduce(ReviewState.EMPTY, Merge::of);
    }

    private static byte[] written(ReviewState state) {
        return new ReviewFileWriter().write(new ReviewFile(Reviews.article(), state));
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
