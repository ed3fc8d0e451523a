package app.galley.ui.editor;

import app.galley.article.ArticleId;
import app.galley.article.Edit;
import app.galley.editing.History;
import app.galley.editing.Selection;
import app.galley.editing.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One article's text while it is edited, with its undo: kept while other articles are shown. JavaFX thread only. */
final class EditedText {

    /** Lines are laid out whole, so one that is far longer would hold up every key. In UTF-16 units. */
    static final int LONGEST_LINE = 10_000;

    /** So many edits at once are cheaper done by copying the text once. */
    private static final int MANY = 16;

    final ArticleId article;
    final History history = new History();
    /** The steps whose undoing somebody wants to be told of. */
    final List<EditorModel.Done> followed = new ArrayList<>();

    Selection selection = Selection.at(0);

    private final StringBuilder text;
    private @Nullable String snapshot;

    EditedText(ArticleId article, String text) {
        this.article = article;
        this.text = new StringBuilder(text);
        snapshot = text;
    }

    String text() {
        String known = snapshot;
        if (known == null) {
            known = text.toString();
            snapshot = known;
        }
        return known;
    }

    int length() {
        return text.length();
    }

    void apply(Step step) {
        if (step.edits().size() > MANY) {
            String after = step.applyTo(text());
            text.setLength(0);
            text.append(after);
            snapshot = after;
        } else {
            step.edits().forEach(edit -> text.replace(edit.offset(), edit.removedEnd(), edit.inserted()));
            snapshot = null;
        }
        selection = step.after();
    }

    /** What makes this text into {@code other}: one edit of what differs, or none. */
    Step stepTo(String other) {
        String now = text();
        int most = Math.min(now.length(), other.length());
        int start = 0;
        while (start < most && now.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && now.charAt(now.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        // A character of two units is taken whole: its halves are no text.
        if (start > 0 && Character.isHighSurrogate(now.charAt(start - 1))) {
            start--;
        }
        if (end > 0 && Character.isLowSurrogate(now.charAt(now.length() - end))) {
            end--;
        }
        String removed = now.substring(start, now.length() - end);
        String inserted = other.substring(start, other.length() - end);
        return removed.isEmpty() && inserted.isEmpty()
                ? new Step(List.of(), selection, selection)
                : new Step(List.of(new Edit(start, removed, inserted)), selection, Selection.at(start));
    }

    /** Whether it has a line too long to be laid out. */
    static boolean hasLongLine(String text) {
        for (int start = 0; text.length() - start > LONGEST_LINE; ) {
            int end = text.indexOf('\n', start);
            if ((end < 0 ? text.length() : end) - start > LONGEST_LINE) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }
}
