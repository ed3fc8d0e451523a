package app.galley.ui.editor;

import app.galley.article.ArticleId;
import app.galley.article.Edit;
import app.galley.editing.Selection;
import app.galley.editing.Spot;
import app.galley.editing.Step;
import app.galley.highlighting.SyntaxLines;
import app.galley.library.Library;
import app.galley.ui.task.Tasks;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.StyledDocument;
import org.jspecify.annotations.Nullable;

/**
 * Shows an {@link EditorModel}'s text and lets the writer change it. Holds the text only while it is active, so that an
 * article that is only read costs no second copy. Must be made on the JavaFX thread.
 */
public final class EditorView extends StackPane {

    private static final System.Logger LOG = System.getLogger(EditorView.class.getName());

    /** A step of more edits, or with more text, is shown by showing the whole text anew. */
    private static final int MANY_EDITS = 60;

    private static final int MUCH_TEXT = 200_000;

    /** A text made ready for the control, which takes a while for a long one. */
    private record Loaded(StyledDocument<Collection<String>, String, Collection<String>> document, SyntaxLines syntax) {

        static Loaded of(String text) {
            return new Loaded(SourceArea.document(text), new SyntaxLines(text));
        }
    }

    private final EditorModel model;
    private final Tasks tasks;
    private final SourceArea area = new SourceArea();
    private final LineStyles styles = new LineStyles(area);
    private final EditorScroll scroll = new EditorScroll(area);
    private final LongLineNotice longLine;
    private final EditorKeys keys;
    private final EditorMenu menu;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final BooleanProperty held = new SimpleBooleanProperty();
    private boolean active;
    private boolean applying;
    private Tasks.@Nullable Running loading;

    /**
     * @param library where pasted pictures go
     * @param failed told what could not be pasted
     */
    public EditorView(
            EditorModel model, SpellingModel spelling, Library library, Tasks tasks, Consumer<Exception> failed) {
        this.model = model;
        this.tasks = tasks;
        getStyleClass().add("editor");
        new EditorLook(model, area);
        area.editableProperty().bind(ready.and(held.not()));
        longLine = new LongLineNotice(() -> model.apply(LongLines::wrap));
        getChildren().addAll(new VirtualizedScrollPane<>(area), longLine);
        Pasted pasted = new Pasted(model, styles, library, tasks, failed);
        keys = new EditorKeys(model, area, styles, pasted::paste);
        SpellingMarks spellingMarks = new SpellingMarks(spelling, model, area, styles, tasks);
        styles.add(spellingMarks);
        menu = new EditorMenu(model, area, spelling, spellingMarks, pasted::paste);
        area.multiPlainChanges().subscribe(this::onTyped);
        area.selectionProperty().addListener((observed, was, now) -> onSelected());
        area.caretPositionProperty().addListener((observed, was, now) -> onSelected());
        model.onSteps(this::show);
        model.articleProperty().addListener((observed, was, now) -> reload());
    }

    /** Whether the text is to be shown; while not, this costs nothing. */
    public void setActive(boolean wanted) {
        if (active != wanted) {
            active = wanted;
            reload();
        }
    }

    /** Whether the text stands in the control and can be edited. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** 1 is the usual size. */
    public DoubleProperty zoomProperty() {
        return area.zoomProperty();
    }

    /** Set while another text is about to be shown: nothing can be typed. */
    public BooleanProperty heldProperty() {
        return held;
    }

    /** Marks in the lines what {@code source} says, beside what others do. */
    public void mark(LineMarks source) {
        styles.add(source);
    }

    public void focusText() {
        area.requestFocus();
    }

    /** Offset of the first character in sight. */
    public int sourceAtTop() {
        return area.topOffset();
    }

    /** The same, as of the writer's last scrolling; -1 once something else has scrolled. */
    public ReadOnlyIntegerProperty sourceAtTopProperty() {
        return scroll.topProperty();
    }

    /** Whether the end of the text is in sight. */
    public boolean isAtEnd() {
        return scroll.isAtEnd();
    }

    /** Brings the line with the offset to the top. */
    public void scrollToSource(int offset) {
        if (ready.get()) {
            scroll.to(offset);
        }
    }

    /** Brings the line with the offset into sight, with the one before it, if it is not. */
    public void reveal(int offset) {
        int line = area.line(offset);
        int[] visible = area.visibleLines();
        if (line <= visible[0] || line >= visible[1]) {
            scrollToSource(area.getAbsolutePosition(Math.max(0, line - 1), 0));
        }
    }

    /** What is selected; empty for nothing. */
    public String selectedText() {
        return area.getSelectedText();
    }

    /** Does a command that asks what its lines are. */
    public boolean apply(Function<Spot, Optional<Step>> command) {
        return keys.does(command);
    }

    /** Selects the next misspelt word and shows what may have been meant; runs {@code none} if there is none. */
    public void nextMistake(Runnable none) {
        if (ready.get()) {
            menu.nextMistake(styles, none);
        }
    }

    /** Further items of the menu of the text. */
    public void addToMenu(List<MenuItem> items) {
        menu.add(items);
    }

    SourceArea area() {
        return area;
    }

    /** Puts the model's text into the control: the control's own form of it is made off this thread. */
    private void reload() {
        if (loading != null) {
            loading.cancel();
            loading = null;
        }
        ready.set(false);
        ArticleId article = model.articleProperty().get();
        String text = active && article != null ? model.text() : "";
        boolean tooLong = EditedText.hasLongLine(text);
        longLine.setVisible(tooLong);
        area.setVisible(active && article != null && !tooLong);
        if (text.isEmpty() || tooLong) {
            replaceAll(Loaded.of(""));
            finish(article, !tooLong);
            return;
        }
        loading = tasks.run(
                Tasks.Lane.COMPUTE,
                () -> Loaded.of(text),
                loaded -> {
                    if (!model.text().equals(text)) {
                        reload();
                        return;
                    }
                    replaceAll(loaded);
                    finish(article, true);
                },
                problem -> LOG.log(System.Logger.Level.ERROR, "the text could not be shown", problem));
    }

    private void replaceAll(Loaded loaded) {
        applying = true;
        area.replace(0, area.getLength(), loaded.document());
        styles.show(loaded.syntax());
        applying = false;
    }

    private void finish(@Nullable ArticleId article, boolean editable) {
        if (active && article != null && editable) {
            applying = true;
            area.select(model.selectionProperty().get());
            applying = false;
            area.requestFollowCaret();
            ready.set(true);
        }
    }

    /** A step that was made elsewhere. */
    private void show(Step step) {
        if (!ready.get()) {
            if (active && !step.edits().isEmpty()) {
                reloadSoon();
            }
            return;
        }
        int much = step.edits().stream()
                .mapToInt(edit -> edit.inserted().length() + edit.removed().length())
                .sum();
        boolean tooLong = step.edits().stream().anyMatch(edit -> EditedText.hasLongLine(edit.inserted()));
        if (step.edits().size() > MANY_EDITS || much > MUCH_TEXT || tooLong) {
            reloadSoon();
            return;
        }
        applying = true;
        for (Edit edit : step.edits()) {
            area.replaceText(edit.offset(), edit.removedEnd(), edit.inserted());
            styles.edited(edit);
        }
        area.select(step.after());
        applying = false;
        area.requestFollowCaret();
    }

    /** The model has the text only once all have been told of the step. */
    private void reloadSoon() {
        ready.set(false);
        tasks.later(Duration.ZERO, this::reload);
    }

    private void onTyped(List<PlainTextChange> changes) {
        if (applying) {
            return;
        }
        List<Edit> edits = changes.stream()
                .map(change -> new Edit(change.getPosition(), change.getRemoved(), change.getInserted()))
                .toList();
        model.typed(edits, Selection.at(edits.getLast().insertedEnd()));
        if (edits.size() == 1) {
            styles.edited(edits.getFirst());
        } else {
            styles.show(SyntaxLines.unread(model.text()));
        }
        if (area.getLength() != model.length()) {
            LOG.log(System.Logger.Level.ERROR, "the editor and its text differ; the text is shown anew");
            reload();
        }
    }

    private void onSelected() {
        // While a change is under way the control moves its caret before it tells of the change.
        if (!applying && ready.get() && area.getLength() == model.length()) {
            model.selected(area.selected());
            styles.setCurrentLine(area.getCurrentParagraph());
        }
    }
}
