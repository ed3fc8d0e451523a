package app.galley.ui.editor;

import app.galley.article.Edit;
import app.galley.article.SourceRange;
import app.galley.editing.search.Matches;
import app.galley.editing.search.MovingMatches;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The places that were found, and the part of the text that is searched, as the editor shows them: they move with what is
 * typed. JavaFX thread only.
 */
final class SearchMarks implements LineMarks {

    private final EditorModel editor;
    private final List<Runnable> listeners = new ArrayList<>();
    private MovingMatches matches = new MovingMatches(Matches.NONE);
    private @Nullable SourceRange scope;
    private @Nullable SourceRange selected;
    private boolean shown;

    SearchMarks(EditorModel editor) {
        this.editor = editor;
    }

    /** Shows them, or none; that is told with the next change. */
    void show(boolean on) {
        shown = on;
    }

    void take(Matches found) {
        matches = new MovingMatches(found);
        tell();
    }

    /** Limits the search to a part of the text; null for none. */
    void limit(@Nullable SourceRange part) {
        scope = part;
    }

    /** What is searched. */
    SourceRange within() {
        SourceRange limits = scope;
        return limits == null ? new SourceRange(0, editor.length()) : limits;
    }

    int count() {
        return matches.count();
    }

    void follow(List<Edit> made) {
        for (Edit edit : made) {
            matches.follow(edit);
            SourceRange limits = scope;
            if (limits != null) {
                scope = new SourceRange(moved(limits.start(), edit, false), moved(limits.end(), edit, true));
            }
        }
    }

    /** @param behind whether what is put in right there, or in place of what stood round it, comes before the offset */
    private static int moved(int offset, Edit edit, boolean behind) {
        if (offset < edit.offset() || (offset == edit.offset() && !behind)) {
            return offset;
        }
        if (offset >= edit.removedEnd()) {
            return offset + edit.inserted().length() - edit.removed().length();
        }
        return behind ? edit.insertedEnd() : edit.offset();
    }

    /** Which place is selected changes with few keys, and only then are all lines to be looked at anew. */
    void selectionChanged() {
        SourceRange selection = editor.selectionProperty().get().range();
        int at = matches.firstFrom(selection.start());
        SourceRange now = at < matches.count() && matches.get(at).equals(selection) ? selection : null;
        if (!Objects.equals(now, selected)) {
            selected = now;
            tell();
        }
    }

    @Override
    public List<Marked> of(int line, int lineStart, String text) {
        if (!shown) {
            return List.of();
        }
        List<Marked> marks = new ArrayList<>();
        int lineEnd = lineStart + text.length();
        SourceRange limits = scope;
        if (limits != null) {
            add(marks, limits, lineStart, lineEnd, "search-scope");
        }
        SourceRange selection = editor.selectionProperty().get().range();
        // One that begins in a line before may reach into this one.
        for (int i = Math.max(0, matches.firstFrom(lineStart) - 1); i < matches.count(); i++) {
            SourceRange match = matches.get(i);
            if (match.start() >= lineEnd) {
                break;
            }
            add(marks, match, lineStart, lineEnd, match.equals(selection) ? "search-current" : "search-match");
        }
        return marks;
    }

    private static void add(List<Marked> marks, SourceRange range, int lineStart, int lineEnd, String style) {
        int start = Math.max(range.start(), lineStart);
        int end = Math.min(range.end(), lineEnd);
        if (start < end) {
            marks.add(new Marked(start - lineStart, end - lineStart, style));
        }
    }

    @Override
    public void onChanged(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
