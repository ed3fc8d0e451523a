package app.galley.suggesting;

import app.galley.article.PlainRange;
import app.galley.article.Projection;
import app.galley.article.SourceRange;
import app.galley.article.TextBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * The pairs of marks in a block: of emphasis, code, links and tags. What a reader does not see of a block is markup, so
 * that hardly anything is left to be guessed.
 */
final class Marks {

    /** Opening and closing mark, in the Markdown. */
    record Pair(SourceRange open, SourceRange close) {}

    private record Open(char kind, int start, int end) {}

    private final String markdown;
    private final List<Open> opened = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();

    private Marks(String markdown) {
        this.markdown = markdown;
    }

    static List<Pair> pairs(String markdown, Projection projection, TextBlock block) {
        if (block.kind() == TextBlock.Kind.CODE || block.kind() == TextBlock.Kind.HTML) {
            return List.of();
        }
        Marks marks = new Marks(markdown);
        int at = block.source().start();
        for (int i = block.plain().start(); i < block.plain().end(); i++) {
            SourceRange seen = projection.toSource(new PlainRange(i, i + 1));
            marks.read(at, Math.max(at, seen.start()));
            at = Math.max(at, seen.end());
        }
        marks.read(at, Math.max(at, block.source().end()));
        return marks.pairs;
    }

    /** Reads a stretch of markup. */
    private void read(int from, int to) {
        int at = from;
        while (at < to) {
            char c = markdown.charAt(at);
            int end = at + 1;
            switch (c) {
                case '\\' -> end++;
                case '*', '_', '~', '`' -> {
                    while (end < to && markdown.charAt(end) == c) {
                        end++;
                    }
                    run(c, at, end);
                }
                case '[' -> opened.add(new Open('[', image(at, from), end));
                case ']' -> {
                    end = endOfLink(end, to);
                    close('[', at, end);
                }
                case '<' -> end = tag(at, to);
                case '>' -> close('<', at, end);
                default -> {}
            }
            at = end;
        }
    }

    private int image(int bracket, int from) {
        return bracket > from && markdown.charAt(bracket - 1) == '!' ? bracket - 1 : bracket;
    }

    /** A run may close some marks and open others. */
    private void run(char kind, int start, int end) {
        int at = start;
        if (start > 0 && !Character.isWhitespace(markdown.charAt(start - 1))) {
            for (int i = last(kind); i >= 0 && at < end; i = last(kind)) {
                Open open = opened.get(i);
                int length = Math.min(open.end() - open.start(), end - at);
                opened.subList(i, opened.size()).clear();
                pairs.add(new Pair(new SourceRange(open.end() - length, open.end()), new SourceRange(at, at + length)));
                if (open.start() < open.end() - length) {
                    opened.add(new Open(kind, open.start(), open.end() - length));
                }
                at += length;
            }
        }
        if (at < end) {
            opened.add(new Open(kind, at, end));
        }
    }

    private void close(char kind, int start, int end) {
        int i = last(kind);
        if (i >= 0) {
            Open open = opened.get(i);
            opened.subList(i, opened.size()).clear();
            pairs.add(new Pair(new SourceRange(open.start(), open.end()), new SourceRange(start, end)));
        }
    }

    private int last(char kind) {
        int i = opened.size() - 1;
        while (i >= 0 && opened.get(i).kind() != kind) {
            i--;
        }
        return i;
    }

    private int endOfLink(int from, int to) {
        char opening = from < to ? markdown.charAt(from) : ' ';
        if (opening != '(' && opening != '[') {
            return from;
        }
        char closing = opening == '(' ? ')' : ']';
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = markdown.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == opening) {
                depth++;
            } else if (c == closing && --depth == 0) {
                return i + 1;
            }
        }
        return from;
    }

    /** A tag is opened and closed by two of them; an address in angle brackets has one bracket on each side. */
    private int tag(int at, int to) {
        int end = markdown.indexOf('>', at) + 1;
        if (end <= 0 || end > to) {
            opened.add(new Open('<', at, at + 1));
            return at + 1;
        }
        if (markdown.charAt(at + 1) == '/') {
            close('t', at, end);
        } else if (!isAlone(markdown.substring(at + 1, end - 1))) {
            opened.add(new Open('t', at, end));
        }
        return end;
    }

    private static boolean isAlone(String tag) {
        return tag.endsWith("/") || tag.matches("(?is)(?:br|hr|img|wbr|input)\\b.*|!.*|\\?.*");
    }
}
