package app.galley.ui.editor;

import app.galley.article.Edit;
import app.galley.editing.Selection;
import app.galley.editing.Step;
import java.util.List;

/** Puts a text in place of what is selected. */
final class Insertion {

    private Insertion() {}

    static Step of(String text, Selection selection, String inserted) {
        Edit edit = new Edit(selection.start(), selection.of(text), inserted);
        return new Step(List.of(edit), selection, Selection.at(edit.insertedEnd()));
    }
}
