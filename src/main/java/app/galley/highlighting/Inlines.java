package app.galley.highlighting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands within a block as the second phase of CommonMark's parsing strategy does: code, links, HTML and
 * emphasis, and GitHub's and footnotes' additions. What it finds it adds to ranges of styles.
 */
final class Inlines {

    /** An opening bracket that may become a link. */
    private static final class Bracket {
        final int start;
        final boolean image;
        boolean dead;

        Bracket(int start, boolean image) {
            this.start = start;
            this.image = image;
        }

        int inside() {
            return start + (image ? 2 : 1);
        }
    }

    private final CharSequence text;
    private final Set<String> labels;
    private final StyleRanges out;
    private final Emphasis emphasis;
    private final InlineHtml html;
    private final BareAddresses addresses;
    private final Deque<Bracket> brackets = new ArrayDeque<>();
    private @Nullable Map<Integer, Integer> lastTicks;
    private int from;
    private int limit;

    /**
     * @param labels what is defined, as {@link Label#normalized} has it; names of footnotes begin with {@code ^}
     */
    Inlines(CharSequence text, Set<String> labels, StyleRanges out) {
        this.text = text;
        this.labels = labels;
        this.out = out;
        emphasis = new Emphasis(text, out);
        html = new InlineHtml(text, out);
        addresses = new BareAddresses(text, out);
    }

    /** Reads one stretch, such as a table's cell or a whole paragraph. */
    void read(int start, int end) {
        from = start;
        limit = end;
        lastTicks = null;
        brackets.clear();
        html.limit(end);
        addresses.start(start);
        int i = start;
        while (i < end) {
            i = next(i);
        }
        emphasis.close(start);
        addresses.read(end);
    }

    static boolean isAsciiPunctuation(char c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }

    private int next(int i) {
        return switch (text.charAt(i)) {
            case '\\' -> backslash(i);
            case '`' -> ticks(i);
            case '*', '_', '~' -> {
                int end = emphasis.run(i, from, limit);
                // Addresses hold underscores and tildes, and end before an asterisk that may be emphasis.
                yield text.charAt(i) == '*' ? taken(i, end) : end;
            }
            case '&' -> entity(i);
            case '<' -> {
                int end = html.read(i);
                yield end < 0 ? i + 1 : taken(i, end);
            }
            case '!' -> {
                if (i + 1 < limit && text.charAt(i + 1) == '[') {
                    brackets.push(new Bracket(i, true));
                    yield i + 2;
                }
                yield i + 1;
            }
            case '[' -> {
                brackets.push(new Bracket(i, false));
                yield i + 1;
            }
            case ']' -> closingBracket(i);
            case '\n' -> {
                lineEnd(i);
                yield i + 1;
            }
            default -> i + 1;
        };
    }

    private int taken(int start, int end) {
        addresses.cut(start, end);
        return end;
    }

    private int backslash(int i) {
        if (i + 1 >= limit) {
            return i + 1;
        }
        char escaped = text.charAt(i + 1);
        if (escaped == '\n') {
            out.add(i, i + 1, Style.MARK);
            out.add(i, i + 1, Style.HARD_BREAK);
            return i + 1;
        }
        if (!isAsciiPunctuation(escaped)) {
            return i + 1;
        }
        out.add(i, i + 1, Style.MARK);
        out.add(i, i + 2, Style.ESCAPE);
        return i + 2;
    }

    private void lineEnd(int i) {
        int spaces = i;
        while (spaces > from && text.charAt(spaces - 1) == ' ') {
            spaces--;
        }
        if (i - spaces >= 2) {
            out.add(spaces, i, Style.HARD_BREAK);
        }
    }

    private int ticks(int start) {
        int open = runOfTicks(start);
        int length = open - start;
        if (lastTicks().getOrDefault(length, -1) < open) {
            return open;
        }
        int i = open;
        while (true) {
            while (text.charAt(i) != '`') {
                i++;
            }
            int end = runOfTicks(i);
            if (end - i == length) {
                out.add(start, open, Style.MARK);
                out.add(i, end, Style.MARK);
                out.add(open, i, Style.CODE);
                return taken(start, end);
            }
            i = end;
        }
    }

    private int runOfTicks(int start) {
        int end = start;
        while (end < limit && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }

    /** Where the last run of each length starts, so that a run that nothing closes looks no further. */
    private Map<Integer, Integer> lastTicks() {
        Map<Integer, Integer> found = lastTicks;
        if (found == null) {
            found = new HashMap<>();
            for (int i = from; i < limit; i++) {
                if (text.charAt(i) == '`') {
                    int end = runOfTicks(i);
                    found.put(end - i, i);
                    i = end - 1;
                }
            }
            lastTicks = found;
        }
        return found;
    }

    private int entity(int start) {
        int end = Entity.end(text, start, limit);
        if (end < 0) {
            return start + 1;
        }
        out.add(start, end, Style.ENTITY);
        return end;
    }

    private int closingBracket(int close) {
        Bracket open = brackets.poll();
        if (open == null || open.dead) {
            return close + 1;
        }
        int inside = open.inside();
        if (inside < close && text.charAt(inside) == '^' && isDefined(inside, close)) {
            out.add(inside - 1, close + 1, Style.FOOTNOTE);
            return taken(inside - 1, close + 1);
        }
        int end = inlineLink(close + 1);
        if (end < 0) {
            end = reference(inside, close);
        }
        if (end < 0) {
            return close + 1;
        }
        out.add(open.start, inside, Style.MARK);
        out.add(close, close + 1, Style.MARK);
        out.add(inside, close, Style.LINK_TEXT);
        emphasis.close(inside);
        if (open.image) {
            out.add(open.start, end, Style.IMAGE);
        } else {
            for (Bracket earlier : brackets) {
                // A link holds no link; once one is dead, all before it are.
                if (!earlier.image) {
                    if (earlier.dead) {
                        break;
                    }
                    earlier.dead = true;
                }
            }
        }
        addresses.cut(open.start, end);
        return end;
    }

    /** Behind the parenthesis of an address and title that open here, which are styled; -1 where none does. */
    private int inlineLink(int start) {
        if (start >= limit || text.charAt(start) != '(') {
            return -1;
        }
        int address = LinkTarget.space(text, start + 1, limit);
        int addressEnd = LinkTarget.addressEnd(text, address, limit);
        if (addressEnd < 0) {
            return -1;
        }
        int title = LinkTarget.space(text, addressEnd, limit);
        int titleEnd = title > addressEnd ? LinkTarget.titleEnd(text, title, limit) : -1;
        int close = titleEnd < 0 ? title : LinkTarget.space(text, titleEnd, limit);
        if (close >= limit || text.charAt(close) != ')') {
            return -1;
        }
        out.add(start, start + 1, Style.MARK);
        LinkTarget.styleAddress(out, address, addressEnd, text);
        if (titleEnd > 0) {
            LinkTarget.styleTitle(out, title, titleEnd);
        }
        out.add(close, close + 1, Style.MARK);
        return close + 1;
    }

    /** Behind a reference to a definition that there is, which is styled; -1 where there is none. */
    private int reference(int inside, int close) {
        int name = close + 1;
        int end = Label.end(text, name, limit);
        if (end > 0) {
            if (!isDefined(name + 1, end - 1)) {
                return -1;
            }
            out.add(name, name + 1, Style.MARK);
            out.add(name + 1, end - 1, Style.LINK_ADDRESS);
            out.add(end - 1, end, Style.MARK);
            return end;
        }
        // The label ends at this bracket, so a label that is too long or holds a bracket is none.
        if (Label.end(text, inside - 1, limit) != close + 1 || !isDefined(inside, close)) {
            return -1;
        }
        boolean collapsed = name + 1 < limit && text.charAt(name) == '[' && text.charAt(name + 1) == ']';
        if (collapsed) {
            out.add(name, name + 2, Style.MARK);
        }
        return collapsed ? name + 2 : name;
    }

    private boolean isDefined(int start, int end) {
        return !labels.isEmpty() && labels.contains(Label.normalized(text, start, end));
    }
}
