package app.galley.ui.reader;

import app.galley.article.PlainRange;
import app.galley.article.Projection;
import app.galley.article.TextBlock;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of suggestions in each section of the page, so that only sections where they are different are touched. */
final class WordsLayer {

    /** Words in a block, in the words of the page. */
    private record Placed(int ordinal, int offset, String id, String style, Suggested.Words words) {}

    private List<List<Placed>> drawn = List.of();
    private BitSet lost = new BitSet();

    /** The page has been filled anew, with nothing of this in it. */
    void clear(int sections) {
        drawn = new ArrayList<>(Collections.nCopies(sections, List.of()));
        lost = new BitSet();
    }

    /** The page has changed: sections that did have lost their words. */
    void patched(PagePatch patch) {
        List<List<Placed>> kept = new ArrayList<>(patch.after().size());
        BitSet stillLost = new BitSet();
        for (int i = 0; i < patch.after().size(); i++) {
            int origin = patch.untouched(i);
            kept.add(origin < 0 ? List.of() : drawn.get(origin));
            stillLost.set(i, origin < 0 || lost.get(origin));
        }
        drawn = kept;
        lost = stillLost;
    }

    /**
     * Shows the words of {@code suggested} in sections {@code from} to {@code to}.
     *
     * @param all whether to look at every section, not only at those that have lost their words
     * @return whether the page had to be scrolled so that what is read stays where it is
     */
    boolean show(Page page, Projection projection, List<Suggested> suggested, int from, int to, boolean all) {
        if (!all && lost.nextSetBit(from) < 0) {
            return false;
        }
        Map<Integer, List<Placed>> wanted = wanted(projection, suggested);
        List<String> changes = new ArrayList<>();
        for (int section = from; section < to; section++) {
            if (!all && !lost.get(section)) {
                continue;
            }
            lost.clear(section);
            List<Placed> now = wanted.getOrDefault(section, List.of());
            if (!now.equals(drawn.get(section))) {
                append(changes, section, now);
                drawn.set(section, now);
            }
        }
        return !changes.isEmpty() && page.words(changes);
    }

    private static Map<Integer, List<Placed>> wanted(Projection projection, List<Suggested> suggested) {
        Map<Integer, List<Placed>> wanted = new HashMap<>();
        int length = projection.text().length();
        for (Suggested one : suggested) {
            for (Suggested.Words words : one.words()) {
                List<TextBlock> blocks =
                        words.at() > length ? List.of() : projection.blocksIn(new PlainRange(words.at(), words.at()));
                if (!blocks.isEmpty()) {
                    TextBlock block = blocks.getFirst();
                    int offset = Math.clamp(
                            words.at() - block.plain().start(), 0, block.plain().length());
                    wanted.computeIfAbsent(block.page(), section -> new ArrayList<>())
                            .add(new Placed(
                                    block.ordinal(),
                                    offset,
                                    one.id(),
                                    one.look().wordsStyle(),
                                    words));
                }
            }
        }
        return wanted;
    }

    private static void append(List<String> strings, int section, List<Placed> placed) {
        strings.add(Integer.toString(section));
        strings.add(Integer.toString(placed.size()));
        for (Placed one : placed) {
            strings.add(Integer.toString(one.ordinal()));
            strings.add(Integer.toString(one.offset()));
            strings.add(one.id());
            strings.add(one.style());
            strings.add(one.words().words());
            strings.add(one.words().label());
        }
    }
}
