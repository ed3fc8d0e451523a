package app.galley.ui.comments;

import app.galley.library.Library;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.task.Tasks;
import app.galley.ui.task.Tasks.Lane;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the comments of an article and arranges them, off the JavaFX thread; only the latest request is answered. */
final class CommentReading {

    private final Library library;
    private final Tasks tasks;
    private final Placing placing;
    private Tasks.@Nullable Running reading;
    private Tasks.@Nullable Running arranging;

    CommentReading(Library library, Tasks tasks, Placing placing) {
        this.library = library;
        this.tasks = tasks;
        this.placing = placing;
    }

    void read(OpenArticle article, Consumer<Arrangement> then, Consumer<Exception> failed) {
        cancel();
        reading = tasks.run(
                Lane.LIBRARY,
                () -> StoredComments.read(library, article.article().id()),
                stored -> arranging =
                        tasks.run(Lane.COMPUTE, () -> Arrangement.of(article, stored, placing), then, failed),
                failed);
    }

    void cancel() {
        if (reading != null) {
            reading.cancel();
        }
        if (arranging != null) {
            arranging.cancel();
        }
    }
}
