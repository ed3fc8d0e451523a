package app.galley.ui.shell;

import app.galley.article.Section;
import app.galley.editing.Selection;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.reader.ReaderModel.Position;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The section one is at: that of the caret while writing, else the one at the top of the reader. JavaFX thread only. */
final class CurrentSection {

    private final ReadOnlyObjectProperty<@Nullable OpenArticle> article;
    private final ReadOnlyObjectProperty<Mode> mode;
    private final ReadOnlyObjectProperty<Position> read;
    private final ObservableValue<Selection> written;
    private final ReadOnlyStringWrapper id = new ReadOnlyStringWrapper(this, "id", "");

    CurrentSection(
            ReadOnlyObjectProperty<@Nullable OpenArticle> article,
            ReadOnlyObjectProperty<Mode> mode,
            ReadOnlyObjectProperty<Position> read,
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

    /** Empty before the first heading, and where no article is shown. */
    ReadOnlyStringProperty idProperty() {
        return id.getReadOnlyProperty();
    }

    private void refresh() {
        OpenArticle open = article.get();
        if (open != null && mode.get().writes()) {
            id.set(open.parsed()
                    .outline()
                    .at(written.getValue().caret())
                    .map(Section::id)
                    .orElse(""));
        } else {
            id.set(read.get().sectionId());
        }
    }
}
