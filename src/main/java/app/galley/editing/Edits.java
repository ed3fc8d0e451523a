package app.galley.editing;

import app.galley.article.Edit;
import java.util.ArrayList;
import java.util.List;

/** Makes a step of many edits that know nothing of each other. */
public final class Edits {

    /** A step of more edits than this is slow to do and to undo: neighbours are then done as one. */
    static final int MOST = 500;

    private Edits() {}

    /**
     * The edits as one step.
     *
     * @param edits in the order of the text, each offset counted in {@code text}; none reaches into another
     * @param before what is selected now: taken along, and what was put in there stands before it
     */
    public static Step step(String text, List<Edit> edits, Selection before) {
        Selection after = new Selection(taken(before.anchor(), edits), taken(before.caret(), edits));
        return new Step(fewer(text, edits).reversed(), before, after);
    }

    /**
     * The edits, not too many of them: where there are, neighbours are one, with the text between them.
     *
     * @param edits in the order of the text, each offset counted in {@code text}
     */
    static List<Edit> fewer(CharSequence text, List<Edit> edits) {
        List<Edit> fewer = new ArrayList<>();
        int group = Math.max(1, Math.ceilDiv(edits.size(), MOST));
        for (int i = 0; i < edits.size(); i += group) {
            List<Edit> together = edits.subList(i, Math.min(edits.size(), i + group));
            fewer.add(together.size() == 1 ? together.getFirst() : asOne(text, together));
        }
        return fewer;
    }

    private static Edit asOne(CharSequence text, List<Edit> edits) {
        int start = edits.getFirst().offset();
        int at = start;
        StringBuilder inserted = new StringBuilder();
        for (Edit edit : edits) {
            inserted.append(text, at, edit.offset()).append(edit.inserted());
            at = edit.removedEnd();
        }
        return new Edit(start, text.subSequence(start, at).toString(), inserted.toString());
    }

    private static int taken(int mark, List<Edit> edits) {
        int shift = 0;
        for (Edit edit : edits) {
            if (edit.offset() > mark) {
                break;
            }
            if (mark < edit.removedEnd()) {
                return edit.offset()
                        + shift
                        + Math.min(mark - edit.offset(), edit.inserted().length());
            }
            shift += edit.inserted().length() - edit.removed().length();
        }
        return mark + shift;
    }
}
