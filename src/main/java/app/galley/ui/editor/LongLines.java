package app.galley.ui.editor;

import app.galley.article.Edit;
import app.galley.editing.Selection;
import app.galley.editing.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Breaks lines that are too long to be laid out, where Markdown reads a line end as a space. */
final class LongLines {

    /** Lines are broken after about so many UTF-16 units. */
    private static final int WANTED = 400;

    private LongLines() {}

    /** Replaces spaces by line feeds in lines that are too long; what has no space is left as it is. */
    static Optional<Step> wrap(String text, Selection selection) {
        List<Edit> edits = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            if (end - start > EditedText.LONGEST_LINE) {
                int from = start;
                while (end - from > WANTED) {
                    int space = text.indexOf(' ', from + WANTED);
                    if (space < 0 || space >= end - 1) {
                        break;
                    }
                    edits.add(new Edit(space, " ", "\n"));
                    from = space + 1;
                }
            }
            start = end + 1;
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Step(edits.reversed(), selection, selection));
    }
}
