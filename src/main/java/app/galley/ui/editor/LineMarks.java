package app.galley.ui.editor;

import java.util.List;

/**
 * What is to be marked in the lines of the text beyond its syntax, such as words that were found or are misspelt. Asked for
 * the lines in sight only, and often, so it must answer at once. JavaFX thread only.
 */
public interface LineMarks {

    /**
     * A stretch of a line, in UTF-16 units of it; {@code end} is exclusive.
     *
     * @param styleClass of {@code editor.css}
     */
    record Marked(int start, int end, String styleClass) {}

    /**
     * The marks of a line, all within it. They may overlap, and then both styles hold.
     *
     * @param line its index
     * @param lineStart its offset in the text
     * @param text of the line, without its end
     */
    List<Marked> of(int line, int lineStart, String text);

    /** Runs {@code listener} whenever marks are others than before for a reason that is no edit of their line. */
    void onChanged(Runnable listener);
}
