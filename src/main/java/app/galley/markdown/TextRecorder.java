package app.galley.markdown;

import app.galley.article.Projection;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Html5Entities;
import com.vladsch.flexmark.util.sequence.SubSequence;

/**
 * Writes visible text to the page and, in one go, records it in the projection with the place it comes from, so that the
 * two cannot differ.
 */
final class TextRecorder {

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    // CounterClockwiseContourIntegral is the longest name there is.
    private static final int LONGEST_ENTITY = 40;

    /** WebKit takes minutes to break a word of millions of letters into lines; it is told where it may. */
    private static final int LONGEST_WORD = 1_000;

    private final String source;
    private final int base;
    private final Projection.Builder projection;
    private final StringBuilder run = new StringBuilder();
    private int runStart;

    /** Where the text recorded last ends in the source: the place of what has none of its own. */
    private int end;

    private StringBuilder html = new StringBuilder();
    private boolean muted;
    private int word;

    /**
     * @param source the whole text of the article
     * @param base where the text that was parsed starts in it
     */
    TextRecorder(String source, int base, Projection.Builder projection) {
        this.source = source;
        this.base = base;
        this.projection = projection;
    }

    void writeTo(StringBuilder target) {
        flush();
        html = target;
    }

    /** While muted, text is neither shown nor recorded: it stands in an element that the page must not have. */
    void mute(boolean silent) {
        muted = silent;
    }

    /** Length of the projection so far. */
    int length() {
        flush();
        return projection.length();
    }

    /** How far in the source the text recorded so far goes. */
    int place() {
        return end;
    }

    /** A new block starts here: text without a place of its own is not taken for the last block's. */
    void startAt(int sourceOffset) {
        flush();
        word = 0;
        end = Math.max(end, sourceOffset);
    }

    /** Text as it stands; line ends become line feeds. */
    void literal(BasedSequence text) {
        for (int i = 0; i < text.length(); i++) {
            i = unit(text, i);
        }
    }

    /** Text in which a backslash may escape punctuation, and {@code entities} may stand for characters. */
    void escaped(BasedSequence text, boolean entities) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(i + 1)) >= 0) {
                put(text.subSequence(i + 1, i + 2).toString(), offset(text, i), 2);
                i++;
            } else if (c == '&' && entities) {
                i = entity(text, i);
            } else {
                i = unit(text, i);
            }
        }
    }

    /** A character written as an entity, {@code &…;}. */
    void entity(BasedSequence text) {
        put(Html5Entities.entityToString(text.toString()), offset(text, 0), text.length());
    }

    /** A line end, or a tag that makes one. */
    void lineFeed(int sourceStart, int sourceLength) {
        put("\n", sourceStart, sourceLength);
    }

    /** Code in a line: its line ends are spaces, and one space at both ends is padding. */
    void codeSpan(BasedSequence text, boolean inTable) {
        int from = 0;
        int to = text.length();
        boolean padded = to >= 2 && isSpace(text.charAt(0)) && isSpace(text.charAt(to - 1)) && !text.isBlank();
        if (padded) {
            from = text.startsWith("\r\n") ? 2 : 1;
            to = Math.max(from, text.endsWith("\r\n") ? to - 2 : to - 1);
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\r' || c == '\n') {
                boolean pair = c == '\r' && i + 1 < to && text.charAt(i + 1) == '\n';
                put(" ", offset(text, i), pair ? 2 : 1);
                i += pair ? 1 : 0;
            } else if (inTable && c == '\\' && i + 1 < to && text.charAt(i + 1) == '|') {
                put("|", offset(text, i), 2);
                i++;
            } else {
                i = unit(text, i);
            }
        }
    }

    /** Text that comes from somewhere in the given stretch of the source; recorded only, and written by the caller. */
    void record(String plain, int sourceStart, int sourceLength) {
        flush();
        projection.add(plain, sourceStart, sourceLength);
        end = sourceStart + sourceLength;
    }

    /**
     * Text that the caller writes, unit by unit.
     *
     * @param places see {@link HtmlText#align}
     * @return whether there were places for all of it; nothing is recorded if not
     */
    boolean recordAligned(BasedSequence from, int[] places, String plain) {
        if (places.length != 2 * plain.length()) {
            return false;
        }
        for (int i = 0; i < plain.length(); i++) {
            int at = places[2 * i] < 0 ? end : offset(from, places[2 * i]);
            int length = places[2 * i + 1];
            if (length == 1) {
                extendRun(plain.charAt(i), at);
            } else {
                record(String.valueOf(plain.charAt(i)), at, length);
            }
        }
        return true;
    }

    private void extendRun(char c, int at) {
        if (at != runStart + run.length()) {
            flush();
            runStart = at;
        }
        run.append(c);
        end = at + 1;
    }

    /** Ends the run of text that is being collected. */
    void flush() {
        if (!run.isEmpty()) {
            projection.add(run.toString(), runStart, run.length());
            run.setLength(0);
        }
    }

    /** Where a unit of parsed text stands in the source; one that the parser made up stands where the last one ended. */
    int offset(BasedSequence text, int index) {
        int at = text instanceof SubSequence ? text.getStartOffset() + index : text.getIndexOffset(index);
        return at < 0 ? end : at + base;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r';
    }

    private int entity(BasedSequence text, int i) {
        int close = i + 1;
        int limit = Math.min(text.length(), i + LONGEST_ENTITY);
        while (close < limit && (Character.isLetterOrDigit(text.charAt(close)) || text.charAt(close) == '#')) {
            close++;
        }
        if (close < limit && text.charAt(close) == ';') {
            String entity = text.subSequence(i, close + 1).toString();
            String decoded = Html5Entities.entityToString(entity);
            if (!decoded.equals(entity)) {
                put(decoded, offset(text, i), entity.length());
                return close;
            }
        }
        return unit(text, i);
    }

    /** Puts one unit (or CR LF) and returns the index of the last one taken. */
    private int unit(BasedSequence text, int i) {
        char c = text.charAt(i);
        int at = text instanceof SubSequence ? text.getStartOffset() + i : text.getIndexOffset(i);
        if (at < 0) {
            put(String.valueOf(c), end, 0);
            return i;
        }
        at += base;
        if (c == '\r') {
            boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
            put("\n", at, pair ? 2 : 1);
            return pair ? i + 1 : i;
        }
        if (muted) {
            return i;
        }
        // What the source has here, for the parser may have been given a stand-in.
        char visible = Html.visible(source, at);
        extendRun(visible, at);
        breakLongWord(visible);
        Html.escape(visible, html);
        return i;
    }

    private void breakLongWord(char next) {
        word = Character.isWhitespace(next) ? 0 : word + 1;
        if (word > LONGEST_WORD && !Character.isLowSurrogate(next)) {
            html.append("<wbr>");
            word = 1;
        }
    }

    private void put(String plain, int at, int length) {
        if (muted) {
            return;
        }
        flush();
        StringBuilder shown = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = Html.visible(plain, i);
            shown.append(c);
            Html.escape(c, html);
        }
        projection.add(shown.toString(), at, length);
        end = at + length;
    }
}
