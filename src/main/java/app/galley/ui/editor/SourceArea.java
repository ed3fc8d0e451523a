package app.galley.ui.editor;

import app.galley.editing.Characters;
import app.galley.editing.Selection;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.util.UndoUtils;

/**
 * The text control, with lines no wider than is comfortable to read, and with places in it by offset. Its own undo is off:
 * the model's is used. The keys for one character go by what a reader takes for one, not by code points.
 */
final class SourceArea extends StyleClassedTextArea {

    /** Width of a line, in ems. */
    private static final double MEASURE = 42;

    private static final double LEAST_PADDING = 24;
    private static final double FONT_SIZE = 15;

    private final DoubleProperty zoom = new SimpleDoubleProperty(1);

    SourceArea() {
        setWrapText(true);
        setUndoManager(UndoUtils.noOpUndoManager());
        getStyleClass().add("source-area");
        widthProperty().addListener((observed, was, now) -> centre());
        zoom.addListener((observed, was, now) -> {
            setStyle("-fx-font-size: " + fontSize() + "px;");
            centre();
        });
        setStyle("-fx-font-size: " + fontSize() + "px;");
        centre();
    }

    /** 1 is the usual size. */
    DoubleProperty zoomProperty() {
        return zoom;
    }

    private double fontSize() {
        return FONT_SIZE * zoom.get();
    }

    private void centre() {
        double side = Math.max(LEAST_PADDING, (getWidth() - MEASURE * fontSize()) / 2);
        setPadding(new Insets(16, side, 12, side));
    }

    /** A text as the control holds it. Takes time in proportion to the text; any thread. */
    static StyledDocument<Collection<String>, String, Collection<String>> document(String text) {
        return ReadOnlyStyledDocument.fromString(text, List.of(), List.of(), SegmentOps.styledTextOps());
    }

    Selection selected() {
        return new Selection(getAnchor(), getCaretPosition());
    }

    void select(Selection selection) {
        selectRange(selection.anchor(), selection.caret());
    }

    @Override
    public void nextChar(SelectionPolicy policy) {
        moveTo(afterCaret(), policy);
    }

    @Override
    public void previousChar(SelectionPolicy policy) {
        moveTo(beforeCaret(), policy);
    }

    @Override
    public void deleteNextChar() {
        delete(getCaretPosition(), afterCaret());
    }

    @Override
    public void deletePreviousChar() {
        delete(beforeCaret(), getCaretPosition());
    }

    private void delete(int start, int end) {
        if (start < end) {
            deleteText(start, end);
        }
    }

    private int afterCaret() {
        int column = getCaretColumn();
        int caret = getCaretPosition();
        String line = getText(getCurrentParagraph());
        return column < line.length()
                ? caret - column + Characters.after(line, column)
                : Math.min(caret + 1, getLength());
    }

    private int beforeCaret() {
        int column = getCaretColumn();
        int caret = getCaretPosition();
        return column > 0
                ? caret - column + Characters.before(getText(getCurrentParagraph()), column)
                : Math.max(0, caret - 1);
    }

    int line(int offset) {
        return offsetToPosition(Math.min(offset, getLength()), Bias.Forward).getMajor();
    }

    /**
     * Offset of the first character that can be seen. Looks at lines that are laid out only: for a place above them the
     * control would make lines that the next layout drops again, without end.
     */
    int topOffset() {
        int start = getAbsolutePosition(visibleLines()[0], 0);
        boolean begins = heightInSight(start).map(y -> y >= 0).orElse(true);
        return begins
                ? start
                : hit(getPadding().getLeft() + 2, getPadding().getTop() + 1).getInsertionIndex();
    }

    /**
     * How far below the upper edge of what can be seen a character stands; empty unless its line is laid out. That edge is
     * below the padding, which does not scroll.
     */
    Optional<Double> heightInSight(int offset) {
        return boundsOf(offset).map(bounds -> bounds.getMinY() - getPadding().getTop());
    }

    /** Where a character stands in this control; empty unless its line is laid out. */
    Optional<Bounds> boundsOf(int offset) {
        int end = Math.min(getLength(), offset + 1);
        Optional<Bounds> onScreen = offset < end && getText(offset, end).charAt(0) != '\n'
                ? getCharacterBoundsOnScreen(offset, end)
                : getParagraphBoundsOnScreen(line(offset));
        return onScreen.map(bounds -> {
            Point2D place = screenToLocal(bounds.getMinX(), bounds.getMinY());
            return new BoundingBox(place.getX(), place.getY(), bounds.getWidth(), bounds.getHeight());
        });
    }

    /** First and last line that can be seen; the second is below the first while nothing is laid out. */
    int[] visibleLines() {
        // By the first and last: the list of those in sight may be ahead of what is laid out.
        return getVisibleParagraphs().isEmpty()
                ? new int[] {0, -1}
                : new int[] {firstVisibleParToAllParIndex(), lastVisibleParToAllParIndex()};
    }
}
