package app.galley.editing.search;

import app.galley.article.SourceRange;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A query on its way through a text. */
final class Searcher {

    private final String text;
    private final Query query;
    private final int end;
    private final Matcher matcher;
    private int from;

    /** @param within what is found lies in it; what stands around it is still seen by look-behind and word edges */
    Searcher(String text, SourceRange within, Query query, Effort effort) {
        this.text = text;
        this.query = query;
        this.from = within.start();
        this.end = within.end();
        this.matcher = pattern(query)
                .matcher(new CountedText(text, effort))
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }

    private static Pattern pattern(Query query) {
        int flags = Pattern.MULTILINE | (query.regex() ? Pattern.UNICODE_CHARACTER_CLASS : Pattern.LITERAL);
        return Pattern.compile(
                query.text(), query.matchCase() ? flags : flags | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    Matcher matcher() {
        return matcher;
    }

    /** Goes to the next match. */
    boolean next() {
        while (from <= end && matcher.region(from, end).find()) {
            boolean empty = matcher.end() == matcher.start();
            boolean whole = !query.wholeWord() || (isEdge(matcher.start()) && isEdge(matcher.end()));
            // Never between the two halves of a character; an empty match must not be found twice.
            from = whole && !empty ? matcher.end() : after(matcher.start());
            if (whole && !insideCharacter(matcher.start()) && !insideCharacter(matcher.end())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the query matches exactly this stretch. */
    boolean matches(SourceRange range) {
        from = range.start();
        return next() && matcher.start() == range.start() && matcher.end() == range.end();
    }

    private int after(int offset) {
        return offset < text.length() ? text.offsetByCodePoints(offset, 1) : offset + 1;
    }

    private boolean insideCharacter(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }

    private boolean isEdge(int offset) {
        return offset == 0
                || offset == text.length()
                || !isOfWord(text.codePointBefore(offset))
                || !isOfWord(text.codePointAt(offset));
    }

    private static boolean isOfWord(int c) {
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return (Character.isLetterOrDigit(c) || mark || c == '_') && !isWithoutSpaces(c);
    }

    private static boolean isWithoutSpaces(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
