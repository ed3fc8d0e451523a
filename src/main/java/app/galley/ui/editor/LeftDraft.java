package app.galley.ui.editor;

import app.galley.library.DraftConflictException;
import app.galley.ui.task.Tasks;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Stores the last of an article that was left, and tries until it is: first its edits, and where they cannot be stored, its
 * text as a whole. JavaFX thread only.
 */
final class LeftDraft {

    private final Tasks tasks;
    private final Callable<?> whole;
    private final Consumer<Exception> failed;

    /**
     * @param whole stores the text as a whole
     * @param failed told the first failure
     */
    LeftDraft(Tasks tasks, Callable<?> whole, Consumer<Exception> failed) {
        this.tasks = tasks;
        this.whole = whole;
        this.failed = failed;
    }

    /** @param edits stores the edits; gives whether it could, which is not so behind some that could not be */
    void store(Callable<Boolean> edits) {
        tasks.run(Tasks.Lane.LIBRARY, () -> stored(edits) ? edits : whole.call(), done -> {}, problem -> {
            failed.accept(problem);
            tryAgain();
        });
    }

    private static boolean stored(Callable<Boolean> edits) throws Exception {
        try {
            return edits.call();
        } catch (DraftConflictException e) {
            // Somebody else has changed the article, too.
            return false;
        }
    }

    private void tryAgain() {
        tasks.later(DraftKeeper.RETRY, () -> tasks.run(Tasks.Lane.LIBRARY, whole, done -> {}, problem -> tryAgain()));
    }
}
