package app.galley.markdown;

import app.galley.article.Projection;
import app.galley.article.SourceRange;
import app.galley.article.TextBlock;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/** Writes elements to a sheet, with their positions in the source, and text blocks to the projection. */
final class PageWriter {

    private final int base;
    private final boolean positions;
    private final Projection.Builder projection;
    private final TextRecorder text;
    private Sheet sheet = new Sheet(0, 0);

    /**
     * @param base where the text that was parsed starts in the source
     * @param positions whether elements say where they come from
     */
    PageWriter(String source, int base, Projection.Builder projection, boolean positions) {
        this.base = base;
        this.positions = positions;
        this.projection = projection;
        text = new TextRecorder(source, base, projection);
        text.writeTo(sheet.html());
    }

    TextRecorder text() {
        return text;
    }

    boolean hasPositions() {
        return positions;
    }

    Sheet sheet() {
        return sheet;
    }

    void turnTo(Sheet next) {
        sheet = next;
        text.writeTo(next.html());
    }

    PageWriter raw(String html) {
        sheet.html().append(html);
        return this;
    }

    PageWriter attribute(String name, @Nullable String value) {
        if (value != null) {
            raw(" ").raw(name).raw("=\"").raw(Html.escape(value)).raw("\"");
        }
        return this;
    }

    /** Starts a block's tag and leaves it open for more attributes. */
    PageWriter tag(String name, Node node) {
        raw("<").raw(name);
        if (positions) {
            raw(" data-pos=\"" + (start(node) - sheet.start()) + ":" + (end(node) - sheet.start()) + "\"");
        }
        return this;
    }

    /** Marks the tag being written as that of a text block, and ends the tag. */
    Leaf leaf(TextBlock.Kind kind, Node node) {
        int ordinal = sheet.ordinals().next();
        if (positions) {
            raw(" data-t=\"" + ordinal + "\"");
        }
        raw(" dir=\"auto\">");
        text.startAt(start(node));
        return new Leaf(kind, ordinal, new SourceRange(start(node), end(node)), text.length());
    }

    /** A text block whose text is being written. */
    record Leaf(TextBlock.Kind kind, int ordinal, SourceRange source, int plainStart) {}

    /** Ends a text block and gives its text. */
    String end(Leaf leaf) {
        text.flush();
        String shown = projection.textFrom(leaf.plainStart);
        projection.block(leaf.kind, sheet.page(), leaf.ordinal, leaf.source, leaf.plainStart);
        return shown;
    }

    /** Where a node starts in the source; one that the parser made up (a missing table cell) stands where the text is. */
    int start(Node node) {
        return node.getChars().isNull() ? text.place() : node.getStartOffset() + base;
    }

    int end(Node node) {
        return node.getChars().isNull() ? text.place() : node.getEndOffset() + base;
    }
}
