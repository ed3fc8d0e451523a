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

    private final BlockLines blocks;
    private final int ahead;

    /** Reads the block structure of all lines: 20 ms for a megabyte, so beyond that rather off the JavaFX thread. */
    public SyntaxLines(CharSequence text) {
        this(text, AHEAD);
        blocks.readOn(size());
        blocks.takeChanged();
    }

    private SyntaxLines(CharSequence text, int ahead) {
        this.blocks = new BlockLines(text);
        this.ahead = ahead;
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
        return blocks.size();
    }

    /** The line as it is here, without its end. */
    public String text(int line) {
        return blocks.text(line);
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
        blocks.replace(first, removed, inserted);
        int from = blocks.unsettled();
        int shown = blocks.readOn(ahead);
        return told(from, blocks.isRead() ? shown : size());
    }

    /**
     * Reads on where an edit left off, if it did: to be called in pauses until {@link #isRead}.
     *
     * @param count of lines to read at most; 5,000 take about a millisecond
     * @return the lines that may have to be shown anew; often none
     */
    public LineRange readOn(int count) {
        int from = blocks.unsettled();
        return told(from, isRead() ? from : blocks.readOn(count));
    }

    /** Whether all lines are read, so that definitions are what they are to be. */
    public boolean isRead() {
        return blocks.isRead();
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
        LineKind kind = blocks.read(line).kind;
        return kind == LineKind.CODE || kind == LineKind.FENCE;
    }

    /** Whether the line is front matter. Quick: nothing is styled. */
    public boolean isFrontMatter(int line) {
        return line < blocks.frontMatter();
    }

    /** How many quotes the line stands in. */
    public int quotes(int line) {
        return blocks.read(line).after.quotes();
    }

    /** How many list items the line stands in, one in another. */
    public int listItems(int line) {
        return blocks.read(line).after.items();
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
        Line line = blocks.read(at);
        if (line.made != blocks.definitions().version()) {
            style(at);
        }
        return line;
    }

    private void style(int at) {
        Line line = blocks.read(at);
        if (line.kind != LineKind.PARAGRAPH) {
            line.shown = line.kind;
            List<Span> spans = marks(at);
            if (line.kind.headingLevel() > 0 && line.text.length() <= LONGEST) {
                new ParagraphReader(List.of(line))
                        .styleHeading(
                                line.kind.headingLevel(), blocks.definitions().names(), List.of(spans));
            } else {
                BlockLine.style(line, at == 0 || at == blocks.frontMatter() - 1, spans);
            }
            keep(line, spans);
            return;
        }
        int first = blocks.paragraphStart(at);
        int end = blocks.paragraphEnd(first + 1);
        int level = 0;
        if (blocks.read(end - 1).kind == LineKind.HEADING_UNDERLINE) {
            end--;
            level = blocks.read(end).text.charAt(blocks.read(end).content) == '=' ? 1 : 2;
        }
        if (blocks.isLong(first, end)) {
            first = at;
            end = at + 1;
        }
        List<List<Span>> spans = new ArrayList<>(end - first);
        for (int i = first; i < end; i++) {
            spans.add(marks(i));
            blocks.read(i).shown = level > 0 ? LineKind.heading(level) : LineKind.PARAGRAPH;
        }
        if (!blocks.isLong(first, end)) {
            new ParagraphReader(blocks.of(first, end))
                    .style(level, blocks.definitions().names(), spans);
        }
        for (int i = first; i < end; i++) {
            keep(blocks.read(i), spans.get(i - first));
        }
    }

    private void keep(Line line, List<Span> spans) {
        line.spans = List.copyOf(spans);
        line.made = blocks.definitions().version();
    }

    /** The marks of quotes and list items. */
    private List<Span> marks(int at) {
        List<Span> spans = new ArrayList<>();
        if (at >= blocks.frontMatter()) {
            blocks.marks(at, (start, end, bits) -> StyleRanges.append(spans, start, end, bits));
        }
        return spans;
    }

    private LineRange told(int from, int end) {
        return blocks.takeChanged() ? new LineRange(0, size()) : new LineRange(from, end);
    }
}
