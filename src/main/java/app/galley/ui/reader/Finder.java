package app.galley.ui.reader;

import app.galley.article.PlainRange;
import java.util.ArrayList;
import java.util.List;

/** Finds words in a text as a reader would: without regard to case, any white space for any other. */
final class Finder {

    /** More are not looked for: a count beyond helps nobody. */
    static final int MOST = 100_000;

    private Finder() {}

    /** The places of {@code query} in {@code text}, in order, at most {@link #MOST}; none for a blank query. */
    static List<PlainRange> find(String text, String query) {
        List<PlainRange> found = new ArrayList<>();
        if (query.isBlank()) {
            return found;
        }
        String wanted = query.strip();
        char first = folded(wanted.charAt(0));
        int at = 0;
        while (at < text.length() && found.size() < MOST) {
            if (folded(text.charAt(at)) == first) {
                int end = matchEnd(text, at, wanted);
                if (end > 0) {
                    found.add(new PlainRange(at, end));
                    at = end;
                    continue;
                }
            }
            at++;
        }
        return found;
    }

    /** The number, from 1, of the first place at or behind an offset; of the first one of all where none is. */
    static int firstFrom(List<PlainRange> places, int offset) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).start() >= offset) {
                return i + 1;
            }
        }
        return 1;
    }

    /** Where an offset of a text is in a later text that was made of it by one change. */
    static int carried(String before, String after, int offset) {
        int most = Math.min(before.length(), after.length());
        int same = 0;
        while (same < most && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        return offset < same ? offset : Math.max(same, offset + after.length() - before.length());
    }

    /** Where a match that begins at {@code from} ends, or -1. A run of white space in either fits one in the other. */
    private static int matchEnd(String text, int from, String wanted) {
        int at = from;
        for (int i = 0; i < wanted.length(); i++) {
            char c = folded(wanted.charAt(i));
            if (c == ' ') {
                if (at >= text.length() || folded(text.charAt(at)) != ' ') {
                    return -1;
                }
                while (at < text.length() && folded(text.charAt(at)) == ' ') {
                    at++;
                }
                while (i + 1 < wanted.length() && folded(wanted.charAt(i + 1)) == ' ') {
                    i++;
                }
            } else if (at < text.length() && folded(text.charAt(at)) == c) {
                at++;
            } else {
                return -1;
            }
        }
        return at;
    }

    private static char folded(char c) {
        if (Character.isWhitespace(c) || c == '\u00a0') {
            return ' ';
        }
        return switch (c) {
            case '‘', '’' -> '\'';
            case '“', '”' -> '"';
            default -> Character.toLowerCase(c);
        };
    }
}
