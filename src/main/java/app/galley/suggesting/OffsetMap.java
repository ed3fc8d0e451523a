package app.galley.suggesting;

import app.galley.article.Edit;
import java.util.List;

/**
 * Where places of a text are in a changed copy of it, and the other way round. UTF-16 offsets; inside what was changed, the
 * nearest place there is.
 *
 * @param changes in order, none overlapping another, with offsets of the text
 */
public record OffsetMap(List<Edit> changes) {

    /** Of a copy that is the text. */
    public static final OffsetMap SAME = new OffsetMap(List.of());

    public OffsetMap {
        changes = List.copyOf(changes);
    }

    public int toCopy(int offset) {
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

    public int toText(int offset) {
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
