package app.galley.anchoring;

import java.util.HashMap;
import java.util.Map;

/**
 * Which section of an older text is which section of a newer one. A section goes where its heading goes; one whose heading
 * was replaced goes where most of its own text is, unless that belongs to a section that was there before.
 *
 * @param to for each older section its number in the newer text, or -1
 * @param body for each older section the one that holds most of its own text now, or -1
 */
// Never compared with another: a record only for its names.
@SuppressWarnings("ArrayRecordComponent")
record SectionMap(int[] to, int[] body) {

    /** Of a long section, so many words are asked. */
    private static final int VOTERS = 200;

    static SectionMap of(Sections older, Sections newer, WordMap words) {
        int[] to = new int[older.count()];
        int[] body = new int[older.count()];
        boolean[] taken = new boolean[newer.count()];
        for (int k = 0; k < to.length; k++) {
            int heading = mostly(older.head(k), older.headEnd(k), newer, words, true);
            to[k] = heading >= 0 && !taken[heading] ? heading : -1;
            body[k] = mostly(older.headEnd(k), older.ownEnd(k), newer, words, false);
            if (to[k] >= 0) {
                taken[to[k]] = true;
            }
        }
        for (int k = 0; k < to.length; k++) {
            if (to[k] < 0 && body[k] >= 0 && !taken[body[k]]) {
                to[k] = body[k];
                taken[to[k]] = true;
            }
        }
        for (int k = 0; k < to.length; k++) {
            int same = to[k] < 0 ? newer.indexOf(older.get(k).id()) : -1;
            // A heading that hangs on nothing else is known by its words.
            if (same >= 0
                    && !taken[same]
                    && newer.get(same).title().equals(older.get(k).title())) {
                to[k] = same;
                taken[same] = true;
            }
        }
        return new SectionMap(to, body);
    }

    /** The newer section that holds more than half of those of the words that are left, if at least a third is. */
    private static int mostly(int from, int end, Sections newer, WordMap words, boolean inHeading) {
        Map<Integer, Integer> votes = new HashMap<>();
        int step = Math.max(1, (end - from) / VOTERS);
        int asked = 0;
        int left = 0;
        for (int word = from; word < end; word += step) {
            asked++;
            int place = words.to()[word];
            int section = place < 0 ? -1 : newer.at(place);
            if (section >= 0 && (!inHeading || place < newer.headEnd(section))) {
                left++;
                votes.merge(section, 1, Integer::sum);
            }
        }
        for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
            if (2 * vote.getValue() > left && 3 * left >= asked) {
                return vote.getKey();
            }
        }
        return -1;
    }
}
