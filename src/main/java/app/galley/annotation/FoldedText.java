package app.galley.annotation;

import app.galley.article.PlainRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text to search in, without what writers of the same words may set differently: white space and quotation marks.
 *
 * @param places for each unit of {@code units}, where it stands in the text
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FoldedText(String units, int[] places) {

    /** Each run of white space is one space. */
    static FoldedText spaced(String text) {
        return of(text, true);
    }

    /** There is no white space. */
    static FoldedText dense(String text) {
        return of(text, false);
    }

    private static FoldedText of(String text, boolean spaces) {
        StringBuilder units = new StringBuilder(text.length());
        int[] places = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!space || (spaces && (units.isEmpty() || units.charAt(units.length() - 1) != ' '))) {
                places[units.length()] = i;
                units.append(space ? ' ' : straight(c));
            }
        }
        return new FoldedText(units.toString(), Arrays.copyOf(places, units.length()));
    }

    private static char straight(char c) {
        return switch (c) {
            case '‘', '’', '‚', '‛' -> '\'';
            case '“', '”', '„', '‟' -> '"';
            default -> c;
        };
    }

    /** The first {@code most} places of {@code wanted}; none of nothing. */
    List<Integer> placesOf(String wanted, int most) {
        List<Integer> found = new ArrayList<>();
        if (wanted.isEmpty()) {
            return found;
        }
        for (int at = units.indexOf(wanted); at >= 0 && found.size() < most; at = units.indexOf(wanted, at + 1)) {
            found.add(at);
        }
        return found;
    }

    /** Where the units from {@code start} to {@code end} stand in the text. */
    PlainRange range(int start, int end) {
        return new PlainRange(places[start], places[end - 1] + 1);
    }

    boolean endsWith(int end, String prefix) {
        int trimmed = end > 0 && units.charAt(end - 1) == ' ' ? end - 1 : end;
        return prefix.isEmpty() || units.startsWith(prefix, trimmed - prefix.length());
    }

    boolean startsWith(int start, String suffix) {
        int trimmed = start < units.length() && units.charAt(start) == ' ' ? start + 1 : start;
        return units.startsWith(suffix, trimmed);
    }

    /** How many units at the end of {@code context} are those before {@code end}. */
    int agreeingBefore(int end, String context) {
        int count = 0;
        while (count < Math.min(end, context.length())
                && units.charAt(end - 1 - count) == context.charAt(context.length() - 1 - count)) {
            count++;
        }
        return count;
    }

    /** How many units at the beginning of {@code context} are those from {@code start} on. */
    int agreeingAfter(int start, String context) {
        int count = 0;
        while (count < Math.min(units.length() - start, context.length())
                && units.charAt(start + count) == context.charAt(count)) {
            count++;
        }
        return count;
    }
}
