package app.galley.ui.browser;

import app.galley.article.ArticleId;
import app.galley.library.ArticleSummary;
import app.galley.library.Library;
import app.galley.ui.task.Tasks;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The articles of the library, filtered by what is typed, and the one that is picked. JavaFX thread only. */
public final class BrowserModel {

    private final Library library;
    private final Tasks tasks;
    private final Consumer<? super Exception> failed;
    private final ObservableList<ArticleSummary> articles = FXCollections.observableArrayList();
    private final ObservableList<ArticleSummary> shown = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable ArticleId> selected = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);

    /**
     * @param failed told what went wrong in reading the library
     */
    public BrowserModel(Library library, Tasks tasks, Consumer<? super Exception> failed) {
        this.library = library;
        this.tasks = tasks;
        this.failed = failed;
        filter.addListener((observed, was, now) -> refilter());
    }

    /** Reads the list again; {@code then} runs once it shows. */
    public void refresh(Runnable then) {
        tasks.run(
                Tasks.Lane.LIBRARY,
                () -> library.articles().list(),
                list -> {
                    // Setting an equal list would make the view lose its place for nothing.
                    if (!articles.equals(list)) {
                        articles.setAll(list);
                        refilter();
                    }
                    loaded.set(true);
                    then.run();
                },
                failed);
    }

    /** Every article, last modified first. */
    public ObservableList<ArticleSummary> articles() {
        return articles;
    }

    /** The articles whose title holds every word typed. */
    public ObservableList<ArticleSummary> shown() {
        return shown;
    }

    public StringProperty filterProperty() {
        return filter;
    }

    /** The article to read; null for none. */
    public ObjectProperty<@Nullable ArticleId> selectedProperty() {
        return selected;
    }

    /** Whether the list has been read at all: until then it is not known to be empty. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    private void refilter() {
        List<String> words =
                List.of(filter.get().strip().toLowerCase(Locale.ROOT).split("\\s+"));
        shown.setAll(articles.stream()
                .filter(summary -> words.stream()
                        .allMatch(word -> summary.article()
                                .title()
                                .toLowerCase(Locale.ROOT)
                                .contains(word)))
                .toList());
    }
}
