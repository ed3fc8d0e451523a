package app.galley.ui.shell;

import app.galley.article.ArticleId;
import app.galley.library.Library;
import app.galley.library.SettingStore.ReadingPosition;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.reader.ReaderModel;
import app.galley.ui.reader.ReaderModel.Position;
import app.galley.ui.task.Tasks;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps in the library where an article is being read, so that it opens there again. JavaFX thread only. */
final class KeptPosition {

    private static final Duration PAUSE = Duration.ofMillis(400);

    private final Library library;
    private final Tasks tasks;
    private final ReaderModel reader;
    private final Consumer<Exception> failed;
    private Tasks.@Nullable Running waiting;

    KeptPosition(Library library, Tasks tasks, ReaderModel reader, Consumer<Exception> failed) {
        this.library = library;
        this.tasks = tasks;
        this.reader = reader;
        this.failed = failed;
        reader.positionProperty().addListener((observed, was, now) -> saveSoon());
    }

    private void saveSoon() {
        if (waiting != null) {
            waiting.cancel();
        }
        waiting = tasks.later(PAUSE, this::save);
    }

    /** Saves it now, if it has changed. */
    void save() {
        OpenArticle shown = reader.articleProperty().get();
        if (waiting == null || shown == null) {
            return;
        }
        waiting.cancel();
        waiting = null;
        Position at = reader.positionProperty().get();
        ArticleId id = shown.article().id();
        tasks.run(
                Tasks.Lane.LIBRARY,
                () -> {
                    library.settings().putReadingPosition(id, new ReadingPosition(at.sectionId(), at.permille()));
                    return id;
                },
                saved -> {},
                failed);
    }
}
