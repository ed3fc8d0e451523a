package app.galley.highlighting;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a Markdown text, with what each is and how its stretches are to be shown, kept up while it is edited. An
 * edit reads again the lines it touches and those below that change their meaning, but not many at once: where a fence is
 * opened at the top, lines far below are read when they are asked for or by {@link #readOn}. What a line is, is always
 * right; until all is read, links may be shown by definitions that are there no more or not yet. Stretches are found when
 * they are asked for, a block at a time.
 *
 * <p>Reads Markdown as {@code markdown} does: CommonMark, GitHub's tables, strikethrough and tasks, footnotes and front
 * matter. Lines are counted from 0, columns in UTF-16 units. Not thread-safe; may be made on one thread and handed over to
 * another. Never fails, whatever the text.
 */
public final class SyntaxLines {

    /**
     * A paragraph longer than this is read line by line, and a line longer than this is shown plain: marks that belong
     * together are then not found, and typing stays quick.
     */
    static final int LONGEST = 20_000;

    /** So many lines are read with an edit; nearly all edits change the meaning of fewer. */
    private static final int AHEAD = 500;

    private final List<Line> lines;
    private final Definitions definitions = new Definitions();
    private final LineScanner scanner = new LineScanner();
    private final int ahead;
    private int frontMatter;

    /** The lines before this one are as they are to be; those from it on follow from each other as they once were. */
    private int read;

    /** The lines before this one do not even follow from each other. */
    private int broken;

    /** Whether definitions have changed, so that all lines may look different, and nobody was told yet. */
    private boolean changed;

    /** Reads the block structure of all lines: 20 ms for a megabyte, so beyond that rather off the JavaFX thread. */
    public SyntaxLines(CharSequence text) {
        this(text, AHEAD);
        readOn(lines.size());
    }

    private SyntaxLines(CharSequence text, int ahead) {
        this.lines = Line.split(text);
        this.ahead = ahead;
        frontMatter = countFrontMatter();
    }

    /** Reads nothing yet: for whoever shows the first lines at once and then lets {@link #readOn} go on. */
    public static SyntaxLines unread(CharSequence text) {
        return new SyntaxLines(text, AHEAD);
    }

    /** @param ahead how many lines an edit reads at once */
    static SyntaxLines unread(CharSequence text, int ahead) {
        return new SyntaxLines(text, ahead);
    }

    /** At least 1: an empty text is an empty line. */
    public int size() {
        return lines.size();
    }

    /** The line as it is here, without its end. */
    public String text(int line) {
        return lines.get(line).text;
    }

    /**
     * Takes lines out and puts others in their place. An edit within one line takes out one line and puts in one.
     *
     * @param first the first line taken out, or where lines are put in
     * @param inserted lines without their ends
     * @return the lines of the text as it is now that may have to be shown anew: as a rule those of the block edited, with
     *     an opened fence, or where not all was read, all below, with a definition made or lost all
     * @throws IndexOutOfBoundsException where there are no such lines
     */
    public LineRange edit(int first, int removed, List<String> inserted) {
        for (Line line : lines.subList(first, first + removed)) {
            definitions.forget(line);
        }
        boolean all = read == lines.size();
        replace(first, removed, inserted);
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
        int from = unsettled();
        int shown = readTo(read + ahead);
        return told(from, read == lines.size() ? shown : lines.size());
    }

    /**
     * Reads on where an edit left off, if it did: to be called in pauses until {@link #isRead}.
     *
     * @param count of lines to read at most; 5,000 take about a millisecond
     * @return the lines that may have to be shown anew; often none
     */
    public LineRange readOn(int count) {
        int from = unsettled();
        return read == lines.size() && !changed ? new LineRange(read, read) : told(from, readTo(read + count));
    }

    /** Whether all lines are read, so that definitions are what they are to be. */
    public boolean isRead() {
        return read == lines.size();
    }

    public LineKind kind(int line) {
        return styled(line).shown;
    }

    /** The styled stretches of a line, in order and apart from each other; what is plain has none. */
    public List<Span> spans(int line) {
        return styled(line).spans;
    }

    /** Whether the line is code or the fence of code. Quick: nothing is styled. */
    public boolean isCode(int line) {
        LineKind kind = read(line).kind;
        return kind == LineKind.CODE || kind == LineKind.FENCE;
    }

    /** Whether the line is front matter. Quick: nothing is styled. */
    public boolean isFrontMatter(int line) {
        return line < frontMatter;
    }

    /** How many quotes the line stands in. */
    public int quotes(int line) {
        return read(line).after.quotes();
    }

    /** How many list items the line stands in, one in another. */
    public int listItems(int line) {
        return read(line).after.items();
    }

    /**
     * The stretches that are words to a reader: no code, addresses, HTML, marks and front matter. Spaces between words are
     * in them; a word is in two where a mark stands within it. Whoever checks spelling takes a line's stretches from here.
     *
     * @return their styles, 0 for plain ones, are those of {@link #spans}
     */
    public List<Span> proseSpans(int line) {
        Line styled = styled(line);
        return Prose.of(styled.text, styled.shown, styled.spans);
    }

    private Line styled(int at) {
        Line line = read(at);
        if (line.made != definitions.version()) {
            style(at);
        }
        return line;
    }

    private void style(int at) {
        Line line = lines.get(at);
        if (line.kind != LineKind.PARAGRAPH) {
            line.shown = line.kind;
            List<Span> spans = marks(at);
            if (line.kind.headingLevel() > 0 && line.text.length() <= LONGEST) {
                new ParagraphReader(List.of(line))
                        .styleHeading(line.kind.headingLevel(), definitions.names(), List.of(spans));
            } else {
                BlockLine.style(line, at == 0 || at == frontMatter - 1, spans);
            }
            keep(line, spans);
            return;
        }
        int first = paragraphStart(at);
        int end = paragraphEnd(first + 1);
        int level = 0;
        if (lines.get(end - 1).kind == LineKind.HEADING_UNDERLINE) {
            end--;
            level = lines.get(end).text.charAt(lines.get(end).content) == '=' ? 1 : 2;
        }
        if (isLong(first, end)) {
            first = at;
            end = at + 1;
        }
        List<List<Span>> spans = new ArrayList<>(end - first);
        for (int i = first; i < end; i++) {
            spans.add(marks(i));
            lines.get(i).shown = level > 0 ? LineKind.heading(level) : LineKind.PARAGRAPH;
        }
        if (!isLong(first, end)) {
            new ParagraphReader(lines.subList(first, end)).style(level, definitions.names(), spans);
        }
        for (int i = first; i < end; i++) {
            keep(lines.get(i), spans.get(i - first));
        }
    }

    private void keep(Line line, List<Span> spans) {
        line.spans = List.copyOf(spans);
        line.made = definitions.version();
    }

    /** The marks of quotes and list items. */
    private List<Span> marks(int at) {
        List<Span> spans = new ArrayList<>();
        if (at >= frontMatter) {
            scanner.scan(lines.get(at).text, before(at));
            scanner.marks((start, end, bits) -> StyleRanges.append(spans, start, end, bits));
        }
        return spans;
    }

    private boolean isLong(int first, int end) {
        int length = 0;
        for (int i = first; i < end; i++) {
            length += lines.get(i).text.length() + 1;
            if (length > LONGEST) {
                return true;
            }
        }
        return false;
    }

    private Line read(int at) {
        if (at >= read) {
            Line line = lines.get(at);
            readTo(at + 1 + ahead);
            return line;
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
                return settle(from, paragraphEnd(read), lines.size());
            }
        }
        return settle(from, read, read);
    }

    private int settle(int from, int end, int nowRead) {
        read = nowRead;
        for (Line line : lines.subList(from, end)) {
            line.forget();
        }
        learn(from, end);
        changed |= definitions.changed();
        if (read == lines.size()) {
            broken = 0;
        }
        return end;
    }

    /** Where the paragraph starts that the next line to read may go on with. */
    private int unsettled() {
        return read == 0 ? 0 : paragraphStart(read - 1);
    }

    private LineRange told(int from, int end) {
        boolean all = changed;
        changed = false;
        return all ? new LineRange(0, lines.size()) : new LineRange(from, end);
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

    private int paragraphStart(int line) {
        int start = line;
        while (start > 0 && lines.get(start).continues) {
            start--;
        }
        return start;
    }

    /** The first line from {@code line} on that does not go on with a paragraph. */
    private int paragraphEnd(int line) {
        int end = line;
        while (end < lines.size() && read(end).continues) {
            end++;
        }
        return end;
    }

    private int countFrontMatter() {
        return FrontMatterLines.count(i -> lines.get(i).text, lines.size());
    }

    private void replace(int first, int removed, List<String> inserted) {
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
