package app.galley.review;

import app.galley.article.Article;
import app.galley.article.ArticleId;

/**
 * Which article a review is about.
 *
 * @param title as the sender's library has it, to name it to a person; never blank
 * @param language BCP 47 tag, {@code und} where unknown
 */
public record ArticleReference(ArticleId id, String title, String language) {

    /** @throws IllegalArgumentException where the id is no UUID, or title or language are blank or not Unicode */
    public ArticleReference {
        Texts.requireUuid(id.value());
        if (title.isBlank() || language.isBlank()) {
            throw new IllegalArgumentException("an article without title or language");
        }
        Texts.requireWellFormed(title);
        Texts.requireWellFormed(language);
    }

    public static ArticleReference to(Article article) {
        return new ArticleReference(article.id(), Texts.repaired(article.title()), Texts.repaired(article.language()));
    }
}
