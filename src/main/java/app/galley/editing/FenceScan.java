package app.galley.editing;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds out, from the top of a text and once, which lines lie in front matter and in fenced code. */
final class FenceScan implements LineContext {

    private static final int SHORTEST_FENCE = 3;

    private final CharSequence text;
    private final NavigableMap<Integer, Kind> kinds = new TreeMap<>();

    FenceScan(CharSequence text) {
        this.text = text;
    }

    @Override
    public Kind kindAt(int lineStart) {
        if (kinds.isEmpty()) {
            read();
        }
        return kinds.floorEntry(lineStart).getValue();
    }

    /** Puts down where each stretch of lines of one kind begins. */
    private void read() {
        int body = frontMatterEnd(text);
        kinds.put(0, body > 0 ? Kind.FRONT_MATTER : Kind.TEXT);
        kinds.put(body, Kind.TEXT);
        Open open = null;
        for (int start = body; start <= text.length(); ) {
            int end = Line.endOf(text, start);
            if (open != null && open.isLeftBy(text, start, end)) {
                open = null;
                kinds.put(start, Kind.TEXT);
            }
            if (open == null) {
                open = opening(text, start, end);
                if (open != null) {
                    kinds.put(start, Kind.CODE);
                }
            } else if (open.isClosedBy(text, start, end)) {
                open = null;
                kinds.put(end + 1, Kind.TEXT);
            }
            start = end + 1;
        }
    }

    /** Where the line after front matter begins; 0 where there is none. */
    private static int frontMatterEnd(CharSequence text) {
        if (!isDashes(text, 0)) {
            return 0;
        }
        for (int start = Line.endOf(text, 0) + 1; start < text.length(); start = Line.endOf(text, start) + 1) {
            if (isDashes(text, start)) {
                return Line.endOf(text, start) + 1;
            }
        }
        return 0;
    }

    private static boolean isDashes(CharSequence text, int start) {
        return start + 3 <= text.length()
                && "---".contentEquals(text.subSequence(start, start + 3))
                && Line.skipSpace(text, start + 3, text.length()) == Line.endOf(text, start);
    }

    /** The fence this line opens. Most lines end the look at their first character. */
    static @Nullable Open opening(CharSequence text, int start, int end) {
        int first = Line.skipSpace(text, start, end);
        if (first == end || Character.isLetter(text.charAt(first))) {
            return null;
        }
        Line line = Line.at(text, start, end);
        int at = line.content();
        int length = fenceLength(text, at, end);
        boolean fence =
                length >= SHORTEST_FENCE && (text.charAt(at) == '~' || indexOf(text, '`', at + length, end) < 0);
        if (!fence) {
            return null;
        }
        return new Open(text.charAt(at), length, line.quoteDepth(), line.item() == null ? 0 : line.contentColumn());
    }

    static int fenceLength(CharSequence text, int at, int end) {
        int to = at;
        while (to < end && text.charAt(to) == text.charAt(at) && (text.charAt(at) == '`' || text.charAt(at) == '~')) {
            to++;
        }
        return to - at;
    }

    private static int indexOf(CharSequence text, char sign, int from, int end) {
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == sign) {
                return i;
            }
        }
        return -1;
    }

    /** A fence not closed yet, and the quotes and the list item it stands in, whose end ends it too. */
    record Open(char sign, int length, int quoteDepth, int column) {

        boolean isLeftBy(CharSequence text, int start, int end) {
            if (quoteDepth == 0 && column == 0) {
                return false;
            }
            Line line = Line.at(text, start, end);
            boolean blank = line.firstAfterQuotes() == end;
            return line.quoteDepth() < quoteDepth || (!blank && line.indent() < column);
        }

        boolean isClosedBy(CharSequence text, int start, int end) {
            int at = Line.skipSpace(text, start, end);
            for (int depth = quoteDepth; depth > 0 && at < end && text.charAt(at) == '>'; depth--) {
                at = Line.skipSpace(text, at + 1, end);
            }
            if (at == end || text.charAt(at) != sign) {
                return false;
            }
            int found = fenceLength(text, at, end);
            return found >= length && Line.skipSpace(text, at + found, end) == end;
        }
    }
}
