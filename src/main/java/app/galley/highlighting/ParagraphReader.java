package app.galley.highlighting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the lines of one paragraph together: definitions of links at its start, then a table, the words of a heading, or
 * running text. Works on the lines' own text, without the marks of quotes and list items.
 */
final class ParagraphReader {

    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines;
    /** Where each line starts in {@link #text}. */
    private final int[] starts;

    private final StyleRanges out = new StyleRanges();
    private final List<String> labels = new ArrayList<>();

    ParagraphReader(List<Line> lines) {
        this.lines = lines;
        starts = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            text.append(line.text, Math.min(line.content, line.text.length()), line.text.length())
                    .append('\n');
            starts[i + 1] = text.length();
        }
    }

    /** What its definitions define. */
    List<String> labels() {
        definitions();
        return List.copyOf(labels);
    }

    /**
     * Styles the lines.
     *
     * @param level of the heading they are, 0 for none
     * @param defined what is defined in the whole text
     * @param spans for each line its spans, to which those of its text are added
     */
    void style(int level, Set<String> defined, List<List<Span>> spans) {
        int first = definitions();
        for (Line line : lines.subList(0, first)) {
            line.shown = LineKind.LINK_DEFINITION;
        }
        Inlines inlines = new Inlines(text, defined, out);
        int rest = level == 0 ? Table.end(text, starts, first) : first;
        for (int i = first; i < rest; i++) {
            lines.get(i).shown = LineKind.TABLE;
            Table.styleRow(text, starts[i], starts[i + 1] - 1, i - first, inlines, out);
        }
        for (int i = rest; i < lines.size(); i++) {
            lines.get(i).shown = level > 0 ? LineKind.heading(level) : LineKind.PARAGRAPH;
            if (level > 0) {
                out.add(starts[i], starts[i + 1] - 1, Style.heading(level));
            }
        }
        if (rest < lines.size()) {
            inlines.read(starts[rest], textEnd());
        }
        drain(spans);
    }

    /** Styles the only line as a heading by number signs. */
    void styleHeading(int level, Set<String> defined, List<List<Span>> spans) {
        String line = text.substring(0, text.length() - 1);
        int words = LinkTarget.space(line, Rules.endOfRun(line, 0), line.length());
        int end = Math.max(words, Rules.headingEnd(line, words));
        int lineEnd = Rules.strippedEnd(line, 0);
        out.add(0, lineEnd, Style.heading(level));
        out.add(0, Math.min(words, lineEnd), Style.MARK);
        out.add(end, lineEnd, Style.MARK);
        new Inlines(text, defined, out).read(words, end);
        drain(spans);
    }

    private int textEnd() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return end;
    }

    private void drain(List<List<Span>> spans) {
        int[] at = {0};
        out.drain((start, end, bits) -> {
            int i = at[0];
            while (starts[i + 1] <= start) {
                i++;
            }
            for (; i < lines.size() && starts[i] < end; i++) {
                int shift = lines.get(i).content - starts[i];
                int from = Math.max(start, starts[i]);
                int to = Math.min(end, starts[i + 1] - 1);
                if (from < to) {
                    StyleRanges.append(spans.get(i), from + shift, to + shift, bits);
                }
                at[0] = i;
            }
        });
    }

    /** Reads the definitions at the start; gives the line after them. */
    private int definitions() {
        labels.clear();
        int line = 0;
        while (line < lines.size() && starts[line] < text.length() && text.charAt(starts[line]) == '[') {
            int end = definition(starts[line]);
            if (end < 0) {
                break;
            }
            while (line < lines.size() && starts[line] < end) {
                line++;
            }
        }
        return line;
    }

    /** Behind the definition that starts here, -1 where none does. */
    private int definition(int start) {
        int limit = text.length();
        int nameEnd = Label.end(text, start, limit);
        if (nameEnd < 0 || nameEnd >= limit || text.charAt(nameEnd) != ':') {
            return -1;
        }
        int address = spaceAndLine(nameEnd + 1);
        int addressEnd = LinkTarget.addressEnd(text, address, limit);
        if (addressEnd <= address) {
            return -1;
        }
        int title = spaceAndLine(addressEnd);
        int titleEnd = title > addressEnd ? LinkTarget.titleEnd(text, title, limit) : -1;
        int end = titleEnd < 0 ? -1 : restOfLine(titleEnd);
        boolean titled = end >= 0;
        end = titled ? end : restOfLine(addressEnd);
        if (end < 0) {
            return -1;
        }
        out.add(start, start + 1, Style.MARK);
        out.add(start + 1, nameEnd - 1, Style.LINK_ADDRESS);
        out.add(nameEnd - 1, nameEnd + 1, Style.MARK);
        LinkTarget.styleAddress(out, address, addressEnd, text);
        if (titled) {
            LinkTarget.styleTitle(out, title, titleEnd);
        }
        labels.add(Label.normalized(text, start + 1, nameEnd - 1));
        return end;
    }

    /** Behind white space with at most one end of line. */
    private int spaceAndLine(int from) {
        int i = from;
        boolean line = false;
        while (i < text.length() && text.charAt(i) <= ' ' && !(line && text.charAt(i) == '\n')) {
            line |= text.charAt(i) == '\n';
            i++;
        }
        return i;
    }

    /** Behind the end of the line if it is blank, else -1. */
    private int restOfLine(int from) {
        int i = from;
        while (text.charAt(i) == ' ' || text.charAt(i) == '\t') {
            i++;
        }
        return text.charAt(i) == '\n' ? i + 1 : -1;
    }
}
