package app.galley.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Status;
import app.galley.library.DeletedAnnotations;
import app.galley.review.ReviewState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** People with real libraries who write, change and send at random: in the end all know the same, and nothing is lost. */
class LibrariesMeetTest {

    private static final List<Status> STATUSES =
            List.of(Status.OPEN, Status.RESOLVED, Status.ACCEPTED, Status.DECLINED);
    private static final List<String> WORDS = List.of("duck", "pond", "light", "bread", "weeds");

    private final Set<AnnotationId> made = new HashSet<>();
    private final Set<String> drafts = new HashSet<>();

    @Property(tries = 10)
    void allEndWithTheSameAndAnyMergeCanBeTakenBack(@ForAll @IntRange(min = 2, max = 8) int number, @ForAll long seed)
            throws IOException {
        made.clear();
        drafts.clear();
        Random random = new Random(seed);
        Path folder = Files.createTempDirectory("galley-meet");
        List<Person> people = new ArrayList<>();
        try {
            for (int i = 0; i < number; i++) {
                people.add(new Person(folder, "P" + i));
            }
            for (int step = 0; step < 8 * number; step++) {
                act(people.get(random.nextInt(number)), people, step, random);
            }
            List<IncomingReview> files = people.stream().map(Person::sends).toList();
            List<ReviewState> states = new ArrayList<>();
            for (Person person : people) {
                states.add(meet(person, files, random));
            }
            states.forEach(state -> assertEquals(states.getFirst(), state));
            Set<AnnotationId> known = states.getFirst().versions().stream()
                    .map(version -> version.id())
                    .collect(Collectors.toSet());
            assertEquals(made, known);
            people.forEach(person -> assertEquals(List.of(), person.library.check()));
        } finally {
            people.forEach(Person::close);
            delete(folder);
        }
    }

    private ReviewState meet(Person person, List<IncomingReview> files, Random random) {
        List<IncomingReview> some = new ArrayList<>(files);
        some.add(files.get(random.nextInt(files.size())));
        Collections.shuffle(some, random);
        Map<String, List<String>> before = person.rows();
        Merged merged = person.gets(some.toArray(IncomingReview[]::new));
        assertEquals(List.of(), person.merging.undo(merged.undo()).left());
        assertEquals(before, person.rows());
        some.forEach(person::gets);
        assertTrue(person.gets(some.toArray(IncomingReview[]::new)).changedNothing());
        ReviewState state = person.sends().review().state();
        assertTrue(drafts.stream().noneMatch(draft -> state.toString().contains(draft)));
        return state;
    }

    private void act(Person person, List<Person> people, int step, Random random) {
        List<Annotation> seen = person.library.annotations().list(Person.ARTICLE).stream()
                .filter(annotation -> annotation.status() != Status.DRAFT)
                .toList();
        if (seen.isEmpty() || random.nextInt(10) < 5) {
            act(person, people, step, random, random.nextInt(6));
        } else {
            actOn(person, people, any(seen, random), step, random);
        }
    }

    private void act(Person person, List<Person> people, int step, Random random, int what) {
        switch (what) {
            case 0, 1 -> comment(person, "comment " + step, null, random);
            case 2 -> person.write(Person.TEXT.replace("on the pond", "on pond " + random.nextInt(9)) + "\n" + step);
            case 3 -> {
                drafts.add("kept back " + step + ".");
                person.comment("duck", "kept back " + step + ".", Status.DRAFT, null, null);
            }
            case 4 -> settle(person, people, random);
            default ->
                person.gets(any(people, random).sends(), any(people, random).sends());
        }
    }

    /** Some who settle or delete think better of it, be it that others have heard of it. */
    private static void settle(Person person, List<Person> people, Random random) {
        Conflicts conflicts = new Conflicts(person.library);
        List<Conflict> open = conflicts.list(Person.ARTICLE);
        if (!open.isEmpty()) {
            Conflict one = any(open, random);
            Undo undo = conflicts.settle(one, any(one.choices(), random), person.me());
            if (random.nextBoolean()) {
                any(people, random).gets(person.sends());
                person.merging.undo(undo);
            }
        }
    }

    private static void delete(Person person, List<Person> people, Annotation one, Random random) {
        DeletedAnnotations deleted = person.library.annotations().delete(one.id());
        if (random.nextBoolean()) {
            any(people, random).gets(person.sends());
            person.library.annotations().undelete(deleted);
        }
    }

    private void actOn(Person person, List<Person> people, Annotation one, int step, Random random) {
        switch (random.nextInt(5)) {
            case 0 -> comment(person, "reply " + step, one, random);
            case 1 -> person.edit(one.id(), "edit " + step);
            case 2 -> person.set(one.id(), any(STATUSES, random));
            case 3 -> person.attach(one.id(), any(WORDS, random));
            default -> delete(person, people, one, random);
        }
    }

    private void comment(Person person, String body, @Nullable Annotation to, Random random) {
        made.add(person.comment(
                        any(WORDS, random),
                        body,
                        Status.OPEN,
                        to == null ? null : to.id(),
                        random.nextInt(3) == 0 ? "instead" : null)
                .id());
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
