package app.galley.anchoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts of an article from oldest to newest and the comparisons of any two of them, made when first asked for. */
final class Chain {

    private final List<AnchorText> texts;
    private final @Nullable WordMap[] steps;
    private final @Nullable WordMap[] leaps;
    private final Map<Integer, Insertions> insertions = new HashMap<>();
    private final Map<Integer, Boolean> newestAgain = new HashMap<>();
    private final Map<Integer, Sections> sections = new HashMap<>();
    private final Map<Integer, SectionMap> sectionSteps = new HashMap<>();
    private final Map<Integer, SectionMap> sectionLeaps = new HashMap<>();
    private final Map<Integer, Elsewhere> elsewhere = new HashMap<>();
    private final Map<Integer, WordOrder> orders = new HashMap<>();

    Chain(List<AnchorText> texts) {
        this.texts = List.copyOf(texts);
        steps = new @Nullable WordMap[texts.size()];
        leaps = new @Nullable WordMap[texts.size()];
    }

    AnchorText text(int index) {
        return texts.get(index);
    }

    int last() {
        return texts.size() - 1;
    }

    AnchorText newest() {
        return texts.getLast();
    }

    /** Whether the text is the newest, letter for letter. */
    boolean isNewest(int text) {
        return newestAgain.computeIfAbsent(text, key -> texts.get(text).text().equals(newest().text()));
    }

    /** The comparison of two texts: one after the other, or any with the newest. */
    WordMap map(int older, int newer) {
        @Nullable WordMap[] maps = newer == older + 1 ? steps : leaps;
        WordMap known = maps[older];
        if (known == null) {
            known = Comparison.of(texts.get(older), texts.get(newer));
            maps[older] = known;
        }
        return known;
    }

    Sections sections(int text) {
        return sections.computeIfAbsent(text, key -> new Sections(texts.get(text)));
    }

    /** The same as {@link #map} for sections. */
    SectionMap sectionMap(int older, int newer) {
        Map<Integer, SectionMap> maps = newer == older + 1 ? sectionSteps : sectionLeaps;
        return maps.computeIfAbsent(older, key -> SectionMap.of(sections(older), sections(newer), map(older, newer)));
    }

    /** What the text has that the one before had not. */
    Insertions insertions(int text) {
        return insertions.computeIfAbsent(
                text, key -> new Insertions(texts.get(text - 1), texts.get(text), map(text - 1, text)));
    }

    /** What the newest text has that the older one had not. */
    Elsewhere newSince(int olderText) {
        return elsewhere.computeIfAbsent(olderText, key -> new Elsewhere(this, olderText));
    }

    /** What kept its order from the older text to the newest. */
    WordOrder order(int olderText) {
        return orders.computeIfAbsent(olderText, key -> WordOrder.of(this, olderText));
    }

    /** Where a word of the newest text came from in an older one, step by step, or -1 where it is newer than that. */
    int origin(int newestWord, int olderText) {
        int word = newestWord;
        for (int i = last() - 1; i >= olderText && word >= 0; i--) {
            word = map(i, i + 1).from()[word];
        }
        return word;
    }

    /** Where a word of an older text is in the newest, step by step, or -1 where it was lost on the way. */
    int now(int olderWord, int olderText) {
        int word = olderWord;
        for (int i = olderText; i < last() && word >= 0; i++) {
            word = map(i, i + 1).to()[word];
        }
        return word;
    }
}
