package app.galley.ui.comments;

import app.galley.anchoring.LiveRanges;
import app.galley.article.Edit;
import app.galley.article.PlainRange;
import app.galley.article.SourceRange;
import app.galley.markdown.ParsedArticle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes places of a text along while it is edited. An edit is only noted when it is made; it is reckoned with when the
 * text it led to, parsed, is to be shown. Texts are told apart by the number of edits that led to them: one that is parsed
 * while typing goes on is already behind when it comes.
 *
 * <p>Never surer than the closer look that found the places: one of whose words less than half are left counts as nowhere
 * until the next.
 */
final class LivePlaces {

    private final List<Edit> log = new ArrayList<>();
    private final Map<String, String> words = new HashMap<>();
    private List<String> keys = List.of();
    private LiveRanges ranges = LiveRanges.of(List.of());

    /** After how many edits the log begins, and where {@link #ranges} stand. */
    private long logFrom;

    private long at;

    /** Forgets all places, and that there were edits. */
    void forget(long edits) {
        log.clear();
        words.clear();
        keys = List.of();
        ranges = LiveRanges.of(List.of());
        logFrom = edits;
        at = edits;
    }

    /** Notes edits done, in order. */
    void follow(List<Edit> edits) {
        log.addAll(edits);
    }

    /**
     * Takes over where things stand in the text after so many edits, which may be an earlier one than that shown.
     *
     * @param places by a key of the caller's; empty for nowhere
     */
    void settle(long edits, ParsedArticle text, Map<String, Optional<PlainRange>> places) {
        boolean sameKeys = at == edits && places.keySet().equals(Set.copyOf(keys));
        // The edits since are not known any more, so neither is where anything stands: nowhere is never wrong.
        boolean tooOld = edits < logFrom;
        List<String> order = sameKeys ? keys : List.copyOf(places.keySet());
        List<Optional<SourceRange>> now = new ArrayList<>(order.size());
        words.keySet().retainAll(places.keySet());
        for (String key : order) {
            Optional<PlainRange> place = tooOld ? Optional.empty() : places.getOrDefault(key, Optional.empty());
            place.ifPresent(range -> words.put(key, range.of(text.projection().text())));
            now.add(place.map(text.projection()::toSource));
        }
        keys = order;
        ranges = sameKeys ? ranges.with(now) : LiveRanges.ofKnown(now);
        long shown = at;
        at = tooOld ? shown : edits;
        advance(shown);
    }

    /** Where things stand in the text after so many edits, at least as many as in the last call. */
    Map<String, PlainRange> show(long edits, ParsedArticle text) {
        advance(edits);
        String seen = text.projection().text();
        Map<String, PlainRange> places = new LinkedHashMap<>();
        for (int k = 0; k < keys.size(); k++) {
            Optional<SourceRange> source = ranges.get(k);
            if (source.isPresent() && source.get().end() <= text.markdown().length()) {
                PlainRange place = text.projection().toPlain(source.get());
                if (isStill(words.getOrDefault(keys.get(k), ""), place.of(seen))) {
                    places.put(keys.get(k), place);
                }
            }
        }
        return places;
    }

    /** What was said before may still be asked of; what was before {@code edits} is not needed any more. */
    void letGo(long edits) {
        int old = Math.clamp(Math.min(edits, at) - logFrom, 0, log.size());
        log.subList(0, old).clear();
        logFrom += old;
    }

    private void advance(long edits) {
        for (; at < edits && at - logFrom < log.size(); at++) {
            ranges = ranges.after(log.get((int) (at - logFrom)));
        }
    }

    /** Whether at least half of the words are still there, at their beginning and their end. */
    private static boolean isStill(String was, String is) {
        int most = Math.min(was.length(), is.length());
        int start = 0;
        while (start < most && was.charAt(start) == is.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && was.charAt(was.length() - 1 - end) == is.charAt(is.length() - 1 - end)) {
            end++;
        }
        return 2 * (start + end) >= was.length() && (!is.isBlank() || was.isBlank());
    }
}
