package app.galley.ui.editor;

import app.galley.article.ArticleId;
import app.galley.article.Edit;
import app.galley.editing.History;
import app.galley.editing.Selection;
import app.galley.editing.Step;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The text being edited, what is selected in it, and undo and redo, which are kept for each article as long as the program
 * runs. Every change of the text goes through here, with or without a view. A reviewer types in a copy of the text instead,
 * which is shown in its place and has an undo of its own. Offsets are UTF-16 units; lines end with a line feed. JavaFX thread
 * only.
 */
public final class EditorModel {

    private final Clock clock;
    private final Map<ArticleId, EditedText> texts = new HashMap<>();
    private final Map<ArticleId, EditedText> copies = new HashMap<>();
    private final List<Consumer<List<Edit>>> editListeners = new ArrayList<>();
    private final List<Consumer<Step>> stepListeners = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable ArticleId> article = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.at(0));
    private final ReadOnlyBooleanWrapper copyShown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final EditorOptions options = new EditorOptions();
    private @Nullable EditedText current;

    public EditorModel(Clock clock) {
        this.clock = clock;
    }

    /**
     * Shows an article's text. If it is the article that was left here, its undo and selection are still there; what has
     * happened to its text elsewhere is one more step to undo.
     */
    public void show(ArticleId id, String text) {
        showText(UnaryOperator.identity());
        EditedText known = texts.computeIfAbsent(id, article -> new EditedText(article, text));
        Step elsewhere = known.stepTo(text);
        if (!elsewhere.edits().isEmpty()) {
            known.history.add(elsewhere);
        }
        if (known == current) {
            stepListeners.forEach(listener -> listener.accept(elsewhere));
            known.apply(elsewhere);
        } else {
            known.apply(elsewhere);
            current = known;
            article.set(id);
        }
        selection.set(known.selection);
        tellHistory();
    }

    /**
     * Shows a copy of the article's text in its place, to be typed in; the text and its undo stay as they are. If there was
     * a copy before, its undo is still there.
     */
    public void showCopy(String text, UnaryOperator<Selection> places) {
        EditedText shown = current;
        if (shown != null) {
            EditedText copy = copies.computeIfAbsent(shown.article, id -> new EditedText(id, text));
            Step elsewhere = copy.stepTo(text);
            if (!elsewhere.edits().isEmpty()) {
                copy.history.add(elsewhere);
                copy.apply(elsewhere);
            }
            swap(shown, copy, true, places);
        }
    }

    /** Shows the article's text again in place of the copy. */
    public void showText(UnaryOperator<Selection> places) {
        EditedText shown = current;
        EditedText text = shown == null ? null : texts.get(shown.article);
        if (shown != null && text != null && copyShown.get()) {
            swap(shown, text, false, places);
        }
    }

    /** @param places where what is selected in the one is in the other */
    private void swap(EditedText before, EditedText after, boolean copy, UnaryOperator<Selection> places) {
        Selection there = places.apply(before.selection);
        Selection selected = new Selection(
                Math.clamp(there.anchor(), 0, after.length()), Math.clamp(there.caret(), 0, after.length()));
        Step step = new Step(before.stepTo(after.text()).edits(), before.selection, selected);
        stepListeners.forEach(listener -> listener.accept(step));
        current = after;
        after.selection = selected;
        copyShown.set(copy);
        selection.set(selected);
        tellHistory();
    }

    /** Whether a copy of the article's text is shown, and edits are those of the copy. */
    public ReadOnlyBooleanProperty copyShownProperty() {
        return copyShown.getReadOnlyProperty();
    }

    /** The text of the article itself, whether it is shown or a copy; empty if no article is shown. */
    public String articleText() {
        EditedText shown = current;
        EditedText text = shown == null ? null : texts.get(shown.article);
        return text == null ? "" : text.text();
    }

    /** Makes what is shown this text, in one step to undo. */
    public void become(String text) {
        EditedText shown = current;
        if (shown != null) {
            Step step = shown.stepTo(text);
            if (!step.edits().isEmpty()) {
                apply(step);
            }
        }
    }

    /** Shows no article. */
    public void clear() {
        current = null;
        copyShown.set(false);
        article.set(null);
        selection.set(Selection.at(0));
        tellHistory();
    }

    /** The article whose text is shown; null for none. */
    public ReadOnlyObjectProperty<@Nullable ArticleId> articleProperty() {
        return article.getReadOnlyProperty();
    }

    /** The text that is shown; empty if no article is. */
    public String text() {
        EditedText shown = current;
        return shown == null ? "" : shown.text();
    }

    public int length() {
        EditedText shown = current;
        return shown == null ? 0 : shown.length();
    }

    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    public EditorOptions options() {
        return options;
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Told the edits of each step, whoever made it, once the text has changed. */
    public void onEdits(Consumer<List<Edit>> listener) {
        editListeners.add(listener);
    }

    /** Told each step that was not made in the view, so that the view makes it too; before the listeners to edits. */
    void onSteps(Consumer<Step> listener) {
        stepListeners.add(listener);
    }

    /** What the writer did in the view itself, which shows it already. */
    void typed(List<Edit> edits, Selection after) {
        EditedText shown = current;
        if (shown != null && !edits.isEmpty()) {
            Step step = new Step(edits, shown.selection, after);
            shown.history.addTyped(step, clock.millis());
            changed(shown, step);
        }
    }

    /** Selects; the next typing is a step of its own. */
    public void select(Selection wanted) {
        EditedText shown = current;
        if (shown != null && !shown.selection.equals(wanted)) {
            stepListeners.forEach(listener -> listener.accept(new Step(List.of(), shown.selection, wanted)));
            selected(wanted);
        }
    }

    /** What the writer selected in the view itself. */
    void selected(Selection now) {
        EditedText shown = current;
        if (shown != null && !shown.selection.equals(now)) {
            // Undo keeps typing apart by where it was done; the control goes through other selections while one types.
            shown.selection = now;
            selection.set(now);
        }
    }

    /**
     * Does a command.
     *
     * @return whether there was something for it to do
     */
    public boolean apply(TextCommand command) {
        EditedText shown = current;
        if (shown == null) {
            return false;
        }
        return command.on(shown.text(), shown.selection)
                .map(step -> {
                    apply(step);
                    return true;
                })
                .orElse(false);
    }

    /** Does a step, which is one to undo. */
    public void apply(Step step) {
        EditedText shown = current;
        if (shown != null) {
            if (!step.edits().isEmpty()) {
                shown.history.add(step);
            }
            make(shown, step);
        }
    }

    /**
     * Does a step on which more hangs than the text.
     *
     * @param turned told false whenever it has been undone, and true whenever it has been done again
     * @return what to ask {@link #isLast} with
     */
    public Done apply(Step step, Consumer<Boolean> turned) {
        apply(step);
        EditedText shown = Objects.requireNonNull(current);
        Done done = new Done(shown.article, shown.history.mark(), turned);
        shown.followed.add(done);
        return done;
    }

    /** A step that was done, by {@link #apply(Step, Consumer)}. */
    public record Done(ArticleId article, History.Mark mark, Consumer<Boolean> turned) {}

    /** Whether the text shown is as that step left it, so that the step is what {@link #undo} takes back. */
    public boolean isLast(Done done) {
        EditedText shown = current;
        return shown != null && shown.article.equals(done.article) && shown.history.isAt(done.mark);
    }

    public void undo() {
        EditedText shown = current;
        if (shown != null) {
            Optional<Done> last = lastFollowed(shown);
            shown.history.undo().ifPresent(step -> make(shown, step));
            last.ifPresent(done -> done.turned.accept(false));
        }
    }

    public void redo() {
        EditedText shown = current;
        if (shown != null && shown.history.canRedo()) {
            shown.history.redo().ifPresent(step -> make(shown, step));
            lastFollowed(shown).ifPresent(done -> done.turned.accept(true));
        }
    }

    private Optional<Done> lastFollowed(EditedText shown) {
        return shown.followed.stream().filter(this::isLast).findFirst();
    }

    private void make(EditedText shown, Step step) {
        stepListeners.forEach(listener -> listener.accept(step));
        changed(shown, step);
    }

    private void changed(EditedText shown, Step step) {
        shown.apply(step);
        selection.set(step.after());
        if (!step.edits().isEmpty()) {
            editListeners.forEach(listener -> listener.accept(step.edits()));
        }
        tellHistory();
    }

    private void tellHistory() {
        EditedText shown = current;
        undoable.set(shown != null && shown.history.canUndo());
        redoable.set(shown != null && shown.history.canRedo());
    }
}
