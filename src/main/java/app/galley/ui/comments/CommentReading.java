package app.galley.ui.comments;

import app.galley.library.Library;
import app.galley.placing.ArticlePlacing;
import app.galley.placing.SuggestedPassages;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.task.Tasks;
import app.galley.ui.task.Tasks.Lane;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the comments of an article and arranges them, off the JavaFX thread; only the latest request is answered. */
final class CommentReading {

    private final Library library;
    private final Tasks tasks;
    private final ArticlePlacing placing;
    private final SuggestedPassages passages;
    private AtomicBoolean wanted = new AtomicBoolean();
    private Tasks.@Nullable Running running;

    CommentReading(Library library, Tasks tasks, ArticlePlacing placing) {
        this.library = library;
        this.tasks = tasks;
        this.placing = placing;
        passages = new SuggestedPassages(library);
    }

    void read(OpenArticle article, Consumer<Arrangement> then, Consumer<Exception> failed) {
        cancel();
        AtomicBoolean mine = new AtomicBoolean(true);
        wanted = mine;
        Consumer<Exception> told = failure -> {
            mine.set(false);
            failed.accept(failure);
        };
        running = tasks.run(
                Lane.LIBRARY,
                () -> StoredComments.read(library, article.article().id()),
                stored -> running = tasks.run(
                        Lane.COMPUTE,
                        () -> Arrangement.of(article, stored, placing, passages, mine::get),
                        arrangement -> {
                            mine.set(false);
                            then.accept(arrangement);
                        },
                        told),
                told);
    }

    /** Whether something was asked for that has not been answered. */
    boolean isRunning() {
        return wanted.get();
    }

    /** What is being read is not wanted any more; placing that has begun stops soon. */
    void cancel() {
        wanted.set(false);
        if (running != null) {
            running.cancel();
            running = null;
        }
    }
}
