package app.galley.ui.shell;

import app.galley.article.ArticleId;
import app.galley.article.Revision;
import app.galley.article.TextHash;
import app.galley.library.CurrentText;
import app.galley.library.Library;
import app.galley.library.LibraryException;
import app.galley.library.SettingStore.ReadingPosition;
import app.galley.markdown.MarkdownParser;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.reader.ReaderModel.Position;
import app.galley.ui.task.Tasks;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads and parses the article that was picked, off the JavaFX thread; a later pick overtakes an earlier one. */
final class Opener {

    private record Stored(CurrentText current, Revision revision, boolean edited, Position position) {}

    /** What an article is opened with. */
    record Opened(OpenArticle article, CurrentText stored, Position position) {}

    private final Library library;
    private final MarkdownParser parser;
    private final Tasks tasks;
    private final Consumer<Opened> opened;
    private final Consumer<? super Exception> failed;
    private Tasks.@Nullable Running running;
    private @Nullable ArticleId opening;

    /**
     * @param opened told the article, what the library has of its text, and where its reading stopped the last time
     */
    Opener(
            Library library,
            MarkdownParser parser,
            Tasks tasks,
            Consumer<Opened> opened,
            Consumer<? super Exception> failed) {
        this.library = library;
        this.parser = parser;
        this.tasks = tasks;
        this.opened = opened;
        this.failed = failed;
    }

    void open(ArticleId id) {
        cancel();
        opening = id;
        running = tasks.run(Tasks.Lane.LIBRARY, () -> read(id), this::parse, this::failed);
    }

    /** The article that was picked and is not open yet; null for none. */
    @Nullable ArticleId opening() {
        return opening;
    }

    private void failed(Exception problem) {
        opening = null;
        failed.accept(problem);
    }

    void cancel() {
        opening = null;
        if (running != null) {
            running.cancel();
        }
    }

    private Stored read(ArticleId id) {
        if (library.articles().get(id).isEmpty()) {
            throw new LibraryException("The article is no longer in the library; pick another one.");
        }
        CurrentText current = library.articles().currentText(id);
        Revision revision = library.revisions()
                .get(current.base())
                .orElseThrow(() -> new LibraryException(
                        "The newest text of “" + current.article().title()
                                + "” is missing from the library; run `galley check` and restore a backup."));
        Optional<ReadingPosition> position = library.settings().readingPosition(id);
        return new Stored(
                current,
                revision,
                current.isDraft() && !TextHash.of(current.text()).equals(revision.text()),
                position.map(at -> new Position(at.sectionId(), at.permille())).orElse(Position.TOP));
    }

    private void parse(Stored stored) {
        running = tasks.run(
                Tasks.Lane.COMPUTE,
                () -> parser.parse(stored.current().text(), library.attachments()),
                parsed -> {
                    opening = null;
                    opened.accept(new Opened(
                            new OpenArticle(stored.current().article(), stored.revision(), stored.edited(), parsed),
                            stored.current(),
                            stored.position()));
                },
                this::failed);
    }
}
