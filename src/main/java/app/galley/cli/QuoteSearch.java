package app.galley.cli;

import app.galley.article.PlainRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds a quoted passage in what a reader sees of an article; any white space stands for any other. */
final class QuoteSearch {

    private final Folded text;

    QuoteSearch(String text) {
        this.text = Folded.of(text);
    }

    /**
     * Every place of {@code quote} that stands right behind {@code prefix} and right before {@code suffix}.
     *
     * @param prefix and suffix: empty where any will do
     */
    List<PlainRange> find(String quote, String prefix, String suffix) {
        String wanted = Folded.of(quote).units().strip();
        String before = Folded.of(prefix).units().strip();
        String after = Folded.of(suffix).units().strip();
        List<PlainRange> found = new ArrayList<>();
        if (wanted.isEmpty()) {
            return found;
        }
        for (int at = text.units.indexOf(wanted); at >= 0; at = text.units.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            if (text.endsWith(at, before) && text.startsWith(end, after)) {
                found.add(new PlainRange(text.places[at], text.places[end - 1] + 1));
            }
        }
        return found;
    }

    /**
     * A text in which each run of white space is one space.
     *
     * @param places for each unit of {@code units}, where it stands in the text
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Folded(String units, int[] places) {

        static Folded of(String text) {
            StringBuilder units = new StringBuilder(text.length());
            int[] places = new int[text.length()];
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
                if (!space || units.isEmpty() || units.charAt(units.length() - 1) != ' ') {
                    places[units.length()] = i;
                    units.append(space ? ' ' : c);
                }
            }
            return new Folded(units.toString(), Arrays.copyOf(places, units.length()));
        }

        boolean endsWith(int end, String prefix) {
            int trimmed = end > 0 && units.charAt(end - 1) == ' ' ? end - 1 : end;
            return prefix.isEmpty() || units.startsWith(prefix, trimmed - prefix.length());
        }

        boolean startsWith(int start, String suffix) {
            int trimmed = start < units.length() && units.charAt(start) == ' ' ? start + 1 : start;
            return units.startsWith(suffix, trimmed);
        }
    }
}
