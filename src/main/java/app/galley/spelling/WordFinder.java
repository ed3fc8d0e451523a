package app.galley.spelling;

import app.galley.article.SourceRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words in prose. A word is letters and digits with apostrophes and hyphens between them. What only looks like
 * words is passed over: addresses, file and host names, handles, tags, identifiers, abbreviations with inner full stops,
 * character references, and the parts of a word that markup cuts through.
 */
final class WordFinder {

    private final String line;
    private final int end;
    private final List<SourceRange> words = new ArrayList<>();
    private int at;

    private WordFinder(String line, SourceRange stretch) {
        this.line = line;
        at = stretch.start();
        end = stretch.end();
    }

    /** The words of a stretch of {@code line}, in order, in UTF-16 units of the line, never inside a surrogate pair. */
    static List<SourceRange> words(String line, SourceRange stretch) {
        WordFinder finder = new WordFinder(line, stretch);
        while (finder.at < finder.end) {
            finder.chunk();
        }
        return finder.words;
    }

    /** Reads what stands between two spaces. */
    private void chunk() {
        int start = at;
        int stop = start;
        while (stop < end && !isSpace(line.charAt(stop))) {
            stop++;
        }
        if (Chunk.isAddressOrName(line.substring(start, stop))) {
            at = stop;
        }
        while (at < stop) {
            int c = line.codePointAt(at);
            if (isWordPart(c)) {
                word(stop);
            } else if (c == '&') {
                at = Chunk.endOfReference(line, at, stop);
            } else {
                at += Character.charCount(c);
            }
        }
        at = Math.max(stop, start + 1);
    }

    /** Reads one word and the names that full stops tie to it. */
    private void word(int stop) {
        int start = at;
        boolean name = false;
        while (at < stop) {
            int c = line.codePointAt(at);
            boolean joins = Spelling.isApostrophe(c) || Spelling.isHyphen(c) || c == '.';
            if (!isWordPart(c) && !(joins && isLetterOrDigitAt(at + 1, stop))) {
                break;
            }
            if (c == '.' && Character.isUpperCase(line.codePointAt(at + 1)) && endsSmall(start)) {
                // A sentence ends here, and the space after it was forgotten.
                break;
            }
            name |= c == '.';
            at += Character.charCount(c);
        }
        if (!name && !isCut(start, at)) {
            words.add(new SourceRange(start, at));
        }
    }

    private boolean isLetterOrDigitAt(int offset, int stop) {
        return offset < stop && isWordPart(line.codePointAt(offset)) && !Spelling.isUnseen(line.codePointAt(offset));
    }

    /** Whether markup stands between this word and more letters of it. */
    private boolean isCut(int start, int stop) {
        int before = start;
        while (before > 0 && isMarkup(line.charAt(before - 1))) {
            before--;
        }
        int after = stop;
        while (after < line.length() && isMarkup(line.charAt(after))) {
            after++;
        }
        return (before < start && before > 0 && Character.isLetterOrDigit(line.codePointBefore(before)))
                || (after > stop && after < line.length() && Character.isLetterOrDigit(line.codePointAt(after)));
    }

    private static boolean isMarkup(char c) {
        return c == '*' || c == '_' || c == '~';
    }

    /** Whether what was read since {@code start} is more than an abbreviation's letter and ends in small ones. */
    private boolean endsSmall(int start) {
        return at - start > 1
                && Character.isLowerCase(line.charAt(at - 1))
                && Character.isLowerCase(line.charAt(at - 2));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isWordPart(int c) {
        return (Character.isLetterOrDigit(c) && !Spelling.isApostrophe(c))
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Spelling.isUnseen(c);
    }
}
