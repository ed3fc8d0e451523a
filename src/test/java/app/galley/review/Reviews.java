package app.galley.review;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Target;
import app.galley.article.ArticleId;
import app.galley.article.TextHash;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.jspecify.annotations.Nullable;

/** Reviews for the tests of this package: small ones made by hand, and any at all. */
final class Reviews {

    static final String TEXT = "# Ducks\n\nA *duck* 🦆 swims.\n";
    static final TextHash BASE = TextHash.of(TEXT);
    static final Author NORA = new Author(new AuthorId(uuid(1)), "Nora");
    static final Author TOM = new Author(new AuthorId(uuid(2)), "Tom");
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private static final List<String> BASES = List.of(TEXT, "Ducks swim.", "中文 אבג 𝔸\r\n");

    private Reviews() {}

    static String uuid(int number) {
        return "00000000-0000-4000-8000-%012x".formatted(number);
    }

    static AnnotationId id(int number) {
        return new AnnotationId(uuid(0x1000 + number));
    }

    static ArticleReference article() {
        return new ArticleReference(new ArticleId(uuid(9)), "Ducks", "en");
    }

    static ReviewFile file(Version... versions) {
        return new ReviewFile(article(), state(versions));
    }

    static ReviewState state(Version... versions) {
        return ReviewState.of(BASES, List.of(versions));
    }

    static SharedAnnotation comment(int id, Author author, String body, Changes changes) {
        return comment(id, author, body, changes, null, null);
    }

    static SharedAnnotation comment(
            int id,
            Author author,
            String body,
            Changes changes,
            @Nullable AnnotationId parent,
            @Nullable String replacement) {
        Target target = new Target.OfPassage(11, 17, "duck", "A ", " 🦆 swims.", "ducks");
        return new SharedAnnotation(
                id(id), BASE, parent, target, author, body, replacement, false, NOON, NOON, changes);
    }

    /** Reviews of every shape the types allow; ids and people are few, so that they meet. */
    static final class AnyReviews extends DomainContextBase {

        @Provide
        Arbitrary<ReviewFile> files() {
            return Combinators.combine(names(), names(), states())
                    .as((title, language, state) ->
                            new ReviewFile(new ArticleReference(new ArticleId(uuid(9)), title, language), state));
        }

        @Provide
        Arbitrary<ReviewState> anyStates() {
            return states();
        }

        private static Arbitrary<ReviewState> states() {
            return versions().list().ofMaxSize(12).map(versions -> ReviewState.of(BASES, versions));
        }

        private static Arbitrary<Version> versions() {
            return Arbitraries.frequencyOf(Tuple.of(5, annotations()), Tuple.of(1, tombstones()));
        }

        private static Arbitrary<Version> annotations() {
            Arbitrary<Target> targets = Arbitraries.oneOf(sections(), passages());
            Arbitrary<@Nullable AnnotationId> parents = ids().injectNull(0.6);
            Arbitrary<@Nullable String> replacements = texts().injectNull(0.6);
            return Combinators.combine(
                            ids(), Arbitraries.of(BASES), parents, targets, authors(), texts(), replacements, times())
                    .flatAs((id, base, parent, target, author, body, replacement, created) -> Combinators.combine(
                                    Arbitraries.of(true, false), times(), changes())
                            .as((resolved, modified, changes) -> new SharedAnnotation(
                                    id,
                                    TextHash.of(base),
                                    parent,
                                    clipped(target, base),
                                    author,
                                    body,
                                    replacement,
                                    resolved,
                                    created,
                                    modified,
                                    changes)));
        }

        private static Target clipped(Target target, String base) {
            int most = base.codePointCount(0, base.length());
            return target instanceof Target.OfPassage p
                    ? new Target.OfPassage(
                            Math.min(p.start(), most),
                            Math.min(p.end(), most),
                            p.quote(),
                            p.prefix(),
                            p.suffix(),
                            p.sectionId())
                    : target;
        }

        private static Arbitrary<Version> tombstones() {
            return Combinators.combine(ids(), authors(), changes(), times())
                    .as((id, author, changes, time) -> new Tombstone(id, author.id(), changes, time));
        }

        private static Arbitrary<Target> sections() {
            return Combinators.combine(texts(), texts()).as(Target.OfSection::new);
        }

        private static Arbitrary<Target> passages() {
            Arbitrary<Integer> offsets = Arbitraries.integers().between(0, 30);
            return Combinators.combine(offsets, offsets, texts(), texts(), texts(), texts())
                    .as((a, b, quote, prefix, suffix, section) ->
                            new Target.OfPassage(Math.min(a, b), Math.max(a, b), quote, prefix, suffix, section));
        }

        private static Arbitrary<AnnotationId> ids() {
            return Arbitraries.integers().between(0, 5).map(Reviews::id);
        }

        private static Arbitrary<Author> authors() {
            return Arbitraries.of(NORA, TOM, new Author(new AuthorId(uuid(3)), "Żółć 👩‍🏫"));
        }

        private static Arbitrary<Changes> changes() {
            return Arbitraries.maps(
                            authors().map(Author::id), Arbitraries.integers().between(1, 3))
                    .ofMaxSize(3)
                    .map(Changes::of);
        }

        private static Arbitrary<Instant> times() {
            return Arbitraries.longs().between(0, 32_503_679_999_999L).map(Instant::ofEpochMilli);
        }

        private static Arbitrary<String> texts() {
            return Arbitraries.strings().all().ofMaxLength(12).map(Texts::repaired);
        }

        private static Arbitrary<String> names() {
            return texts().map(text -> text + "x");
        }
    }
}
