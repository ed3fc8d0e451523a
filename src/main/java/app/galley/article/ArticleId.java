package app.galley.article;

import java.util.UUID;

/** Names one article for ever, in every library it travels to: a random UUID in lower case. */
public record ArticleId(String value) {

    public static ArticleId random() {
        return new ArticleId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
