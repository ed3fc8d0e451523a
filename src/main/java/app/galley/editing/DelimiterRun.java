package app.galley.editing;

import app.galley.editing.Inline.Kind;
import java.util.ArrayList;
import java.util.List;

/** A run of {@code *}, {@code _} or {@code ~} that may open or close emphasis, and how much of it is not used up yet. */
final class DelimiterRun {

    /** Two runs that belong together; both marks are as wide. */
    record Match(Kind kind, int from, int to, int width) {}

    private final char sign;
    private final int length;
    private final boolean opens;
    private final boolean closes;
    private int from;
    private int to;

    private DelimiterRun(char sign, int from, int to, boolean opens, boolean closes) {
        this.sign = sign;
        this.from = from;
        this.to = to;
        this.length = to - from;
        this.opens = opens;
        this.closes = closes;
    }

    static DelimiterRun read(char[] text, int at, int length) {
        char sign = text[at];
        int before = at == 0 ? ' ' : Character.codePointBefore(text, at);
        int after = at + length == text.length ? ' ' : Character.codePointAt(text, at + length);
        boolean left = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
        boolean right = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
        boolean within = sign == '_';
        return new DelimiterRun(
                sign,
                at,
                at + length,
                left && (!within || !right || isPunctuation(before)),
                right && (!within || !left || isPunctuation(after)));
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    /** The innermost pairs first. */
    static List<Match> pair(List<DelimiterRun> all) {
        List<Match> matches = new ArrayList<>();
        List<DelimiterRun> open = new ArrayList<>();
        for (DelimiterRun run : all) {
            int opener = run.closes ? run.openerIn(open) : -1;
            while (opener >= 0) {
                matches.add(run.match(open.get(opener)));
                open.subList(opener + 1, open.size()).clear();
                if (open.get(opener).isUsedUp()) {
                    open.removeLast();
                }
                opener = run.isUsedUp() ? -1 : run.openerIn(open);
            }
            if (run.opens && !run.isUsedUp()) {
                open.add(run);
            }
        }
        return matches;
    }

    private boolean isUsedUp() {
        return from == to;
    }

    private int openerIn(List<DelimiterRun> open) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).fits(this)) {
                return i;
            }
        }
        return -1;
    }

    private boolean fits(DelimiterRun closer) {
        if (sign != closer.sign) {
            return false;
        }
        if (sign == '~') {
            return length == closer.length && length <= 2;
        }
        boolean either = closes || closer.opens;
        return !either || (length + closer.length) % 3 != 0 || (length % 3 == 0 && closer.length % 3 == 0);
    }

    private Match match(DelimiterRun opener) {
        int width = sign == '~' ? length : Math.min(2, Math.min(to - from, opener.to - opener.from));
        opener.to -= width;
        from += width;
        Kind kind = sign == '~' ? Kind.STRIKETHROUGH : width == 2 ? Kind.BOLD : Kind.ITALIC;
        return new Match(kind, opener.to, from, width);
    }
}
