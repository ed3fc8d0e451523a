package app.galley.editing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes headings of lines, and lines of headings. */
public final class Headings {

    private final Spot spot;
    private final int level;
    private final Changes changes;

    private Headings(Spot spot, int level) {
        this.spot = spot;
        this.level = level;
        this.changes = new Changes(spot.text());
    }

    /**
     * Gives each selected line a level. A heading that is underlined gets signs before it instead. Empty where all have
     * that level already.
     *
     * @param level 1 to 6, or 0 for a paragraph
     */
    public static Optional<Step> set(Spot spot, int level) {
        if (level < 0 || level > HeadingLine.DEEPEST) {
            throw new IllegalArgumentException("level " + level);
        }
        return new Headings(spot, level).step();
    }

    private Optional<Step> step() {
        boolean one = spot.lines().size() == 1;
        int done = -1;
        for (Line line : spot.lines()) {
            if (line.start() > done && !spot.isLiteral(line) && (one || line.content() < line.end())) {
                Line under = underline(line);
                done = under == null ? line.end() : under.end();
                if (under == null) {
                    set(line);
                } else {
                    setUnderlined(firstOfParagraph(under.previous()), under);
                }
            }
        }
        return changes.stepCarrying(spot.selection());
    }

    private void set(Line line) {
        int from = line.content();
        int words = HeadingLine.wordsStart(line);
        if (HeadingLine.level(line) == level) {
            return;
        }
        changes.replace(from, words, signs());
        int end = Math.max(words, HeadingLine.wordsEnd(line));
        if (level == 0 && end < line.contentEnd()) {
            changes.remove(end, line.contentEnd());
        }
    }

    /** A heading with a line of signs below it may have several lines; with signs before it has one. */
    private void setUnderlined(Line first, Line under) {
        if (HeadingLine.underline(under) == level) {
            return;
        }
        changes.insert(first.content(), signs());
        Line line = first;
        while (line.end() + 1 < under.start()) {
            Line next = line.next();
            if (level > 0) {
                changes.replace(line.contentEnd(), next.content(), " ");
            }
            line = next;
        }
        changes.remove(line.end(), under.end());
    }

    private String signs() {
        return level == 0 ? "" : "#".repeat(level) + " ";
    }

    /** The line of signs that makes a heading of the paragraph a line is in. */
    private @Nullable Line underline(Line line) {
        if (isPlain(line) && HeadingLine.underline(line) > 0 && line.start() > 0 && isText(line.previous())) {
            return line;
        }
        if (!isText(line)) {
            return null;
        }
        Line below = line;
        while (!below.isLast()) {
            below = below.next();
            if (below.quoteDepth() == line.quoteDepth() && HeadingLine.underline(below) > 0) {
                return below;
            }
            if (!isPlain(below) || !isText(below)) {
                return null;
            }
        }
        return null;
    }

    private Line firstOfParagraph(Line last) {
        Line first = last;
        while (first.item() == null
                && first.start() > 0
                && isText(first.previous())
                && first.previous().quoteDepth() == first.quoteDepth()) {
            first = first.previous();
        }
        return first;
    }

    private static boolean isPlain(Line line) {
        return line.item() == null && !line.isBlank();
    }

    private boolean isText(Line line) {
        return line.content() < line.end()
                && HeadingLine.level(line) == 0
                && HeadingLine.underline(line) == 0
                && !spot.isLiteral(line);
    }
}
