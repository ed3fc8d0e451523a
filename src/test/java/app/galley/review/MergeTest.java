package app.galley.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Changes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@Domain(DomainContext.Global.class)
class MergeTest {

    private static final AuthorId NORA = Reviews.NORA.id();
    private static final AuthorId TOM = Reviews.TOM.id();

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Domain(Reviews.AnyReviews.class)
    void theOrderDoesNotMatter(@ForAll ReviewState a, @ForAll ReviewState b, @ForAll ReviewState c) {
        assertEquals(Merge.of(a, b), Merge.of(b, a));
        assertEquals(Merge.of(Merge.of(a, b), c), Merge.of(a, Merge.of(b, c)));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Domain(Reviews.AnyReviews.class)
    void onceIsAsGoodAsTwice(@ForAll ReviewState a, @ForAll ReviewState b) {
        ReviewState merged = Merge.of(a, b);
        assertEquals(merged, Merge.of(merged, a));
        assertEquals(merged, Merge.of(merged, merged));
        assertEquals(a, Merge.of(a, ReviewState.EMPTY));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Domain(Reviews.AnyReviews.class)
    void nothingIsDroppedButWhatSomebodyReplaced(@ForAll ReviewState a, @ForAll ReviewState b) {
        List<Version> merged = Merge.of(a, b).versions();
        for (Version version : a.versions()) {
            assertTrue(merged.contains(version) || merged.stream().anyMatch(newer -> newer.supersedes(version)));
        }
    }

    /**
     * Up to eight people write, edit, delete and pass on what they have, at random. Then everybody's state goes to
     * everybody in two different orders, some of it twice: all end with the same, no annotation is missing, and the last
     * edit of each person is there unless somebody who had seen it changed or deleted it.
     */
    @Property(tries = 100)
    void everybodyEndsWithTheSame(@ForAll @IntRange(min = 1, max = 8) int people, @ForAll long seed) {
        Random random = new Random(seed);
        List<ReviewState> states = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            states.add(ReviewState.EMPTY);
        }
        Set<Integer> written = new HashSet<>();
        Set<Version> everMade = new HashSet<>();
        for (int step = 0; step < 40; step++) {
            int who = random.nextInt(people);
            AuthorId me = new AuthorId(Reviews.uuid(50 + who));
            ReviewState mine = states.get(who);
            List<SharedAnnotation> seen = mine.annotations();
            int choice = random.nextInt(4);
            Version made = null;
            if (choice == 0 || seen.isEmpty()) {
                written.add(step);
                made = Reviews.comment(step, new Author(me, "P" + who), "new", Changes.by(me, 1));
            } else if (choice == 1) {
                made = edited(seen.get(random.nextInt(seen.size())), me, "edit " + step);
            } else if (choice == 2 && random.nextInt(3) == 0) {
                SharedAnnotation gone = seen.get(random.nextInt(seen.size()));
                made = new Tombstone(gone.id(), gone.authorId(), gone.changes().plusOneBy(me), Reviews.NOON);
            } else {
                int from = random.nextInt(people);
                states.set(who, Merge.of(mine, states.get(from)));
            }
            if (made != null) {
                everMade.add(made);
                states.set(who, Merge.of(mine, Reviews.state(made)));
            }
        }
        ReviewState forwards = ReviewState.EMPTY;
        ReviewState backwards = ReviewState.EMPTY;
        for (int i = 0; i < people; i++) {
            forwards = Merge.of(forwards, states.get(i));
            backwards = Merge.of(states.get(people - 1 - i), Merge.of(backwards, states.get(random.nextInt(people))));
        }
        assertEquals(forwards, backwards);
        Set<String> ids = new HashSet<>();
        forwards.versions().forEach(version -> ids.add(version.id().value()));
        written.forEach(number -> assertTrue(ids.contains(Reviews.id(number).value())));
        for (Version version : everMade) {
            assertTrue(forwards.versions().contains(version)
                    || everMade.stream().anyMatch(newer -> newer.supersedes(version)));
        }
    }

    @Test
    void anEditOfWhatOneHasSeenReplacesIt() {
        SharedAnnotation first = Reviews.comment(1, Reviews.NORA, "Furst", Changes.by(NORA, 1));
        SharedAnnotation second = edited(first, NORA, "First");
        ReviewState merged = Merge.of(Reviews.state(first), Reviews.state(second));
        assertEquals(List.of(second), merged.versions());
        assertEquals(List.of(), merged.conflicts());
    }

    @Test
    void ofTwoEditsSideBySideTheMoreChangedIsShownAndTheOtherKept() {
        SharedAnnotation first = Reviews.comment(1, Reviews.NORA, "First", Changes.by(NORA, 1));
        SharedAnnotation hers = edited(edited(first, NORA, "x"), NORA, "Hers");
        SharedAnnotation his = edited(first, TOM, "His");
        ReviewState merged = Merge.of(Reviews.state(his), Reviews.state(hers));
        assertEquals(List.of(hers), merged.annotations());
        assertEquals(List.of(his), merged.conflicts());
        // Whoever settles it has seen both.
        Map<AuthorId, Integer> both = new HashMap<>(hers.changes().counts());
        his.changes().counts().forEach((person, count) -> both.merge(person, count, Math::max));
        SharedAnnotation settled =
                Reviews.comment(1, Reviews.NORA, "Ours", Changes.of(both).plusOneBy(TOM));
        assertEquals(List.of(settled), Merge.of(merged, Reviews.state(settled)).versions());
    }

    @Test
    void aDeletionStaysDeletedUnlessSomebodyChangedTheAnnotationWithoutKnowing() {
        SharedAnnotation first = Reviews.comment(1, Reviews.NORA, "First", Changes.by(NORA, 1));
        Tombstone deleted =
                new Tombstone(first.id(), NORA, first.changes().plusOneBy(NORA).plusOneBy(NORA), Reviews.NOON);
        assertEquals(
                List.of(),
                Merge.of(Reviews.state(deleted), Reviews.state(first)).annotations());
        SharedAnnotation changedOnce = edited(first, TOM, "Once");
        ReviewState both = Merge.of(Reviews.state(deleted), Reviews.state(changedOnce));
        assertEquals(List.of(changedOnce), both.annotations());
        assertEquals(List.of(deleted), both.conflicts());
    }

    @Test
    void nobodyTakesOverAnotherPersonsId() {
        SharedAnnotation first = Reviews.comment(1, Reviews.NORA, "First", Changes.by(NORA, 1));
        SharedAnnotation stolen = Reviews.comment(1, Reviews.TOM, "Mine now", Changes.by(NORA, 9));
        ReviewState merged = Merge.of(Reviews.state(first), Reviews.state(stolen));
        assertTrue(merged.versions().contains(first));
        assertTrue(merged.versions().contains(stolen));
    }

    private static SharedAnnotation edited(SharedAnnotation annotation, AuthorId editor, String body) {
        return new SharedAnnotation(
                annotation.id(),
                annotation.base(),
                annotation.parent(),
                annotation.target(),
                annotation.author(),
                body,
                annotation.replacement(),
                annotation.status(),
                annotation.created(),
                annotation.modified(),
                annotation.changes().plusOneBy(editor));
    }
}
