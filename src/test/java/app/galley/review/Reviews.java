package app.galley.review;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Changes;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.article.ArticleId;
import app.galley.article.TextHash;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
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

    private static final List<Author> PEOPLE = List.of(NORA, TOM, new Author(new AuthorId(uuid(3)), "Żółć 👩‍🏫"));

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
                id(id), BASE, parent, target, author, body, replacement, Status.OPEN, NOON, NOON, changes);
    }

    /** Reviews of every shape the types allow; ids and people are few, so that they meet. */
    static final class AnyReviews extends DomainContextBase {

        @Provide
        Arbitrary<ReviewFile> files() {
            return Arbitraries.randomValue(random -> new Dice(random).file());
        }

        @Provide
        Arbitrary<ReviewState> states() {
            return Arbitraries.randomValue(random -> new Dice(random).state());
        }
    }

    /** Throws reviews. Not built of arbitraries: that takes a hundred times as long, and there is little to shrink. */
    private record Dice(Random random) {

        private static final List<Status> STATUSES =
                List.of(Status.OPEN, Status.RESOLVED, Status.ACCEPTED, Status.DECLINED);

        private static final String AWKWARD = "\"\\/\n\r\t\u0000\u2028\uFEFF&<*";

        ReviewFile file() {
            return new ReviewFile(new ArticleReference(new ArticleId(uuid(9)), text() + "x", text() + "x"), state());
        }

        ReviewState state() {
            List<Version> versions = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                versions.add(random.nextInt(6) == 0 ? tombstone() : annotation());
            }
            return ReviewState.of(BASES, versions);
        }

        private SharedAnnotation annotation() {
            String base = BASES.get(random.nextInt(BASES.size()));
            return new SharedAnnotation(
                    anyId(),
                    TextHash.of(base),
                    random.nextBoolean() ? anyId() : null,
                    random.nextInt(3) == 0 ? new Target.OfSection(text(), text()) : passage(base),
                    author(),
                    text(),
                    random.nextBoolean() ? text() : null,
                    STATUSES.get(random.nextInt(STATUSES.size())),
                    time(),
                    time(),
                    changes());
        }

        private Target passage(String base) {
            int end = random.nextInt(base.codePointCount(0, base.length()) + 1);
            return new Target.OfPassage(random.nextInt(end + 1), end, text(), text(), text(), text());
        }

        private Tombstone tombstone() {
            return new Tombstone(anyId(), author().id(), changes(), time());
        }

        private AnnotationId anyId() {
            return id(random.nextInt(6));
        }

        private Author author() {
            return PEOPLE.get(random.nextInt(PEOPLE.size()));
        }

        private Changes changes() {
            Changes changes = Changes.NONE;
            for (int i = random.nextInt(5); i > 0; i--) {
                changes = changes.plusOneBy(author().id());
            }
            return changes;
        }

        private Instant time() {
            return Instant.ofEpochMilli(random.nextLong(32_503_680_000_000L));
        }

        private String text() {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(10); i > 0; i--) {
                switch (random.nextInt(4)) {
                    case 0 -> text.append(AWKWARD.charAt(random.nextInt(AWKWARD.length())));
                    case 1 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                    case 2 -> text.append("🦆");
                    default -> text.append((char) ('a' + random.nextInt(26)));
                }
            }
            return Texts.repaired(text.toString());
        }
    }
}
