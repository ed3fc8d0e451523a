package app.galley.ui.shell;

import app.galley.article.ArticleId;
import app.galley.article.PlainRange;
import app.galley.article.Projection;
import app.galley.article.SourceRange;
import app.galley.editing.Selection;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.task.Tasks;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * How long the open article is, and what is selected of it, in the editor or the reader. Counted off the JavaFX thread, a
 * few times a second at most while one types, and then only the lines that differ. JavaFX thread only.
 */
final class LengthModel {

    private static final Duration PAUSE = Duration.ofMillis(300);

    /** @param selected null where nothing is selected */
    record Lengths(TextLength article, @Nullable TextLength selected) {

        static final Lengths NONE = new Lengths(TextLength.NONE, null);
    }

    private record Counted(ArticleId article, String text, TextLength length) {}

    private record Result(Counted counted, @Nullable TextLength selected) {}

    private final ObservableValue<@Nullable OpenArticle> article;
    private final Tasks tasks;
    private final Consumer<Exception> failed;
    private final ReadOnlyObjectWrapper<Lengths> lengths = new ReadOnlyObjectWrapper<>(Lengths.NONE);
    private @Nullable Counted counted;
    private @Nullable PlainRange inReader;
    private @Nullable SourceRange inEditor;
    private Tasks.@Nullable Running pending;
    private Tasks.@Nullable Running running;

    LengthModel(
            ObservableValue<@Nullable OpenArticle> article,
            ObservableValue<@Nullable PlainRange> readerSelection,
            ObservableValue<Selection> editorSelection,
            Tasks tasks,
            Consumer<Exception> failed) {
        this.article = article;
        this.tasks = tasks;
        this.failed = failed;
        article.addListener((observed, was, now) -> {
            if (was == null
                    || now == null
                    || !was.article().id().equals(now.article().id())) {
                lengths.set(Lengths.NONE);
                count();
            } else {
                countSoon();
            }
        });
        // What was selected last counts, wherever it is.
        readerSelection.addListener((observed, was, now) -> {
            inReader = now;
            inEditor = null;
            countSoon();
        });
        editorSelection.addListener((observed, was, now) -> {
            if (!was.isEmpty() || !now.isEmpty()) {
                inEditor = now.isEmpty() ? null : new SourceRange(now.start(), now.end());
                inReader = null;
                countSoon();
            }
        });
    }

    ReadOnlyObjectProperty<Lengths> lengthsProperty() {
        return lengths.getReadOnlyProperty();
    }

    private void countSoon() {
        if (pending == null) {
            pending = tasks.later(PAUSE, this::count);
        }
    }

    private void count() {
        if (pending != null) {
            pending.cancel();
            pending = null;
        }
        if (running != null) {
            running.cancel();
        }
        OpenArticle open = article.getValue();
        if (open == null) {
            counted = null;
            return;
        }
        ArticleId id = open.article().id();
        Projection projection = open.parsed().projection();
        Counted before = counted;
        PlainRange plain = inReader;
        SourceRange source = inEditor;
        running = tasks.run(
                Tasks.Lane.COMPUTE,
                () -> {
                    String text = projection.text();
                    TextLength whole = before != null && before.article().equals(id)
                            ? before.length().after(before.text(), text)
                            : TextLength.of(text);
                    PlainRange part = source == null ? plain : projection.toPlain(source);
                    TextLength selected = part != null && !part.isEmpty() && part.end() <= text.length()
                            ? TextLength.of(part.of(text))
                            : null;
                    return new Result(new Counted(id, text, whole), selected);
                },
                result -> {
                    counted = result.counted();
                    lengths.set(new Lengths(result.counted().length(), result.selected()));
                },
                failed);
    }
}
