package app.galley.ui.comments;

import app.galley.article.Revision;
import app.galley.ui.article.OpenArticle;
import java.util.function.Consumer;

/**
 * Makes revisions of drafts, so that comments have an immutable text to be made on. Asked and answering on the JavaFX
 * thread.
 */
@FunctionalInterface
public interface Checkpoint {

    /**
     * Makes the very text of {@code shown}, a draft, a revision, however far the draft has gone meanwhile, and tells it.
     * Where that cannot be done, the user is told why, and {@code then} nothing.
     */
    void revisionOf(OpenArticle shown, Consumer<Revision> then);
}
