package app.galley.suggesting;

import app.galley.article.PlainRange;
import app.galley.article.Projection;
import app.galley.article.SourceRange;

/** Finds the passage of a text that a change of it is a suggestion about. */
final class ChangedPassages {

    /** So many words are taken in on the way to a passage that begins and ends among words; then it stays as it is. */
    private static final int MOST_WORDS = 24;

    /** From here on letters are words of their own, as in Chinese. */
    private static final int FIRST_IDEOGRAPH = 0x2E80;

    private final String text;
    private final String plain;
    private final Projection projection;

    ChangedPassages(String text, Projection projection) {
        this.text = text;
        this.projection = projection;
        plain = projection.text();
    }

    /**
     * The smallest passage that holds all of a group's changes, has a word in it, begins and ends with what a reader sees,
     * and neither begins nor ends with a space. Where the text's beginning or end is in the way, as near to it as can be.
     */
    SourceRange around(ChangeGroup group) {
        SourceRange range = new SourceRange(group.start(), group.end());
        for (int taken = 0; taken < MOST_WORDS; taken++) {
            SourceRange next = hasWord(range) ? betweenWords(range) : withNeighbour(range);
            if (next.equals(range)) {
                return range;
            }
            range = next;
        }
        return range;
    }

    private boolean hasWord(SourceRange range) {
        return projection.toPlain(range).of(plain).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private SourceRange betweenWords(SourceRange range) {
        SourceRange seen = projection.toSource(projection.toPlain(range));
        int start = range.start();
        int end = range.end();
        if (seen.start() != start || isSpace(text.charAt(start))) {
            start = left(start);
        }
        if (seen.end() != end || isSpace(text.charAt(end - 1))) {
            end = right(end);
        }
        return new SourceRange(start, end);
    }

    /** The one before, rather than the one after; but rather one of the same block with no markup between. */
    private SourceRange withNeighbour(SourceRange range) {
        SourceRange before = new SourceRange(left(range.start()), range.end());
        SourceRange after = new SourceRange(range.start(), right(range.end()));
        int costBefore = cost(before, range);
        int costAfter = cost(after, range);
        return costBefore <= costAfter ? before : after;
    }

    /** How unlike a neighbour a word is. */
    private int cost(SourceRange with, SourceRange range) {
        if (with.equals(range)) {
            return 3;
        }
        PlainRange seen = projection.toPlain(with);
        if (seen.of(plain).indexOf('\n') >= 0) {
            return 2;
        }
        boolean asItReads = seen.length() == with.length()
                && !isSpace(text.charAt(with.start()))
                && !isSpace(text.charAt(with.end() - 1));
        return asItReads ? 0 : 1;
    }

    /** Where the word before an offset of the source begins; the offset itself where there is none. */
    private int left(int offset) {
        int i = projection.toPlain(offset);
        while (i > 0 && isSpace(plain.charAt(i - 1))) {
            i--;
        }
        int from = i;
        while (i > 0 && !isSpace(plain.charAt(i - 1)) && (i == from || !isIdeograph(i))) {
            i--;
        }
        if (i > 0 && Character.isLowSurrogate(plain.charAt(i)) && Character.isHighSurrogate(plain.charAt(i - 1))) {
            i--;
        }
        return i == from ? offset : Math.min(offset, projection.toSource(i));
    }

    /** Where the word after an offset of the source ends; the offset itself where there is none. */
    private int right(int offset) {
        int i = projection.toPlain(offset);
        while (i < plain.length() && isSpace(plain.charAt(i))) {
            i++;
        }
        int from = i;
        while (i < plain.length() && !isSpace(plain.charAt(i)) && (i == from || !isIdeograph(i))) {
            i++;
        }
        if (i > 0
                && i < plain.length()
                && Character.isLowSurrogate(plain.charAt(i))
                && Character.isHighSurrogate(plain.charAt(i - 1))) {
            i++;
        }
        return i == from
                ? offset
                : Math.max(offset, projection.toSource(new PlainRange(from, i)).end());
    }

    private boolean isIdeograph(int at) {
        char c = plain.charAt(at);
        return c >= FIRST_IDEOGRAPH && Character.isLetter(c);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
