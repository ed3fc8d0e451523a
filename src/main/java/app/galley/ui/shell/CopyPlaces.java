package app.galley.ui.shell;

import app.galley.article.Edit;
import app.galley.article.SourceRange;
import app.galley.editing.Selection;
import app.galley.editing.Step;
import app.galley.suggesting.OffsetMap;
import app.galley.ui.editor.EditorModel;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Where places of the article's text are in what the editor shows, which in suggest mode is a copy of it, and the other way
 * round. JavaFX thread only.
 */
final class CopyPlaces {

    private final EditorModel editor;
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.at(0));
    private OffsetMap map = OffsetMap.SAME;

    CopyPlaces(EditorModel editor) {
        this.editor = editor;
        editor.selectionProperty().subscribe(this::select);
    }

    /** What of the article's text is selected in what the editor shows. */
    ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    private void select() {
        selection.set(toText(map, editor.selectionProperty().get()));
    }

    private static Selection toText(OffsetMap map, Selection shown) {
        return new Selection(map.toText(shown.anchor()), map.toText(shown.caret()));
    }

    Selection toCopy(Selection inText) {
        return new Selection(map.toCopy(inText.anchor()), map.toCopy(inText.caret()));
    }

    OffsetMap map() {
        return map;
    }

    /** The copy has just these changes. */
    void show(List<Edit> changes) {
        map = new OffsetMap(changes);
        select();
    }

    /** The copy was edited on. */
    void follow(List<Edit> made) {
        for (Edit edit : made) {
            map = map.after(edit);
        }
        select();
    }

    /** The text itself is about to be shown; gives where places of the copy are in it. */
    UnaryOperator<Selection> leave() {
        OffsetMap left = map;
        map = OffsetMap.SAME;
        return shown -> toText(left, shown);
    }

    /** Puts words into the copy in place of a stretch of the article's text, as one step to undo. */
    Step replacing(SourceRange range, String by) {
        String text = editor.text();
        int start = whole(text, map.toCopy(range.start()));
        int end = whole(text, Math.max(start, map.toCopy(range.end())));
        // A word goes with one of the spaces round it.
        if (by.isEmpty() && start > 0 && text.charAt(start - 1) == ' ' && text.startsWith(" ", end)) {
            start--;
        }
        return new Step(
                List.of(new Edit(start, text.substring(start, end), by)),
                editor.selectionProperty().get(),
                Selection.at(start + by.length()));
    }

    private static int whole(String text, int offset) {
        int at = Math.clamp(offset, 0, text.length());
        return at > 0
                        && at < text.length()
                        && Character.isLowSurrogate(text.charAt(at))
                        && Character.isHighSurrogate(text.charAt(at - 1))
                ? at - 1
                : at;
    }
}
