package app.galley.editing;

import java.util.Optional;

/**
 * Typographic quotes, dashes and the ellipsis for what was typed straight. Comes after the key: the straight character is
 * in the text as a step of its own, so that undoing this step brings it back.
 */
public final class SmartPunctuation {

    private static final String OPENS_BEFORE = "([{–—“‘„‚«‹/\u202f";
    private static final String MARKS = "*_~";

    private final Spot spot;
    private final QuoteStyle style;
    private final CharSequence text;
    private final int caret;
    private final Line line;

    private SmartPunctuation(Spot spot, QuoteStyle style) {
        this.spot = spot;
        this.style = style;
        this.text = spot.text();
        this.caret = spot.selection().caret();
        this.line = Line.at(text, caret);
    }

    /**
     * Puts right the character before the caret, which was typed just now. Empty where it is right as it is: in code, front
     * matter, tags and addresses, after a backslash, and for all that is no such character.
     */
    public static Optional<Step> correct(Spot spot, QuoteStyle style) {
        Selection selection = spot.selection();
        if (!selection.isEmpty() || selection.caret() == 0) {
            return Optional.empty();
        }
        char typed = spot.text().charAt(selection.caret() - 1);
        if ("\"'-.;:!?".indexOf(typed) < 0) {
            return Optional.empty();
        }
        return new SmartPunctuation(spot, style).correct(typed);
    }

    /** A quote typed over a selection: typographic quotes round it. Empty for other characters, and in code and the like. */
    public static Optional<Step> around(Spot spot, char typed, QuoteStyle style) {
        Selection old = spot.selection();
        boolean quote = typed == '"' || (typed == '\'' && style != QuoteStyle.FRENCH);
        if (!quote
                || old.isEmpty()
                || old.of(spot.text()).contains("\n\n")
                || isLiteral(spot, spot.firstLine(), old.start())) {
            return Optional.empty();
        }
        String open = style.opening(typed);
        Changes changes = new Changes(spot.text()).insert(old.start(), open).insert(old.end(), style.closing(typed));
        int by = open.length();
        return Optional.of(changes.step(old, new Selection(old.anchor() + by, old.caret() + by)));
    }

    private Optional<Step> correct(char typed) {
        Optional<Step> step = switch (typed) {
            case '"', '\'' -> quote(typed);
            case '-' -> dash();
            case '.' -> endsWith("...") && !endsWith("....") ? replaced(3, "…") : Optional.empty();
            default -> spaced(typed);
        };
        return step.filter(any -> !isLiteral(spot, line, caret - 1));
    }

    private Optional<Step> quote(char typed) {
        int at = caret - 1;
        int before = at;
        while (before > line.start() && MARKS.indexOf(text.charAt(before - 1)) >= 0) {
            before--;
        }
        boolean opens = before <= line.content() || opensAfter(text.charAt(before - 1));
        boolean spaced = typed == '"' && style == QuoteStyle.FRENCH && opens && at > line.content();
        if (opens && !(spaced && text.charAt(at - 1) == ' ' && lastOf(at, '«', '»') == '«')) {
            return replaced(1, style.opening(typed));
        }
        if (typed == '\'' && style == QuoteStyle.GERMAN && lastOf(at, '‚', '‘') != '‚') {
            return replaced(1, QuoteStyle.APOSTROPHE);
        }
        String closing = style.closing(typed);
        boolean spaceToo = closing.length() > 1 && text.charAt(at - 1) == ' ';
        return replaced(spaceToo ? 2 : 1, closing);
    }

    private static boolean opensAfter(char before) {
        return Character.isWhitespace(before) || Character.isSpaceChar(before) || OPENS_BEFORE.indexOf(before) >= 0;
    }

    /** Which of two characters comes last in the line before a place; 0 where neither does. */
    private char lastOf(int at, char open, char close) {
        for (int i = at - 1; i >= line.start(); i--) {
            char c = text.charAt(i);
            if (c == open || c == close) {
                return c;
            }
        }
        return 0;
    }

    /** Two become an en dash, a third makes it an em dash; not where they may become a rule, a table or a comment. */
    private Optional<Step> dash() {
        if (!hasWordsBefore() || isInComment()) {
            return Optional.empty();
        }
        if (endsWith("–-")) {
            return replaced(2, "—");
        }
        return endsWith("--") && !endsWith("---") ? replaced(2, "–") : Optional.empty();
    }

    private boolean hasWordsBefore() {
        for (int i = line.start(); i < caret; i++) {
            if ("-|: \t>".indexOf(text.charAt(i)) < 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isInComment() {
        String before = text.subSequence(line.start(), caret).toString();
        return before.lastIndexOf("<!-") > before.lastIndexOf("->");
    }

    /** The space before a sign of French punctuation becomes one that does not break. */
    private Optional<Step> spaced(char typed) {
        String space = style.spaceBefore(typed);
        boolean after = caret - 2 > line.content() && text.charAt(caret - 2) == ' ' && text.charAt(caret - 3) != ' ';
        return space.isEmpty() || !after ? Optional.empty() : replaced(2, space + typed);
    }

    private boolean endsWith(String end) {
        int from = caret - end.length();
        return from >= line.start() && end.contentEquals(text.subSequence(from, caret));
    }

    private Optional<Step> replaced(int length, String by) {
        int from = caret - length;
        return Optional.of(
                new Changes(text).replace(from, caret, by).step(spot.selection(), Selection.at(from + by.length())));
    }

    private static boolean isLiteral(Spot spot, Line line, int at) {
        return OpenMarks.isLiteral(spot.text(), line, at)
                || spot.isLiteral(line)
                || Inlines.around(spot.text(), at).isLiteral(at);
    }
}
