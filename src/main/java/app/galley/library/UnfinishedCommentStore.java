package app.galley.library;

import app.galley.article.ArticleId;
import java.util.List;

/** Comment forms as they stand half written, saved while typing. They never leave the library. */
public final class UnfinishedCommentStore {

    /** The half-written forms of an article, last touched first. */
    public List<UnfinishedComment> list(ArticleId article) {
        throw new UnsupportedOperationException();
    }

    /** Stores the form in its slot. */
    public void put(UnfinishedComment comment) {
        throw new UnsupportedOperationException();
    }

    public void remove(ArticleId article, String slot) {
        throw new UnsupportedOperationException();
    }
}
