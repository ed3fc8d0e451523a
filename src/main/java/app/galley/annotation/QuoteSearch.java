package app.galley.annotation;

import app.galley.article.PlainRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds a quoted passage in what a reader sees of an article. Any white space stands for any other, and straight quotation
 * marks for typographic ones, which web sites make of them. Immutable; making it takes time in proportion to the text.
 */
public final class QuoteSearch {

    /** A passage that stands at more places than this cannot be told apart by what stands around it. */
    private static final int MOST_PLACES = 2_000;

    /** So many letters and signs in a row are no coincidence, whatever stands around them. */
    private static final int LONG = 32;

    /** So many letters and signs around a passage have to agree to tell its place. */
    private static final int TELLING = 12;

    /** By so many has the best place to be ahead of the next. */
    private static final int AHEAD = 8;

    private final FoldedText spaced;
    private final FoldedText dense;

    /** @param text an article's projection */
    public QuoteSearch(String text) {
        spaced = FoldedText.spaced(text);
        dense = FoldedText.dense(text);
    }

    /**
     * Every place of {@code quote} that stands right behind {@code prefix} and right before {@code suffix}.
     *
     * @param prefix and suffix: empty where any will do
     */
    public List<PlainRange> find(String quote, String prefix, String suffix) {
        String wanted = FoldedText.spaced(quote).units().strip();
        String before = FoldedText.spaced(prefix).units().strip();
        String after = FoldedText.spaced(suffix).units().strip();
        List<PlainRange> found = new ArrayList<>();
        for (int start : spaced.placesOf(wanted, Integer.MAX_VALUE)) {
            int end = start + wanted.length();
            if (spaced.endsWith(start, before) && spaced.startsWith(end, after)) {
                found.add(spaced.range(start, end));
            }
        }
        return found;
    }

    /**
     * The one place that is surely meant by {@code quote}, as another program quoted it from another rendering of the
     * text: white space is not looked at, for programs put more or less of it between blocks. One place alone will do
     * where the quote is long or something of what stands around it agrees; of several, one has to agree with prefix and
     * suffix clearly better than all others.
     *
     * @param prefix and suffix: empty where not known
     * @return empty where the words do not stand there, or it is not certain where
     */
    public Optional<PlainRange> surest(String quote, String prefix, String suffix) {
        String wanted = FoldedText.dense(quote).units();
        String before = FoldedText.dense(prefix).units();
        String after = FoldedText.dense(suffix).units();
        List<Integer> places = dense.placesOf(wanted, MOST_PLACES + 1);
        if (places.isEmpty() || places.size() > MOST_PLACES) {
            return Optional.empty();
        }
        int best = -1;
        int next = -1;
        int at = 0;
        for (int start : places) {
            int agreeing = dense.agreeingBefore(start, before) + dense.agreeingAfter(start + wanted.length(), after);
            if (agreeing > best) {
                next = best;
                best = agreeing;
                at = start;
            } else {
                next = Math.max(next, agreeing);
            }
        }
        int known = before.length() + after.length();
        boolean alone = places.size() == 1 && wanted.length() >= LONG;
        boolean agrees = best >= TELLING || (known > 0 && best == known);
        boolean ahead = places.size() == 1 || best - next >= AHEAD || (best == known && next < best);
        return alone || (agrees && ahead) ? Optional.of(dense.range(at, at + wanted.length())) : Optional.empty();
    }
}
