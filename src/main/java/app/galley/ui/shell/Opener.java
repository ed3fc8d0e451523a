package app.galley.ui.shell;

import app.galley.article.Article;
import app.galley.article.ArticleId;
import app.galley.article.Revision;
import app.galley.library.Library;
import app.galley.library.LibraryException;
import app.galley.library.SettingStore.ReadingPosition;
import app.galley.markdown.MarkdownParser;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.reader.ReaderModel.Position;
import app.galley.ui.task.Tasks;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads and parses the article that was picked, off the JavaFX thread; a later pick overtakes an earlier one. */
final class Opener {

    private record Stored(Article article, Revision revision, String text, Position position) {}

    private final Library library;
    private final MarkdownParser parser;
    private final Tasks tasks;
    private final BiConsumer<OpenArticle, Position> opened;
    private final Consumer<? super Exception> failed;
    private Tasks.@Nullable Running running;

    /**
     * @param opened told the article and where its reading stopped the last time
     */
    Opener(
            Library library,
            MarkdownParser parser,
            Tasks tasks,
            BiConsumer<OpenArticle, Position> opened,
            Consumer<? super Exception> failed) {
        this.library = library;
        this.parser = parser;
        this.tasks = tasks;
        this.opened = opened;
        this.failed = failed;
    }

    void open(ArticleId id) {
        cancel();
        running = tasks.run(Tasks.Lane.LIBRARY, () -> read(id), this::parse, failed);
    }

    void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    private Stored read(ArticleId id) {
        Article article = library.articles()
                .get(id)
                .orElseThrow(() -> new LibraryException("The article is no longer in the library; pick another one."));
        Revision revision = library.revisions()
                .get(article.head())
                .orElseThrow(() -> new LibraryException("The newest text of “" + article.title()
                        + "” is missing from the library; run `galley check` and restore a backup."));
        Optional<ReadingPosition> position = library.settings().readingPosition(id);
        return new Stored(
                article,
                revision,
                library.revisions().text(revision.id()),
                position.map(at -> new Position(at.sectionId(), at.permille())).orElse(Position.TOP));
    }

    private void parse(Stored stored) {
        running = tasks.run(
                Tasks.Lane.COMPUTE,
                () -> parser.parse(stored.text(), library.attachments()),
                parsed -> opened.accept(
                        new OpenArticle(stored.article(), stored.revision(), false, parsed), stored.position()),
                failed);
    }
}
