package app.galley.ui.comments;

import app.galley.article.Revision;
import app.galley.markdown.ParsedArticle;
import app.galley.ui.article.OpenArticle;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The text that is shown, and after how many edits it came; what is selected, pointed at and commented on stands in it.
 * JavaFX thread only.
 */
final class TextShown {

    private final ReadOnlyObjectWrapper<@Nullable OpenArticle> article =
            new ReadOnlyObjectWrapper<>(this, "article", null);
    private final Checkpoint checkpoint;
    private long edits;

    TextShown(Checkpoint checkpoint) {
        this.checkpoint = checkpoint;
    }

    ReadOnlyObjectProperty<@Nullable OpenArticle> article() {
        return article.getReadOnlyProperty();
    }

    long edits() {
        return edits;
    }

    Optional<ParsedArticle> text() {
        return Optional.ofNullable(article.get()).map(OpenArticle::parsed);
    }

    void set(@Nullable OpenArticle newArticle, long newEdits) {
        edits = newEdits;
        article.set(newArticle);
    }

    boolean isSameArticle(@Nullable OpenArticle other) {
        OpenArticle shown = article.get();
        return shown != null
                && other != null
                && shown.article().id().equals(other.article().id());
    }

    /** Gives the revision whose text is shown, after making it one if it is a draft. */
    void asRevision(Consumer<Revision> then) {
        OpenArticle shown = article.get();
        if (shown != null && shown.edited()) {
            checkpoint.revisionOf(shown, then);
        } else if (shown != null) {
            then.accept(shown.revision());
        }
    }
}
