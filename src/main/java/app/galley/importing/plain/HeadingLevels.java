package app.galley.importing.plain;

import app.galley.importing.plain.Headings.Found;
import app.galley.importing.plain.Headings.Style;
import java.util.EnumSet;
import java.util.Set;

/**
 * The levels of a text's headings, from the styles that occur in it: the title is 1; parts, chapters and the rest stand
 * below one another as far as they occur; each further part of a number is one level deeper.
 */
final class HeadingLevels {

    private final Set<Style> seen = EnumSet.noneOf(Style.class);

    /** Makes a style known, before the first question. */
    void add(Style style) {
        seen.add(style);
    }

    /** The level of a heading, 2 to 6. */
    int of(Found heading) {
        int level = switch (heading.style()) {
            case PART, DOUBLE_UNDERLINE -> 2;
            // "Introduction" and "Conclusion" stand beside the chapters.
            case CHAPTER, USUAL -> below(Style.PART);
            case UNDERLINE -> Math.max(belowChapters(), below(Style.DOUBLE_UNDERLINE));
            case NUMBER, COLON, CAPITALS, BARE -> belowChapters() + heading.depth() - 1;
        };
        return Math.min(6, level);
    }

    private int belowChapters() {
        return below(Style.PART) + (seen.contains(Style.CHAPTER) ? 1 : 0);
    }

    private int below(Style style) {
        return seen.contains(style) ? 3 : 2;
    }
}
