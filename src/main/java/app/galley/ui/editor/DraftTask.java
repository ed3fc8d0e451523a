package app.galley.ui.editor;

import app.galley.article.Edit;
import app.galley.article.Revision;
import app.galley.ui.editor.DraftKeeper.Summary;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Edits on their way to the library. Its methods run in the library's lane.
 *
 * @param appended whether they are in the library, whatever failed after that
 */
record DraftTask(StoredDraft stored, List<Edit> edits, AtomicBoolean appended) {

    void append() {
        stored.append(edits);
        appended.set(true);
        stored.compact();
    }

    Revision makeRevision(Supplier<Summary> summarise) {
        append();
        return stored.makeRevision(summarise.get());
    }

    /**
     * Stores them as the last ones of an article.
     *
     * @param summarise null to make no revision
     * @return false where they cannot be, for some before them are not stored
     */
    boolean storeLast(@Nullable Supplier<Summary> summarise) {
        if (stored.isBroken()) {
            return false;
        }
        if (summarise == null) {
            append();
        } else {
            makeRevision(summarise);
        }
        return true;
    }
}
