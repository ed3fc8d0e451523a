package app.galley.ui.editor;

import app.galley.article.Edit;
import app.galley.suggesting.CopyMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Marks what a reviewer has typed in a copy of the text, and the places where something was taken out. The marks move along
 * with the typing until the copy has been looked at anew. JavaFX thread only.
 */
public final class SuggestionMarks implements LineMarks {

    private static final String ADDED = "suggested-added";
    private static final String REMOVED = "suggested-removed";

    private final EditorModel model;
    private final List<Runnable> listeners = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable CopyMark> atCaret = new ReadOnlyObjectWrapper<>();
    private List<CopyMark> marks = List.of();

    public SuggestionMarks(EditorModel model) {
        this.model = model;
        model.onEdits(this::follow);
        model.selectionProperty().addListener((observed, was, now) -> lookAtCaret());
    }

    /** Marks these, in order; none for a text that is no copy. */
    public void show(List<CopyMark> now) {
        if (!now.equals(marks)) {
            marks = List.copyOf(now);
            listeners.forEach(Runnable::run);
        }
        lookAtCaret();
    }

    /** The change that the caret stands in or at; null for none. */
    public ReadOnlyObjectProperty<@Nullable CopyMark> atCaretProperty() {
        return atCaret.getReadOnlyProperty();
    }

    @Override
    public List<Marked> of(int line, int lineStart, String text) {
        List<Marked> found = new ArrayList<>();
        int lineEnd = lineStart + text.length();
        for (CopyMark mark : marks) {
            if (mark.start() > lineEnd) {
                break;
            }
            if (mark.end() > lineStart && mark.end() > mark.start()) {
                found.add(new Marked(
                        Math.max(0, mark.start() - lineStart), Math.min(mark.end(), lineEnd) - lineStart, ADDED));
            }
            boolean onlyTakenOut = mark.start() == mark.end() && !mark.removed().isEmpty();
            if (onlyTakenOut && mark.end() >= lineStart && mark.end() <= lineEnd && !text.isEmpty()) {
                found.add(beside(mark.end() - lineStart, text));
            }
        }
        return found;
    }

    /** What is not there cannot be marked, but the character before it can, or at the beginning of a line the one after. */
    private static Marked beside(int offset, String text) {
        return offset == 0
                ? new Marked(0, text.offsetByCodePoints(0, 1), REMOVED)
                : new Marked(text.offsetByCodePoints(offset, -1), offset, REMOVED);
    }

    @Override
    public void onChanged(Runnable listener) {
        listeners.add(listener);
    }

    private void follow(List<Edit> edits) {
        if (!model.copyShownProperty().get()) {
            return;
        }
        for (Edit edit : edits) {
            List<CopyMark> moved = new ArrayList<>(marks.size() + 1);
            boolean taken = false;
            int at = 0;
            for (CopyMark mark : marks) {
                CopyMark after = mark.after(edit);
                taken |= !after.equals(mark) && edit.offset() >= mark.start() && edit.offset() <= mark.end();
                moved.add(after);
                at += mark.end() < edit.offset() ? 1 : 0;
            }
            if (!taken && !edit.inserted().isEmpty()) {
                moved.add(at, new CopyMark(edit.offset(), edit.insertedEnd(), edit.removed()));
            }
            marks = List.copyOf(moved);
        }
    }

    private void lookAtCaret() {
        int caret = model.selectionProperty().get().caret();
        Optional<CopyMark> found = marks.stream()
                .filter(mark -> mark.start() <= caret && caret <= mark.end())
                .findFirst();
        atCaret.set(found.orElse(null));
    }
}
