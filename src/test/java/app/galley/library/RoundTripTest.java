package app.galley.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Changes;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.annotation.Target.OfPassage;
import app.galley.annotation.Target.OfSection;
import app.galley.article.Article;
import app.galley.article.ArticleId;
import app.galley.article.RevisionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** Whatever is put into a library comes out of it, save that UTF-8 has no lone surrogates. */
class RoundTripTest {

    private static @Nullable Path folder;
    private static @Nullable Library open;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("galley-test");
        open = Library.open(folder.resolve("library.galley"));
    }

    @AfterContainer
    static void close() throws IOException {
        library().close();
        try (Stream<Path> files = Files.walk(Objects.requireNonNull(folder))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 60)
    void texts(@ForAll("strings") String text) {
        Article article = library().articles().create(Samples.article("Title", text));
        assertEquals(wellFormed(text), library().revisions().text(article.head()));
    }

    @Property(tries = 150)
    void annotations(
            @ForAll("strings") String body, @ForAll("targets") Target target, @ForAll("annotations") Annotation draft) {
        Article article = library().articles().create(Samples.article("Title", "text"));
        Annotation given = new Annotation(
                draft.id(),
                article.id(),
                article.head(),
                draft.parent(),
                target,
                draft.author(),
                body,
                draft.replacement(),
                draft.status(),
                draft.created(),
                draft.modified(),
                draft.changes());
        AnnotationStore store = library().annotations();

        store.add(given);
        Annotation stored = store.get(given.id()).orElseThrow();

        assertEquals(wellFormed(given.body()), stored.body());
        assertEquals(wellFormed(given.target()), stored.target());
        assertEquals(given.replacement() == null ? null : wellFormed(given.replacement()), stored.replacement());
        assertEquals(given.author().id(), stored.author().id());
        assertEquals(wellFormed(given.author().name()), stored.author().name());
        assertEquals(
                new Annotation(
                        given.id(),
                        given.article(),
                        given.revision(),
                        given.parent(),
                        stored.target(),
                        stored.author(),
                        stored.body(),
                        stored.replacement(),
                        given.status(),
                        given.created(),
                        given.modified(),
                        given.changes()),
                stored);
        assertEquals(List.of(stored), store.list(article.id()));

        Annotation changed = stored.withBody(stored.body() + "!", Samples.NOON);
        store.update(changed);

        Changes later = stored.changes().plusOneBy(library().authors().here());
        assertEquals(changed.withChanges(later), store.get(given.id()).orElseThrow());
    }

    @Property(tries = 60)
    void halfWrittenForms(
            @ForAll("strings") String body, @ForAll("strings") String email, @ForAll("targets") Target target) {
        Article article = library().articles().create(Samples.article("Title", "text"));
        library()
                .unfinishedComments()
                .put(new UnfinishedComment(article.id(), "new", article.head(), target, email, email, body, body));
        assertEquals(
                List.of(new UnfinishedComment(
                        article.id(),
                        "new",
                        article.head(),
                        wellFormed(target),
                        wellFormed(email),
                        wellFormed(email),
                        wellFormed(body),
                        wellFormed(body))),
                library().unfinishedComments().list(article.id()));
    }

    @Property
    void wellFormedTextsStayAsTheyAreAndOthersKeepTheirOffsets(@ForAll("strings") String text) {
        String result = WellFormed.of(text);
        assertEquals(wellFormed(text), result);
        assertEquals(text.length(), result.length());
        assertSame(result, WellFormed.of(result));
    }

    @Provide
    Arbitrary<String> strings() {
        Arbitrary<String> pieces = Arbitraries.of(
                "",
                "a",
                "Ü",
                " ",
                "\0",
                "\n",
                "\r\n",
                "'",
                "\"",
                ";--",
                "%",
                "👩‍👩‍👧",
                "🙂",
                "e\u0301",
                "שלום",
                "\ud83d",
                "\udc00",
                "\ufffd",
                "\uffff",
                "{}",
                "漢");
        return pieces.list().ofMaxSize(12).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<Target> targets() {
        Arbitrary<Target> sections = Combinators.combine(strings(), strings()).as(OfSection::new);
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, Integer.MAX_VALUE / 2);
        Arbitrary<Target> passages = Combinators.combine(numbers, numbers, strings(), strings(), strings(), strings())
                .as((start, length, quote, prefix, suffix, section) ->
                        new OfPassage(start, start + length, quote, prefix, suffix, section));
        return Arbitraries.oneOf(sections, passages);
    }

    /** The parts that are not given to the property one by one. */
    @Provide
    Arbitrary<Annotation> annotations() {
        Arbitrary<Instant> times =
                Arbitraries.longs().between(-1, 253_402_300_799_999L).map(Instant::ofEpochMilli);
        Arbitrary<@Nullable AnnotationId> parents =
                Arbitraries.create(AnnotationId::random).injectNull(0.5);
        Arbitrary<Author> authors = strings().map(name -> new Author(AuthorId.random(), "N" + name));
        return Combinators.combine(
                        parents,
                        authors,
                        strings().injectNull(0.5),
                        Arbitraries.of(Status.class),
                        times,
                        times,
                        Arbitraries.maps(
                                        authors.map(Author::id),
                                        Arbitraries.integers().between(1, Changes.MOST - 1))
                                .ofMaxSize(4))
                .as((parent, author, replacement, status, created, modified, changes) -> new Annotation(
                        AnnotationId.random(),
                        new ArticleId(""),
                        new RevisionId(""),
                        parent,
                        new OfSection("", ""),
                        author,
                        "",
                        replacement,
                        status,
                        created,
                        modified,
                        Changes.of(changes)));
    }

    private static Target wellFormed(Target target) {
        return switch (target) {
            case OfSection(String id, String title) -> new OfSection(wellFormed(id), wellFormed(title));
            case OfPassage(int start, int end, String quote, String prefix, String suffix, String id) ->
                new OfPassage(start, end, wellFormed(quote), wellFormed(prefix), wellFormed(suffix), wellFormed(id));
        };
    }

    /** By code points, unlike the code under test. */
    private static String wellFormed(String text) {
        StringBuilder result = new StringBuilder();
        text.codePoints()
                .forEach(c -> result.appendCodePoint(Character.getType(c) == Character.SURROGATE ? '\ufffd' : c));
        return result.toString();
    }

    private static Library library() {
        return Objects.requireNonNull(open);
    }
}
