package app.galley.ui.review;

import app.galley.annotation.AnnotationId;
import app.galley.exchange.Outgoing;
import app.galley.exchange.ReviewSaving;
import app.galley.library.Library;
import app.galley.placing.ArticlePlacing;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.task.Tasks;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What leaves with the review of one article, and what stays, before it is saved. JavaFX thread only. */
public final class SavingModel {

    /** Whose comments the file is to hold. */
    public enum Whose {
        ALL,
        MINE
    }

    private final Library library;
    private final ReviewSaving saving;
    private final ArticlePlacing placing;
    private final Tasks tasks;
    private final OpenArticle article;
    private final Consumer<List<AnnotationId>> ready;
    private final Consumer<? super Exception> failed;
    private final ObservableList<SavingRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Whose> whose = new SimpleObjectProperty<>(Whose.ALL);
    private final ReadOnlyBooleanWrapper savable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper severalPeople = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private @Nullable SavingContents contents;
    private Tasks.@Nullable Running reading;

    /**
     * @param article as it is shown: its text gives the order
     * @param ready marks drafts ready, in the library's lane
     * @param failed told what went wrong in reading or writing
     */
    public SavingModel(
            Library library,
            ArticlePlacing placing,
            Tasks tasks,
            OpenArticle article,
            Consumer<List<AnnotationId>> ready,
            Consumer<? super Exception> failed) {
        this.library = library;
        this.saving = new ReviewSaving(library);
        this.placing = placing;
        this.tasks = tasks;
        this.article = article;
        this.ready = ready;
        this.failed = failed;
        whose.addListener((observed, was, now) -> reload());
    }

    /** Reads anew what would leave. Until it is read, nothing can be saved. */
    public void reload() {
        if (reading != null) {
            reading.cancel();
        }
        savable.set(false);
        Whose wanted = whose.get();
        // First behind the drafts that are just being marked ready; then where it holds up no writing.
        reading = tasks.run(
                Tasks.Lane.LIBRARY,
                () -> wanted,
                asked -> reading = tasks.run(
                        Tasks.Lane.COMPUTE,
                        () -> SavingContents.of(library, saving, placing, article, asked),
                        this::show,
                        failed),
                failed);
    }

    private void show(SavingContents read) {
        contents = read;
        rows.setAll(SavingWords.rows(read));
        summary.set(SavingWords.summary(read));
        severalPeople.set(!read.outgoing().me().isEmpty() && read.othersToo());
        savable.set(!read.outgoing().isEmpty());
    }

    ObservableList<SavingRow> rows() {
        return rows;
    }

    /** Whose comments are to leave. */
    public ObjectProperty<Whose> whose() {
        return whose;
    }

    /** Whether there is anything to save. */
    public ReadOnlyBooleanProperty savable() {
        return savable.getReadOnlyProperty();
    }

    /** Whether it makes a difference whose comments leave. */
    ReadOnlyBooleanProperty severalPeople() {
        return severalPeople.getReadOnlyProperty();
    }

    /** How much it is and what name others will see, in a sentence or two; empty until it is read. */
    ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /** What the file is to be called, unless the user says otherwise; only while {@link #savable}. */
    public String fileName() {
        return prepared().fileName();
    }

    void markReady(AnnotationId draft) {
        markReady(List.of(draft));
    }

    void markAllReady() {
        SavingContents shown = contents;
        if (shown != null) {
            markReady(shown.staying().stream().map(Said::id).toList());
        }
    }

    private void markReady(List<AnnotationId> drafts) {
        ready.accept(drafts);
        reload();
    }

    /** Writes what is shown; only while {@link #savable}. */
    public void save(Path file, Consumer<Path> done) {
        Outgoing shown = prepared();
        tasks.run(
                Tasks.Lane.LONG,
                () -> {
                    saving.save(shown, file);
                    return file;
                },
                done,
                failed);
    }

    private Outgoing prepared() {
        SavingContents shown = contents;
        if (shown == null || !savable.get()) {
            throw new IllegalStateException("nothing to save");
        }
        return shown.outgoing();
    }
}
