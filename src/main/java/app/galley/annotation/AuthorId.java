package app.galley.annotation;

import java.util.UUID;

/** Names one person, as far as Galley knows: a random UUID in lower case, which travels with their annotations. */
public record AuthorId(String value) {

    public static AuthorId random() {
        return new AuthorId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
