package app.galley.library;

import app.galley.article.Article;
import app.galley.article.ArticleId;
import app.galley.article.SetAside;
import java.util.List;
import java.util.Optional;

/** The articles of a library. */
public final class ArticleStore {

    /** Stores an article with its first revision; one transaction. */
    public Article create(NewArticle article) {
        throw new UnsupportedOperationException();
    }

    /** The articles that are not in the bin, last modified first. */
    public List<ArticleSummary> list() {
        throw new UnsupportedOperationException();
    }

    public Optional<Article> get(ArticleId id) {
        throw new UnsupportedOperationException();
    }

    /**
     * The article whose id is {@code idOrPrefix} or begins with it.
     *
     * @throws LibraryException where none does, or several do (the message names them)
     */
    public Article find(String idOrPrefix) {
        throw new UnsupportedOperationException();
    }

    /** What the import set aside, in order. */
    public List<SetAside> setAside(ArticleId id) {
        throw new UnsupportedOperationException();
    }

    public void rename(ArticleId id, String title) {
        throw new UnsupportedOperationException();
    }

    /** Puts an article into the bin, comments and all. */
    public void delete(ArticleId id) {
        throw new UnsupportedOperationException();
    }

    /** Takes an article out of the bin. */
    public void undelete(ArticleId id) {
        throw new UnsupportedOperationException();
    }
}
