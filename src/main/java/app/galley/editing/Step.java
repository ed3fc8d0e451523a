package app.galley.editing;

import app.galley.article.Edit;
import java.util.List;

/**
 * One step a writer takes and can undo: edits done in order, each in the text that the one before it has made. Many commands
 * give theirs from the last place of the text to the first, so that they do not move each other; nobody may count on it.
 *
 * @param edits none for a step that only selects
 * @param before what was selected before
 * @param after what is selected after it
 */
public record Step(List<Edit> edits, Selection before, Selection after) {

    public Step {
        edits = List.copyOf(edits);
    }

    /** The step that takes this one back. */
    public Step inverse() {
        return new Step(edits.reversed().stream().map(Edit::inverse).toList(), after, before);
    }

    /** The text after this step. */
    public String applyTo(String text) {
        if (isBackwards()) {
            return applyBackwards(text);
        }
        StringBuilder result = new StringBuilder(text);
        for (Edit edit : edits) {
            result.replace(edit.offset(), edit.removedEnd(), edit.inserted());
        }
        return result.toString();
    }

    /** Whether each edit stands before the one done before it, so that all offsets are those of the text as it was. */
    private boolean isBackwards() {
        for (int i = 1; i < edits.size(); i++) {
            if (edits.get(i).removedEnd() > edits.get(i - 1).offset()) {
                return false;
            }
        }
        return true;
    }

    /** In one go: thousands of replacements in a long text would each move all that follows. */
    private String applyBackwards(String text) {
        StringBuilder result = new StringBuilder(text.length());
        int at = 0;
        for (Edit edit : edits.reversed()) {
            result.append(text, at, edit.offset()).append(edit.inserted());
            at = edit.removedEnd();
        }
        return result.append(text, at, text.length()).toString();
    }
}
