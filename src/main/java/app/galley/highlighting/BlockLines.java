package app.galley.highlighting;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a text with their blocks, and what they define: read from the top on, as far as somebody wanted to know.
 */
final class BlockLines {

    /** Whoever asks for a line will ask for the next. */
    private static final int SLICE = 64;

    private final List<Line> lines;
    private final Definitions definitions = new Definitions();
    private final LineScanner scanner = new LineScanner();
    private int frontMatter;

    /** The lines before this one are as they are to be; those from it on follow from each other as they once were. */
    private int read;

    /** The lines before this one do not even follow from each other. */
    private int broken;

    private boolean changed;

    /** Reads nothing yet. */
    BlockLines(CharSequence text) {
        lines = Line.split(text);
        frontMatter = countFrontMatter();
    }

    int size() {
        return lines.size();
    }

    String text(int line) {
        return lines.get(line).text;
    }

    /** How many lines are front matter. */
    int frontMatter() {
        return frontMatter;
    }

    Definitions definitions() {
        return definitions;
    }

    boolean isRead() {
        return read == lines.size();
    }

    /** Whether definitions have changed since this was last asked, so that all lines may look different. */
    boolean takeChanged() {
        boolean was = changed;
        changed = false;
        return was;
    }

    /** These lines, which are read. */
    List<Line> of(int first, int end) {
        return lines.subList(first, end);
    }

    /** Gives the marks of quotes and list items in a line that is read. */
    void marks(int line, StyleRanges.Sink sink) {
        scanner.scan(lines.get(line).text, before(line));
        scanner.marks(sink);
    }

    /** Takes lines out and puts others in; where reading is to go on is then known, but nothing is read. */
    void replace(int first, int removed, List<String> inserted) {
        for (Line line : lines.subList(first, first + removed)) {
            definitions.forget(line);
        }
        boolean all = read == lines.size();
        put(first, removed, inserted);
        int end = first + inserted.size();
        int shift = inserted.size() - removed;
        int known = read >= first + removed ? read + shift : Math.min(read, end);
        broken = Math.max(end, broken >= first + removed ? broken + shift : Math.min(broken, end));
        if (!all) {
            broken = Math.max(broken, known);
        }
        read = Math.min(first, known);
        int before = frontMatter;
        if (before > 0 || FrontMatterLines.mayStart(lines.getFirst().text)) {
            frontMatter = countFrontMatter();
            int expected = first < before ? before + shift : before;
            if (frontMatter != expected || first < before || first < frontMatter) {
                read = 0;
                broken = Math.max(broken, Math.max(frontMatter, expected));
            }
        }
    }

    /** Reads on; gives the line after the last one that may look different. */
    int readOn(int count) {
        return readTo(read + count);
    }

    /** The line, read if it was not yet. */
    Line read(int at) {
        if (at >= read) {
            readTo(at + SLICE);
        }
        return lines.get(at);
    }

    /**
     * Reads lines on, until what is open behind one is what was open there before: then all below is as it was.
     *
     * @param end where to stop at the latest
     * @return the line after the last one that may look different
     */
    private int readTo(int end) {
        int first = read;
        int from = unsettled();
        BlockState state = before(first);
        while (read < Math.min(end, lines.size())) {
            Line line = lines.get(read);
            BlockState old = line.after;
            boolean known = line.scanned && read >= broken;
            definitions.forget(line);
            if (read < frontMatter) {
                line.frontMatter(read == frontMatter - 1);
            } else {
                scanner.scan(line.text, state);
                line.take(scanner);
            }
            state = line.after;
            read++;
            if (known && state.equals(old)) {
                int after = read;
                read = lines.size();
                return settle(from, paragraphEnd(after));
            }
        }
        return settle(from, read);
    }

    /** Lines that were read may look different, and define something else. */
    private int settle(int from, int end) {
        for (Line line : lines.subList(from, end)) {
            line.forget();
        }
        learn(from, end);
        changed |= definitions.changed();
        if (isRead()) {
            broken = 0;
        }
        return end;
    }

    /** Where the paragraph starts that the next line to read may go on with. */
    int unsettled() {
        return read == 0 ? 0 : paragraphStart(read - 1);
    }

    private void learn(int first, int end) {
        for (int i = first; i < end; i++) {
            Line line = lines.get(i);
            if (!line.footnote.isEmpty() || line.mayDefine()) {
                definitions.learn(line, defined(line, i));
            }
        }
    }

    private List<String> defined(Line line, int at) {
        List<String> names = new ArrayList<>();
        if (!line.footnote.isEmpty()) {
            names.add(line.footnote);
        }
        int end = at + 1;
        while (end < read && lines.get(end).continues) {
            end++;
        }
        if (line.mayDefine() && !isLong(at, end)) {
            names.addAll(new ParagraphReader(lines.subList(at, end)).labels());
        }
        return names;
    }

    private BlockState before(int line) {
        return line == 0 ? BlockState.TOP : lines.get(line - 1).after;
    }

    /** Whether these lines are too much to be read as one paragraph. */
    boolean isLong(int first, int end) {
        int length = 0;
        for (int i = first; i < end; i++) {
            length += lines.get(i).text.length() + 1;
            if (length > SyntaxLines.LONGEST) {
                return true;
            }
        }
        return false;
    }

    int paragraphStart(int line) {
        int start = line;
        while (start > 0 && lines.get(start).continues) {
            start--;
        }
        return start;
    }

    /** The first line from {@code line} on that does not go on with a paragraph. */
    int paragraphEnd(int line) {
        int end = line;
        while (end < lines.size() && read(end).continues) {
            end++;
        }
        return end;
    }

    private int countFrontMatter() {
        return FrontMatterLines.count(i -> lines.get(i).text, lines.size());
    }

    private void put(int first, int removed, List<String> inserted) {
        int same = Math.min(removed, inserted.size());
        for (int i = 0; i < same; i++) {
            lines.set(first + i, new Line(inserted.get(i)));
        }
        if (removed > same) {
            lines.subList(first + same, first + removed).clear();
        } else if (inserted.size() > same) {
            lines.addAll(
                    first + same,
                    inserted.subList(same, inserted.size()).stream()
                            .map(Line::new)
                            .toList());
        }
        if (lines.isEmpty()) {
            lines.add(new Line(""));
        }
    }
}
