package app.galley.article;

import java.util.UUID;

/** Names one revision: a random UUID in lower case. Two revisions may have the same text, so this is not its hash. */
public record RevisionId(String value) {

    public static RevisionId random() {
        return new RevisionId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
