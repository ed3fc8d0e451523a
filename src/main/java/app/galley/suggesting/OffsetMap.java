package app.galley.suggesting;

import app.galley.article.Edit;
import java.util.ArrayList;
import java.util.List;

/**
 * Where places of a text are in a changed copy of it, and the other way round. UTF-16 offsets; inside what was changed, the
 * nearest place there is.
 *
 * @param changes in order, none overlapping another, with offsets of the text
 * @param since what was done to the copy after those, each edit with offsets of the copy before it
 */
public record OffsetMap(List<Edit> changes, List<Edit> since) {

    /** Of a copy that is the text. */
    public static final OffsetMap SAME = new OffsetMap(List.of());

    public OffsetMap {
        changes = List.copyOf(changes);
        since = List.copyOf(since);
    }

    public OffsetMap(List<Edit> changes) {
        this(changes, List.of());
    }

    /** The same to the copy as it is after one more edit. */
    public OffsetMap after(Edit edit) {
        List<Edit> later = new ArrayList<>(since);
        Edit last = since.isEmpty() ? null : since.getLast();
        if (last != null && edit.removed().isEmpty() && edit.offset() == last.insertedEnd()) {
            // Typing on is one edit, however long somebody types.
            later.set(later.size() - 1, new Edit(last.offset(), last.removed(), last.inserted() + edit.inserted()));
        } else {
            later.add(edit);
        }
        return new OffsetMap(changes, later);
    }

    public int toCopy(int offset) {
        int at = throughChanges(offset);
        for (Edit edit : since) {
            at = through(at, edit.offset(), edit.removedEnd(), edit.insertedEnd());
        }
        return at;
    }

    public int toText(int offset) {
        int at = offset;
        for (Edit edit : since.reversed()) {
            at = through(at, edit.offset(), edit.insertedEnd(), edit.removedEnd());
        }
        return backThroughChanges(at);
    }

    /** Where a place is once what stood from {@code start} to {@code end} ends at {@code newEnd}. */
    private static int through(int offset, int start, int end, int newEnd) {
        if (offset <= start) {
            return offset;
        }
        return offset < end ? Math.min(offset, newEnd) : offset + newEnd - end;
    }

    private int throughChanges(int offset) {
        int shift = 0;
        for (Edit change : changes) {
            if (offset <= change.offset()) {
                break;
            }
            if (offset < change.removedEnd()) {
                return change.offset()
                        + shift
                        + Math.min(offset - change.offset(), change.inserted().length());
            }
            shift += change.inserted().length() - change.removed().length();
        }
        return offset + shift;
    }

    private int backThroughChanges(int offset) {
        int shift = 0;
        for (Edit change : changes) {
            int start = change.offset() + shift;
            if (offset <= start) {
                break;
            }
            if (offset < start + change.inserted().length()) {
                return change.offset()
                        + Math.min(offset - start, change.removed().length());
            }
            shift += change.inserted().length() - change.removed().length();
        }
        return offset - shift;
    }
}
