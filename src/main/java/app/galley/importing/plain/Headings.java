package app.galley.importing.plain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headings among the lines of a text, by their shape and by what stands before and after them. Asks for more
 * evidence the less a line's shape says: a colon or a number needs little, a bare line needs space round it and prose
 * below.
 */
final class Headings {

    /** What marks a heading as one; the order is that of rank. */
    enum Style {
        PART,
        CHAPTER,
        DOUBLE_UNDERLINE,
        UNDERLINE,
        NUMBER,
        USUAL,
        COLON,
        CAPITALS,
        BARE
    }

    /**
     * A heading.
     *
     * @param depth parts of its number: 2 for {@code 1.1}; 1 without a number
     * @param lines how many lines it takes, its underline included
     */
    record Found(Style style, int depth, String words, int lines) {}

    private static final int PROSE = 60;
    private static final int LONGEST_COLON = 80;

    private final List<Line> lines;
    private final Wrapping wrapping;
    private final NumberedRows rows;
    private final boolean mostlyCapitals;

    Headings(List<Line> lines, Wrapping wrapping, NumberedRows rows) {
        this.lines = lines;
        this.wrapping = wrapping;
        this.rows = rows;
        long capitals = lines.stream()
                .filter(line -> HeadingShape.isAllCaps(line.text()))
                .count();
        mostlyCapitals =
                capitals * 2 > lines.stream().filter(line -> !line.isBlank()).count();
    }

    /** The heading that begins in line {@code i}, or null. */
    @Nullable Found at(int i) {
        Line line = lines.get(i);
        String text = line.text();
        if (line.isBlank() || text.length() > HeadingShape.LONGEST || rows.isItem(i) || continuesAbove(i)) {
            return null;
        }
        int underlined = i + 1 < lines.size() && !Rules.isRule(line) ? Rules.underlines(line, lines.get(i + 1)) : 0;
        if (underlined > 0 && isBlank(i - 1)) {
            Style style = underlined == 1 ? Style.DOUBLE_UNDERLINE : Style.UNDERLINE;
            return new Found(style, 1, HeadingShape.words(text), 2);
        }
        Marker marker = rows.marker(i);
        if (marker != null) {
            return marker.isBullet() ? null : numbered(i, marker);
        }
        if (!HeadingShape.couldHead(text) && !HeadingShape.isChapter(text) && !HeadingShape.isPart(text)) {
            return null;
        }
        Style style = style(i, text);
        return style == null ? null : new Found(style, 1, HeadingShape.words(text), 1);
    }

    private @Nullable Style style(int i, String text) {
        boolean alone = isBlank(i - 1) && isBlank(i + 1);
        if (!standsForItself(i)) {
            return null;
        }
        if (HeadingShape.isPart(text)) {
            return Style.PART;
        }
        if (HeadingShape.isChapter(text)) {
            return Style.CHAPTER;
        }
        if (HeadingShape.isUsual(text) && nextText(i) >= 0) {
            return Style.USUAL;
        }
        if (text.endsWith(":") || text.endsWith("：")) {
            return isColonHeading(i, text, alone) ? Style.COLON : null;
        }
        if (HeadingShape.isAllCaps(text)) {
            boolean oneLine =
                    isBlank(i - 1) || !HeadingShape.isAllCaps(lines.get(i - 1).text());
            return !mostlyCapitals && oneLine && !text.endsWith("!") && leadsToText(i) ? Style.CAPITALS : null;
        }
        return isBareHeading(i, text, alone) ? Style.BARE : null;
    }

    private @Nullable Found numbered(int i, Marker marker) {
        if (!HeadingShape.couldHead(marker.rest()) || !standsForItself(i)) {
            return null;
        }
        // "3.5 Million" may begin a sentence in two lines; "3.5 Results" followed by text does not.
        boolean evidence = HeadingShape.isTitleCase(marker.rest())
                || HeadingShape.wordCount(marker.rest()) <= 12
                || marker.rest().endsWith(":");
        if (!evidence || (nextText(i) < 0 && !followsNumber(i, marker))) {
            return null;
        }
        return new Found(
                Style.NUMBER, marker.depth(), HeadingShape.words(lines.get(i).text()), 1);
    }

    private boolean isColonHeading(int i, String text, boolean alone) {
        if (text.length() > LONGEST_COLON || HeadingShape.isSpeaking(text) || HeadingShape.isByline(text)) {
            return false;
        }
        int next = nextText(i);
        if (next < 0) {
            return false;
        }
        int words = HeadingShape.wordCount(text);
        boolean title = HeadingShape.isTitleCase(HeadingShape.words(text));
        if (rows.isItem(next)) {
            // "You will need:" belongs to the list below it; "Ingredients:" may head it.
            return isBlank(i - 1) && (words == 1 || title);
        }
        if (!lines.get(next).startsLowerCase() && (words <= 2 || title)) {
            return true;
        }
        return alone && words <= 4 && isProse(next);
    }

    private boolean isBareHeading(int i, String text, boolean alone) {
        if (text.endsWith("!") || text.endsWith("\"") || text.endsWith("”") || HeadingShape.isByline(text)) {
            return false;
        }
        int next = nextText(i);
        if (next < 0 || !isProse(next) || startsQuote(text)) {
            return false;
        }
        int words = HeadingShape.wordCount(text);
        boolean title = HeadingShape.isTitleCase(text);
        if (alone) {
            return title || words <= 10;
        }
        // Without space round it, in a text of one line a paragraph: only title case between two long paragraphs.
        return title && wrapping.width() == 0 && isBlankOrProse(i - 1);
    }

    private static boolean startsQuote(String text) {
        return "\"“„«'‘".indexOf(text.charAt(0)) >= 0;
    }

    /** A line that neither goes on in the next one nor is one of several short ones. */
    private boolean standsForItself(int i) {
        return i + 1 >= lines.size()
                || isBlank(i + 1)
                || (!wrapping.continues(lines.get(i), lines.get(i + 1))
                        && !lines.get(i + 1).startsLowerCase());
    }

    /** A line that is there only because it did not fit above; not behind a whole sentence if it is plainly a heading. */
    private boolean continuesAbove(int i) {
        if (i == 0 || !wrapping.continues(lines.get(i - 1), lines.get(i))) {
            return false;
        }
        String text = lines.get(i).text();
        boolean plainly = text.endsWith(":") || HeadingShape.isUsual(text) || HeadingShape.isChapter(text);
        return !(plainly && (lines.get(i - 1).endsSentence() || lines.get(i - 1).endsWith(":")));
    }

    private boolean followsNumber(int i, Marker marker) {
        for (int k = i - 1; k >= 0; k--) {
            Marker other = rows.marker(k);
            if (other != null && other.depth() == marker.depth() && other.number() + 1 == marker.number()) {
                return !rows.isItem(k);
            }
        }
        return false;
    }

    private boolean leadsToText(int i) {
        int next = nextText(i);
        return next >= 0 && !HeadingShape.isAllCaps(lines.get(next).text());
    }

    /** The next line that is not blank, or -1. */
    private int nextText(int i) {
        for (int k = i + 1; k < lines.size(); k++) {
            if (!isBlank(k)) {
                return k;
            }
        }
        return -1;
    }

    /** A long line, or one that goes on in the next, or a whole sentence. */
    private boolean isProse(int i) {
        Line line = lines.get(i);
        return rows.marker(i) == null
                && (line.length() > PROSE
                        || (i + 1 < lines.size() && wrapping.continues(line, lines.get(i + 1)))
                        || (line.endsSentence() && HeadingShape.wordCount(line.text()) > 5));
    }

    private boolean isBlankOrProse(int i) {
        return isBlank(i) || isProse(i);
    }

    private boolean isBlank(int i) {
        return i < 0 || i >= lines.size() || lines.get(i).isBlank();
    }
}
