package app.galley.suggesting;

import app.galley.article.Edit;
import app.galley.article.SourceRange;
import java.util.List;
import java.util.stream.Stream;

/**
 * Changes of a text that are one suggestion.
 *
 * @param edits at least one; in order, none overlapping another; their offsets are those of the text before all of them
 */
record ChangeGroup(List<Edit> edits) {

    ChangeGroup {
        edits = List.copyOf(edits);
    }

    int start() {
        return edits.getFirst().offset();
    }

    int end() {
        return edits.getLast().removedEnd();
    }

    ChangeGroup with(ChangeGroup next) {
        return new ChangeGroup(
                Stream.concat(edits.stream(), next.edits.stream()).toList());
    }

    /** What stands in place of {@code range}, which holds all the changes, once they are made. */
    String replacement(String text, SourceRange range) {
        return applied(text, range, edits);
    }

    static String applied(String text, SourceRange range, List<Edit> edits) {
        StringBuilder made = new StringBuilder(range.length());
        int at = range.start();
        for (Edit edit : edits) {
            made.append(text, at, edit.offset()).append(edit.inserted());
            at = edit.removedEnd();
        }
        return made.append(text, at, range.end()).toString();
    }
}
