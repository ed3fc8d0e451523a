package app.galley.ui.shell;

import app.galley.article.PlainRange;
import app.galley.article.SourceRange;
import app.galley.editing.Selection;
import app.galley.ui.article.OpenArticle;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * The passage to comment on: what is selected in the reader, else in the editor beside or in place of it. JavaFX thread
 * only.
 */
final class SelectedPassage {

    private final ReadOnlyObjectProperty<@Nullable OpenArticle> article;
    private final ReadOnlyObjectProperty<Mode> mode;
    private final ReadOnlyObjectProperty<@Nullable PlainRange> read;
    private final ObservableValue<Selection> written;
    private final ReadOnlyObjectWrapper<@Nullable PlainRange> range = new ReadOnlyObjectWrapper<>(this, "range", null);

    SelectedPassage(
            ReadOnlyObjectProperty<@Nullable OpenArticle> article,
            ReadOnlyObjectProperty<Mode> mode,
            ReadOnlyObjectProperty<@Nullable PlainRange> read,
            ObservableValue<Selection> written) {
        this.article = article;
        this.mode = mode;
        this.read = read;
        this.written = written;
        article.subscribe(this::refresh);
        mode.subscribe(this::refresh);
        read.subscribe(this::refresh);
        written.subscribe(this::refresh);
    }

    /** Null where nothing is selected that a reader sees. */
    ReadOnlyObjectProperty<@Nullable PlainRange> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    private void refresh() {
        PlainRange inReader = mode.get().reads() ? read.get() : null;
        range.set(inReader == null && mode.get().writes() ? inEditor() : inReader);
    }

    private @Nullable PlainRange inEditor() {
        OpenArticle open = article.get();
        Selection selection = written.getValue();
        int end = open == null
                ? 0
                : Math.min(selection.end(), open.parsed().markdown().length());
        if (open == null || selection.start() >= end) {
            return null;
        }
        PlainRange found = open.parsed().projection().toPlain(new SourceRange(selection.start(), end));
        return found.isEmpty() ? null : found;
    }
}
