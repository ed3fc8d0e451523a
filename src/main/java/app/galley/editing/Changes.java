package app.galley.editing;

import app.galley.article.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Edits that are collected, in any order, with the offsets of the text before all of them; they do not overlap. */
final class Changes {

    private static final Comparator<Edit> ORDER =
            Comparator.comparingInt(Edit::offset).thenComparingInt(Edit::removedEnd);

    private final CharSequence text;
    private final List<Edit> edits = new ArrayList<>();

    Changes(CharSequence text) {
        this.text = text;
    }

    Changes insert(int at, String inserted) {
        return replace(at, at, inserted);
    }

    Changes remove(int from, int to) {
        return replace(from, to, "");
    }

    /**
     * What is put in at one offset stands in the order of the calls. A change of what another one takes out already is
     * dropped: marks that two lines share go once.
     */
    Changes replace(int from, int to, String inserted) {
        String removed = text.subSequence(from, to).toString();
        Edit edit = new Edit(from, removed, inserted);
        int place = edits.size();
        while (place > 0 && ORDER.compare(edits.get(place - 1), edit) > 0) {
            place--;
        }
        boolean overlaps = (place > 0 && edits.get(place - 1).removedEnd() > from)
                || (place < edits.size() && edits.get(place).offset() < to);
        if (!removed.equals(inserted) && !overlaps) {
            edits.add(place, edit);
        }
        return this;
    }

    boolean isEmpty() {
        return edits.isEmpty();
    }

    /** Where a place of the text before is after; behind what was put in there. */
    int after(int offset) {
        return moved(offset, true);
    }

    /** Where a place of the text before is after; in front of what was put in there. */
    int before(int offset) {
        return moved(offset, false);
    }

    private int moved(int offset, boolean behind) {
        int shift = 0;
        for (Edit edit : edits) {
            if (edit.offset() > offset || (edit.offset() == offset && !behind)) {
                break;
            }
            if (offset < edit.removedEnd()) {
                return edit.offset()
                        + shift
                        + (offset == edit.offset() ? 0 : edit.inserted().length());
            }
            shift += edit.inserted().length() - edit.removed().length();
        }
        return offset + shift;
    }

    /** A part of the text as it is after the edits; all edits must lie in it. */
    String applied(int from, int to) {
        StringBuilder part = new StringBuilder(text.subSequence(from, to));
        for (Edit edit : lastToFirst()) {
            part.replace(edit.offset() - from, edit.removedEnd() - from, edit.inserted());
        }
        return part.toString();
    }

    List<Edit> lastToFirst() {
        return edits.reversed();
    }

    int firstOffset() {
        return edits.getFirst().offset();
    }

    int lastOffset() {
        return edits.getLast().removedEnd();
    }

    /** @param after in the text after the edits */
    Step step(Selection before, Selection after) {
        return new Step(lastToFirst(), before, after);
    }

    /** The step of these edits, with the selection carried along; empty where there are none. */
    Optional<Step> stepCarrying(Selection before) {
        return isEmpty() ? Optional.empty() : Optional.of(step(before, carried(before)));
    }

    Selection carried(Selection selection) {
        return new Selection(after(selection.anchor()), after(selection.caret()));
    }
}
