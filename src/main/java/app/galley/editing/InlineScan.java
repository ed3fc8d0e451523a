package app.galley.editing;

import app.galley.editing.Inline.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads the inline parts of one paragraph: code, tags and addresses first come first served, then emphasis by the rules of
 * delimiter runs in CommonMark 0.31.2, section 6.2, and strikethrough as GFM has it.
 */
final class InlineScan {

    private final char[] text;
    private final int base;
    private final List<Inline> parts = new ArrayList<>();
    private final List<DelimiterRun> runs = new ArrayList<>();
    private final Deque<Integer> brackets = new ArrayDeque<>();
    private int at;

    /** @param base offset of the first character in the whole text */
    InlineScan(char[] text, int base) {
        this.text = text;
        this.base = base;
    }

    List<Inline> parts() {
        while (at < text.length) {
            char c = text[at];
            switch (c) {
                case '\\' -> at += 2;
                case '`' -> code();
                case '<' -> angle();
                case '[' -> brackets.push(at++);
                case ']' -> closeBracket();
                case '*', '_', '~' -> run();
                default -> at++;
            }
        }
        for (DelimiterRun.Match match : DelimiterRun.pair(runs)) {
            add(match.kind(), match.from(), match.from() + match.width(), match.to() - match.width(), match.to());
        }
        return parts;
    }

    private void add(Kind kind, int from, int contentFrom, int contentTo, int to) {
        parts.add(new Inline(kind, base + from, base + contentFrom, base + contentTo, base + to));
    }

    private int runLength(int from) {
        int to = from;
        while (to < text.length && text[to] == text[from]) {
            to++;
        }
        return to - from;
    }

    private void code() {
        int length = runLength(at);
        for (int close = at + length; close < text.length; ) {
            if (text[close] != '`') {
                close++;
                continue;
            }
            int found = runLength(close);
            if (found == length) {
                add(Kind.CODE, at, at + length, close, close + length);
                at = close + length;
                return;
            }
            close += found;
        }
        at += length;
    }

    private void angle() {
        int end = TagScan.end(text, at);
        if (end > 0) {
            add(TagScan.isAddress(text, at, end) ? Kind.AUTOLINK : Kind.HTML_TAG, at, at + 1, end - 1, end);
        }
        at = end > 0 ? end : at + 1;
    }

    /** A link is shut by an address in parentheses or by a label in brackets; a bracket alone is text. */
    private void closeBracket() {
        at++;
        if (brackets.isEmpty()) {
            return;
        }
        int open = brackets.pop();
        int close = at - 1;
        if (at == text.length || text[at] != '(') {
            return;
        }
        int end = LinkAddress.end(text, at);
        if (end < 0) {
            return;
        }
        boolean image = open > 0 && text[open - 1] == '!' && !(open > 1 && text[open - 2] == '\\');
        int from = image ? open - 1 : open;
        add(image ? Kind.IMAGE : Kind.LINK, from, open + 1, close, end);
        add(Kind.ADDRESS, at, at + 1, end - 1, end);
        at = end;
    }

    private void run() {
        int length = runLength(at);
        runs.add(DelimiterRun.read(text, at, length));
        at += length;
    }
}
