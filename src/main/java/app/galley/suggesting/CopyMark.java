package app.galley.suggesting;

import app.galley.article.Edit;
import java.util.ArrayList;
import java.util.List;

/**
 * What differs in a copy from the text it was made of.
 *
 * @param start of what was put in, UTF-16 offset in the copy
 * @param end after it; {@code start} where something was only taken out
 * @param removed what stood there; empty where something was only put in
 */
public record CopyMark(int start, int end, String removed) {

    /**
     * The words that are different, in order.
     *
     * @param changes in order, none overlapping another, with offsets of the text
     */
    public static List<CopyMark> of(List<Edit> changes) {
        List<CopyMark> marks = new ArrayList<>();
        int shift = 0;
        for (Edit change : changes) {
            int inside = change.offset() + shift;
            for (Edit word : RawChanges.between(change.removed(), change.inserted())) {
                int start = inside + word.offset();
                marks.add(new CopyMark(start, start + word.inserted().length(), word.removed()));
                inside += word.inserted().length() - word.removed().length();
            }
            shift += change.inserted().length() - change.removed().length();
        }
        return List.copyOf(marks);
    }

    /** Where this is once the copy has been edited on, until it is looked at anew: typing at either end belongs to it. */
    public CopyMark after(Edit edit) {
        int by = edit.inserted().length() - edit.removed().length();
        if (edit.offset() > end || (edit.offset() == end && start == end)) {
            return this;
        }
        if (edit.removedEnd() < start) {
            return new CopyMark(start + by, end + by, removed);
        }
        int from = Math.min(start, edit.offset());
        return new CopyMark(from, Math.max(from, Math.max(end, edit.removedEnd()) + by), removed);
    }
}
