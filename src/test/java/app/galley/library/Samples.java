package app.galley.library;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Changes;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.article.Article;
import app.galley.article.RevisionKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.Executable;

/** Things to put into a library. */
final class Samples {

    static final Author ANN = new Author(new AuthorId("aaaaaaaa-0000-4000-8000-000000000001"), "Ann");
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123Z");

    private Samples() {}

    static NewArticle article(String title, String text) {
        return new NewArticle(title, "en", text, null, RevisionKind.IMPORTED, 2, 1, List.of(), List.of());
    }

    /** The sentence with which {@code asked} is refused. */
    static String refusal(Executable asked) {
        String message =
                String.valueOf(assertThrows(LibraryException.class, asked).getMessage());
        assertTrue(message.endsWith(".") && message.lines().count() == 1, message);
        return message;
    }

    static Annotation comment(Article article, String body) {
        return comment(article, AnnotationId.random(), null, body, Status.OPEN);
    }

    static Annotation reply(Annotation to, String body) {
        return new Annotation(
                AnnotationId.random(),
                to.article(),
                to.revision(),
                to.id(),
                to.target(),
                ANN,
                body,
                null,
                Status.OPEN,
                NOON,
                NOON,
                Changes.NONE);
    }

    static Annotation comment(
            Article article, AnnotationId id, @Nullable AnnotationId parent, String body, Status status) {
        return new Annotation(
                id,
                article.id(),
                article.head(),
                parent,
                new Target.OfPassage(0, 3, "One", "", " two", "intro"),
                ANN,
                body,
                null,
                status,
                NOON,
                NOON,
                Changes.NONE);
    }
}
