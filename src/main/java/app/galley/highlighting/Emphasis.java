package app.galley.highlighting;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs of asterisks, underscores and tildes, and what they enclose: CommonMark's algorithm "process emphasis" with its
 * bottoms for openers, so that text that closes nothing costs no more than it is long.
 */
final class Emphasis {

    /** A run, or what is left of it: openers are used up from their end, closers from their start. */
    private static final class Run {
        final char mark;
        final int length;
        final boolean opens;
        final boolean closes;
        int start;
        int end;

        @Nullable Run before;

        @Nullable Run behind;

        Run(char mark, int start, int end, boolean opens, boolean closes, @Nullable Run before) {
            this.mark = mark;
            this.length = end - start;
            this.start = start;
            this.end = end;
            this.opens = opens;
            this.closes = closes;
            this.before = before;
        }

        int left() {
            return end - start;
        }
    }

    private final CharSequence text;
    private final StyleRanges out;
    private @Nullable Run last;

    Emphasis(CharSequence text, StyleRanges out) {
        this.text = text;
        this.out = out;
    }

    /** Takes the run that starts here; gives where it ends. */
    int run(int start, int from, int limit) {
        char mark = text.charAt(start);
        int end = start + 1;
        while (end < limit && text.charAt(end) == mark) {
            end++;
        }
        int before = start > from ? Character.codePointBefore(text, start) : '\n';
        int behind = end < limit ? Character.codePointAt(text, end) : '\n';
        boolean spaceBefore = isSpace(before);
        boolean spaceBehind = isSpace(behind);
        boolean signBefore = isPunctuation(before);
        boolean signBehind = isPunctuation(behind);
        boolean left = !spaceBehind && (!signBehind || spaceBefore || signBefore);
        boolean right = !spaceBefore && (!signBefore || spaceBehind || signBehind);
        boolean opens = mark == '_' ? left && (!right || signBefore) : left;
        boolean closes = mark == '_' ? right && (!left || signBehind) : right;
        if ((opens || closes) && (mark != '~' || end - start >= 2)) {
            Run run = new Run(mark, start, end, opens, closes, last);
            if (last != null) {
                last.behind = run;
            }
            last = run;
        }
        return end;
    }

    /** Pairs what was taken from {@code bottom} on, and forgets it. */
    void close(int bottom) {
        Run closer = last;
        while (closer != null && closer.before != null && closer.before.start >= bottom) {
            closer = closer.before;
        }
        if (closer == null || closer.start < bottom) {
            return;
        }
        Run below = closer.before;
        Map<Integer, Integer> bottoms = new HashMap<>();
        while (closer != null) {
            closer = closer.closes ? pair(closer, bottom, bottoms) : closer.behind;
        }
        last = below;
        if (below != null) {
            below.behind = null;
        }
    }

    /** Finds the run that a closing one closes; gives the run to go on with. */
    private @Nullable Run pair(Run closer, int bottom, Map<Integer, Integer> bottoms) {
        int key = closer.mark * 8 + (closer.opens ? 4 : 0) + closer.length % 3;
        int lowest = Math.max(bottom, bottoms.getOrDefault(key, bottom));
        Run opener = closer.before;
        while (opener != null && opener.start >= lowest && !fits(opener, closer)) {
            opener = opener.before;
        }
        if (opener == null || opener.start < lowest) {
            bottoms.put(key, closer.start);
            Run next = closer.behind;
            if (!closer.opens) {
                remove(closer);
            }
            return next;
        }
        int used = closer.mark == '~' || (opener.left() >= 2 && closer.left() >= 2) ? 2 : 1;
        style(opener.end - used, closer.start + used, used, closer.mark);
        for (Run between = closer.before; between != null && between != opener; between = between.before) {
            remove(between);
        }
        opener.end -= used;
        closer.start += used;
        if (opener.left() < (opener.mark == '~' ? 2 : 1)) {
            remove(opener);
        }
        if (closer.left() < (closer.mark == '~' ? 2 : 1)) {
            remove(closer);
            return closer.behind;
        }
        return closer;
    }

    private static boolean fits(Run opener, Run closer) {
        if (!opener.opens || opener.mark != closer.mark) {
            return false;
        }
        return !((opener.closes || closer.opens)
                && closer.mark != '~'
                && closer.length % 3 != 0
                && (opener.length + closer.length) % 3 == 0);
    }

    private void style(int start, int end, int used, char mark) {
        out.add(start, start + used, Style.MARK);
        out.add(end - used, end, Style.MARK);
        Style style = mark == '~' ? Style.STRIKE : used == 2 ? Style.STRONG : Style.EMPHASIS;
        out.add(start, end, style);
    }

    private void remove(Run run) {
        if (run.before != null) {
            run.before.behind = run.behind;
        }
        if (run.behind == null) {
            last = run.before;
        } else {
            run.behind.before = run.before;
        }
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** As flexmark has it: all of ASCII's signs, but of the other symbols none. */
    private static boolean isPunctuation(int c) {
        if (c < 0x80) {
            return Inlines.isAsciiPunctuation((char) c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.START_PUNCTUATION -> true;
            default -> false;
        };
    }
}
