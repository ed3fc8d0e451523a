package app.galley.anchoring;

import app.galley.article.PlainRange;
import app.galley.article.Section;
import java.util.List;

/**
 * The sections of a text by its words, in the order of the text: the words of a section's own, without those of the sections
 * below it, stand between its heading and the next heading of any rank.
 */
final class Sections {

    private final List<Section> flat;
    private final int[] heads;
    private final int[] headEnds;
    private final int[] ends;
    private final int words;

    Sections(AnchorText text) {
        flat = text.outline().flat();
        words = text.words().count();
        heads = new int[flat.size()];
        headEnds = new int[flat.size()];
        ends = new int[flat.size()];
        for (int k = 0; k < heads.length; k++) {
            PlainRange heading = text.projection().toPlain(flat.get(k).heading());
            PlainRange whole = text.projection().toPlain(flat.get(k).range());
            heads[k] = text.words().startingFrom(heading.start());
            headEnds[k] = text.words().startingFrom(heading.end());
            ends[k] = Math.max(headEnds[k], text.words().startingFrom(whole.end()));
        }
    }

    int count() {
        return heads.length;
    }

    Section get(int section) {
        return flat.get(section);
    }

    /** The section of this id, or -1. */
    int indexOf(String id) {
        for (int k = 0; k < heads.length; k++) {
            if (flat.get(k).id().equals(id)) {
                return k;
            }
        }
        return -1;
    }

    /** The first word of the heading. */
    int head(int section) {
        return heads[section];
    }

    /** The word after the heading's last. */
    int headEnd(int section) {
        return headEnds[section];
    }

    /** The word after the section's own last: the next heading. */
    int ownEnd(int section) {
        return Math.max(headEnds[section], section + 1 < heads.length ? heads[section + 1] : words);
    }

    /** The word after the last of the section and those below it. */
    int end(int section) {
        return ends[section];
    }

    /** The innermost section that holds the word, or -1 before the first heading. */
    int at(int word) {
        int low = 0;
        int high = heads.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (heads[middle] <= word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
