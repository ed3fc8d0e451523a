package app.galley.library;

import app.galley.article.ArticleId;
import app.galley.article.Revision;
import app.galley.article.RevisionId;
import app.galley.article.RevisionKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The immutable texts of the articles. */
public final class RevisionStore {

    public Optional<Revision> get(RevisionId id) {
        throw new UnsupportedOperationException();
    }

    /** The text of a revision. */
    public String text(RevisionId id) {
        throw new UnsupportedOperationException();
    }

    /** All revisions of an article, newest first. */
    public List<Revision> list(ArticleId article) {
        throw new UnsupportedOperationException();
    }

    /**
     * Makes {@code text} the article's newest revision, child of the present one. Where the text is that of the present
     * head, no revision is made and the head is returned.
     *
     * @param title the title of the article from now on
     */
    public Revision add(
            ArticleId article,
            String text,
            String title,
            int words,
            int sections,
            RevisionKind kind,
            @Nullable String name) {
        throw new UnsupportedOperationException();
    }
}
