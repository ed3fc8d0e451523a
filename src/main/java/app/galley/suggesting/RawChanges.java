package app.galley.suggesting;

import app.galley.article.Edit;
import app.galley.comparing.Difference.Kind;
import app.galley.comparing.Difference.Part;
import app.galley.comparing.TextComparison;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What differs between two texts, by words. */
final class RawChanges {

    private RawChanges() {}

    /** What was changed, in order, with offsets of {@code text}. No two touch. */
    static List<Edit> between(String text, String copy) {
        int start = sameLinesAtStart(text, copy);
        int tail = sameLinesAtEnd(text, copy, start);
        String before = text.substring(start, text.length() - tail);
        String after = copy.substring(start, copy.length() - tail);
        List<Edit> edits = new ArrayList<>();
        Edit waiting = null;
        for (Part part : TextComparison.of(before, after).parts()) {
            if (part.kind() == Kind.EQUAL) {
                add(edits, waiting, text);
                waiting = null;
                continue;
            }
            Edit edit = new Edit(
                    start + part.oldStart(),
                    before.substring(part.oldStart(), part.oldEnd()),
                    after.substring(part.newStart(), part.newEnd()));
            waiting = waiting == null
                    ? edit
                    : new Edit(
                            waiting.offset(), waiting.removed() + edit.removed(), waiting.inserted() + edit.inserted());
        }
        add(edits, waiting, text);
        return edits;
    }

    private static void add(List<Edit> edits, @Nullable Edit edit, String text) {
        if (edit != null) {
            int least = edits.isEmpty() ? 0 : edits.getLast().removedEnd() + 1;
            edits.add(behindTheParagraphBefore(withoutSameSpaces(edit), text, least));
        }
    }

    /** White space is compared as one with the word that went from its midst: what of it is the same has not changed. */
    private static Edit withoutSameSpaces(Edit edit) {
        String removed = edit.removed();
        String inserted = edit.inserted();
        int most = Math.min(removed.length(), inserted.length());
        int start = 0;
        while (start < most
                && removed.charAt(start) == inserted.charAt(start)
                && Character.isWhitespace(removed.charAt(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && removed.charAt(removed.length() - 1 - end) == inserted.charAt(inserted.length() - 1 - end)
                && Character.isWhitespace(removed.charAt(removed.length() - 1 - end))) {
            end++;
        }
        return new Edit(
                edit.offset() + start,
                removed.substring(start, removed.length() - end),
                inserted.substring(start, inserted.length() - end));
    }

    /**
     * A paragraph that comes or goes does so with the line feeds before it rather than with those after it: the same
     * change, but it follows upon words and not upon the beginning of a line, which may be markup.
     */
    private static Edit behindTheParagraphBefore(Edit edit, String text, int least) {
        Edit moved = edit;
        while (moved.offset() > least
                && text.charAt(moved.offset() - 1) == '\n'
                && (moved.removed().isEmpty() != moved.inserted().isEmpty())
                && (moved.removed() + moved.inserted()).endsWith("\n")) {
            moved = new Edit(moved.offset() - 1, rotated(moved.removed()), rotated(moved.inserted()));
        }
        return moved;
    }

    private static String rotated(String text) {
        return text.isEmpty() ? "" : "\n" + text.substring(0, text.length() - 1);
    }

    /** How much at the start is the same whole lines. */
    private static int sameLinesAtStart(String text, String copy) {
        int most = Math.min(text.length(), copy.length());
        int same = 0;
        while (same < most && text.charAt(same) == copy.charAt(same)) {
            same++;
        }
        return text.lastIndexOf('\n', same - 1) + 1;
    }

    private static int sameLinesAtEnd(String text, String copy, int start) {
        int most = Math.min(text.length(), copy.length()) - start;
        int same = 0;
        while (same < most && text.charAt(text.length() - 1 - same) == copy.charAt(copy.length() - 1 - same)) {
            same++;
        }
        int feed = text.indexOf('\n', text.length() - same);
        return feed < 0 ? 0 : text.length() - feed - 1;
    }
}
