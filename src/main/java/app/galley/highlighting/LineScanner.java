package app.galley.highlighting;

import app.galley.highlighting.BlockState.Leaf;
import app.galley.highlighting.BlockState.LeafKind;
import java.util.Arrays;

/**
 * Reads one line after another as the first phase of CommonMark's parsing strategy does (section "Phase 1: block
 * structure" of the specification): which containers go on, which start, and what block the rest belongs to. Link
 * definitions and tables are paragraphs here; {@link ParagraphReader} tells them apart.
 *
 * <p>Used again for line after line: what it found about the last is in its fields.
 */
final class LineScanner {

    /** As deep as {@code markdown} reads; deeper marks are text. */
    private static final int DEEPEST = 50;

    /** What the line is; paragraphs are not told from tables and link definitions. */
    LineKind kind = LineKind.BLANK;

    /** What is open behind the line. */
    BlockState after = BlockState.TOP;

    /** Whether the line belongs to the paragraph of the line above. */
    boolean continues;

    /** Column at which the line's own text starts, behind the marks of containers. */
    int content;

    /** The name of the last footnote whose definition the line starts, with its ^; empty for none. */
    String footnote = "";

    private final Columns at = new Columns();
    private final ListMarker marker = new ListMarker();
    private String line = "";
    private int[] containers = new int[DEEPEST + 1];
    private int count;
    private long[] marks = new long[8];
    private int markCount;

    /** Reads a line that stands behind {@code before}. */
    void scan(String text, BlockState before) {
        line = text;
        at.start(text);
        markCount = 0;
        continues = false;
        footnote = "";
        count = 0;
        boolean matched = matchContainers(before);
        if (matched && goesOn(before)) {
            return;
        }
        boolean paragraph = before.leaf.kind() == LeafKind.PARAGRAPH;
        int old = count;
        while (opensContainer(paragraph && matched && count == old)) {
            // Each turn takes one mark.
        }
        boolean opened = count > old;
        if (at.isBlank()) {
            end(before, LineKind.BLANK, Leaf.NONE);
            return;
        }
        boolean open = paragraph && !opened;
        if (startsBlock(before, open && matched, open)) {
            return;
        }
        at.skipSpace();
        if (open && !matched) {
            // A line that goes on with a paragraph need not repeat its marks.
            System.arraycopy(before.containers, 0, containers, 0, before.containers.length);
            count = before.containers.length;
        }
        continues = open;
        end(before, LineKind.PARAGRAPH, Leaf.PARAGRAPH);
    }

    /** Gives the marks of containers, in order. */
    void marks(StyleRanges.Sink sink) {
        for (int i = 0; i < markCount; i++) {
            long mark = marks[i];
            sink.stretch((int) (mark >> 40), (int) (mark >> 16) & 0xFFFFFF, 1 << (int) (mark & 0xFF));
        }
    }

    private boolean matchContainers(BlockState before) {
        for (int container : before.containers) {
            if (container == BlockState.QUOTE) {
                if (at.indent() > 3 || at.peek() != '>') {
                    return false;
                }
                takeQuoteMark();
            } else if (at.isBlank()) {
                if (container >= BlockState.EMPTY_ITEM) {
                    return false;
                }
                at.skipSpace();
            } else {
                int columns = container == BlockState.FOOTNOTE ? 4 : container & (BlockState.EMPTY_ITEM - 1);
                if (at.indent() < columns) {
                    return false;
                }
                at.skipColumns(columns);
            }
            containers[count++] = container;
        }
        return true;
    }

    /** Whether the line goes on with a block that takes lines whatever they look like. */
    private boolean goesOn(BlockState before) {
        return switch (before.leaf.kind()) {
            case FENCED_CODE -> goesOnWithFence(before);
            case INDENTED_CODE -> goesOnWithIndent(before);
            case HTML -> goesOnWithHtml(before);
            default -> false;
        };
    }

    private boolean goesOnWithFence(BlockState before) {
        if (at.indent() <= 3 && Fence.closes(line, at.next(), before.leaf)) {
            return ended(before, LineKind.FENCE, Leaf.NONE);
        }
        at.skipColumns(Math.min(at.indent(), before.leaf.indent()));
        end(before, LineKind.CODE, before.leaf);
        return true;
    }

    private boolean goesOnWithIndent(BlockState before) {
        if (!at.isBlank() && at.indent() < 4) {
            return false;
        }
        LineKind found = at.isBlank() ? LineKind.BLANK : LineKind.CODE;
        at.skipColumns(4);
        end(before, found, before.leaf);
        return true;
    }

    private boolean goesOnWithHtml(BlockState before) {
        int ending = before.leaf.mark();
        if (at.isBlank() && HtmlBlockRules.endsAtBlank(ending)) {
            return false;
        }
        end(before, LineKind.HTML, HtmlBlockRules.ends(line, at.offset(), ending) ? Leaf.NONE : before.leaf);
        return true;
    }

    private boolean opensContainer(boolean inParagraph) {
        if (count == DEEPEST || at.indent() > 3) {
            return false;
        }
        char first = at.peek();
        if (first == '>') {
            takeQuoteMark();
            containers[count++] = BlockState.QUOTE;
            return true;
        }
        if (first == '[') {
            int end = Label.footnoteDefinition(line, at.next());
            if (end < 0) {
                return false;
            }
            at.skipSpace();
            mark(at.next(), end, Style.FOOTNOTE);
            footnote = Label.normalized(line, at.next() + 1, end - 2);
            at.skip(end - at.next());
            containers[count++] = BlockState.FOOTNOTE;
            return true;
        }
        return ListMarker.mayStart(first) && opensItem(inParagraph);
    }

    private boolean opensItem(boolean inParagraph) {
        if (!marker.read(line, at.next(), inParagraph) || Rules.isRule(line, at.next())) {
            return false;
        }
        int indent = at.indent();
        at.skipSpace();
        mark(at.next(), marker.end(), Style.LIST_MARKER);
        int length = marker.end() - at.next();
        at.skip(length);
        int spaces = at.indent();
        if (at.isBlank()) {
            containers[count++] = (indent + length + 1) | BlockState.EMPTY_ITEM;
            return true;
        }
        int taken = spaces > 4 ? 1 : spaces;
        at.skipColumns(taken);
        containers[count++] = indent + length + taken;
        if (ListMarker.isTask(line, at.next()) && at.indent() <= 3) {
            at.skipSpace();
            mark(at.next(), at.next() + 3, Style.TASK);
            at.skip(3);
            at.skipSpace();
        }
        return true;
    }

    /**
     * Whether the line starts or is another block than a paragraph.
     *
     * @param inParagraph whether it stands in the paragraph of the line above
     * @param mayGoOn whether it would go on with that paragraph if it were nothing else
     */
    private boolean startsBlock(BlockState before, boolean inParagraph, boolean mayGoOn) {
        if (at.indent() > 3) {
            if (mayGoOn) {
                return false;
            }
            at.skipColumns(4);
            end(before, LineKind.CODE, Leaf.INDENTED_CODE);
            return true;
        }
        return switch (at.peek()) {
            case '#' -> startsHeading(before);
            case '`', '~' -> startsFence(before);
            case '<' -> startsHtml(before, mayGoOn);
            case '=', '-', '_', '*' -> isUnderlineOrRule(before, inParagraph);
            default -> false;
        };
    }

    private boolean startsHeading(BlockState before) {
        int level = Rules.headingLevel(line, at.next());
        return level > 0 && ended(before, LineKind.heading(level), Leaf.NONE);
    }

    private boolean startsFence(BlockState before) {
        int length = Fence.opens(line, at.next());
        Leaf fence = new Leaf(LeafKind.FENCED_CODE, at.peek(), length, at.indent());
        return length > 0 && ended(before, LineKind.FENCE, fence);
    }

    private boolean startsHtml(BlockState before, boolean mayGoOn) {
        int ending = HtmlBlockRules.starts(line, at.next(), mayGoOn);
        if (ending == 0) {
            return false;
        }
        Leaf leaf = HtmlBlockRules.ends(line, at.next(), ending) ? Leaf.NONE : Leaf.html(ending);
        return ended(before, LineKind.HTML, leaf);
    }

    private boolean isUnderlineOrRule(BlockState before, boolean inParagraph) {
        if (inParagraph && Rules.isUnderline(line, at.next())) {
            continues = true;
            return ended(before, LineKind.HEADING_UNDERLINE, Leaf.NONE);
        }
        return Rules.isRule(line, at.next()) && ended(before, LineKind.RULE, Leaf.NONE);
    }

    private boolean ended(BlockState before, LineKind found, Leaf leaf) {
        at.skipSpace();
        end(before, found, leaf);
        return true;
    }

    private void end(BlockState before, LineKind found, Leaf leaf) {
        kind = found;
        content = at.offset();
        if (!at.isBlank()) {
            for (int i = 0; i < count; i++) {
                if (containers[i] >= BlockState.EMPTY_ITEM) {
                    containers[i] &= BlockState.EMPTY_ITEM - 1;
                }
            }
        }
        after = BlockState.of(before, containers, count, leaf);
    }

    private void takeQuoteMark() {
        at.skipSpace();
        mark(at.next(), at.next() + 1, Style.QUOTE_MARKER);
        at.skip(1);
        if (at.indent() > 0) {
            at.skipColumns(1);
        }
    }

    private void mark(int start, int end, Style style) {
        if (markCount == marks.length) {
            marks = Arrays.copyOf(marks, 2 * markCount);
        }
        marks[markCount++] = ((long) start << 40) | ((long) end << 16) | style.index();
    }
}
