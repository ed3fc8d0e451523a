package app.galley.suggesting;

import app.galley.article.Edit;
import app.galley.article.Projection;
import app.galley.article.SourceRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A copy of a text that a reviewer has typed in, as the suggestions that turn the text into it. Each replaces a passage that
 * a reader sees: what was put in between two words replaces one of them, and what changes nothing but markup replaces the
 * words around it, so that a suggestion can be found again in a later text and put in there. Near changes in a paragraph
 * are one. Pure; takes time in proportion to what lies between the first and the last change.
 */
public final class SuggestedCopy {

    private final String text;
    private final String copy;
    private final ChangedPassages passages;

    private SuggestedCopy(String text, String copy, Projection projection) {
        this.text = text;
        this.copy = copy;
        passages = new ChangedPassages(text, projection);
    }

    /**
     * The suggestions that turn {@code text} into {@code copy}, in order, none overlapping another.
     *
     * @param projection of {@code text}
     * @param kept what was suggested when the copy was looked at last, in order, none overlapping another: where nobody has
     *     typed since, the same is suggested still, however else it could be put
     * @return offsets are UTF-16 units of {@code text}; {@link #applied} with all of them gives {@code copy}
     */
    public static List<Edit> changes(String text, String copy, Projection projection, List<Edit> kept) {
        return new SuggestedCopy(text, copy, projection).changes(kept);
    }

    /**
     * The copy that some changes make of a text.
     *
     * @param changes in order, none overlapping another, with offsets of {@code text}
     */
    public static String applied(String text, List<Edit> changes) {
        return ChangeGroup.applied(text, new SourceRange(0, text.length()), changes);
    }

    private List<Edit> changes(List<Edit> kept) {
        String before = applied(text, kept);
        List<Edit> typed = RawChanges.between(before, copy);
        List<Edit> untouched = untouched(before, kept, typed);
        OffsetMap toCopy = new OffsetMap(typed);
        while (true) {
            List<Edit> found = between(untouched, new OffsetMap(kept), toCopy);
            List<Edit> still = untouched.stream()
                    .filter(one -> found.stream().noneMatch(other -> overlap(one, other)))
                    .toList();
            if (still.size() == untouched.size()) {
                List<Edit> all = new ArrayList<>(untouched);
                all.addAll(found);
                all.sort(Comparator.comparingInt(Edit::offset).thenComparingInt(Edit::removedEnd));
                return List.copyOf(all);
            }
            untouched = still;
        }
    }

    /**
     * Those in or at which nobody has typed, be it with a space between.
     *
     * @param before the text with {@code kept} made
     */
    private static List<Edit> untouched(String before, List<Edit> kept, List<Edit> typed) {
        List<Edit> untouched = new ArrayList<>();
        int shift = 0;
        int next = 0;
        for (Edit one : kept) {
            int start = one.offset() + shift;
            int end = start + one.inserted().length();
            shift += one.inserted().length() - one.removed().length();
            while (start > 0 && isBlank(before.charAt(start - 1))) {
                start--;
            }
            while (end < before.length() && isBlank(before.charAt(end))) {
                end++;
            }
            while (next < typed.size() && typed.get(next).removedEnd() < start) {
                next++;
            }
            if (next == typed.size() || typed.get(next).offset() > end) {
                untouched.add(one);
            }
        }
        return untouched;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }

    /** What is changed between suggestions that stay. */
    private List<Edit> between(List<Edit> untouched, OffsetMap kept, OffsetMap typed) {
        List<Edit> raw = new ArrayList<>();
        int at = 0;
        int copyAt = 0;
        for (Edit one : untouched) {
            int copyStart = typed.toCopy(kept.toCopy(one.offset()));
            add(raw, at, one.offset(), copyAt, copyStart);
            at = one.removedEnd();
            copyAt = copyStart + one.inserted().length();
        }
        add(raw, at, text.length(), copyAt, copy.length());
        return suggestions(NearChanges.joined(text, raw));
    }

    private void add(List<Edit> raw, int start, int end, int copyStart, int copyEnd) {
        for (Edit edit : RawChanges.between(text.substring(start, end), copy.substring(copyStart, copyEnd))) {
            raw.add(new Edit(start + edit.offset(), edit.removed(), edit.inserted()));
        }
    }

    private List<Edit> suggestions(List<ChangeGroup> near) {
        List<ChangeGroup> groups = near;
        while (true) {
            List<SourceRange> ranges = groups.stream().map(passages::around).toList();
            List<ChangeGroup> merged = merged(groups, ranges);
            if (merged.size() == groups.size()) {
                List<Edit> changes = new ArrayList<>(groups.size());
                for (int i = 0; i < groups.size(); i++) {
                    SourceRange range = ranges.get(i);
                    changes.add(new Edit(
                            range.start(), range.of(text), groups.get(i).replacement(text, range)));
                }
                return changes;
            }
            groups = merged;
        }
    }

    /** Groups whose passages overlap are one. */
    private static List<ChangeGroup> merged(List<ChangeGroup> groups, List<SourceRange> ranges) {
        List<ChangeGroup> merged = new ArrayList<>();
        int end = -1;
        for (int i = 0; i < groups.size(); i++) {
            if (ranges.get(i).start() < end) {
                merged.add(merged.removeLast().with(groups.get(i)));
            } else {
                merged.add(groups.get(i));
            }
            end = Math.max(end, ranges.get(i).end());
        }
        return merged;
    }

    private static boolean overlap(Edit one, Edit other) {
        return one.offset() == other.offset()
                || (one.offset() < other.removedEnd() && other.offset() < one.removedEnd());
    }
}
