package app.galley.ui.reader;

import app.galley.article.PlainRange;
import app.galley.ui.article.OpenArticle;
import java.util.Collections;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the reader shows and where in it the reader is. The view keeps it up to date. JavaFX thread only. */
public final class ReaderModel {

    /** Zoom steps, in percent of the usual size. */
    private static final List<Integer> ZOOMS = List.of(50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300);

    /** In place of an offset: there is none. */
    public static final int UNKNOWN = -1;

    /** How far into a section the top of the window is, in thousandths of the section's height. */
    public record Position(String sectionId, int permille) {

        public static final Position TOP = new Position("", 0);
    }

    /** What was found: the number of places, and which of them is shown, from 1; 0 of 0 for none. */
    public record Found(int index, int count) {

        static final Found NONE = new Found(0, 0);
    }

    private final ReadOnlyObjectWrapper<@Nullable OpenArticle> article = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Position> position = new SimpleObjectProperty<>(Position.TOP);
    private final DoubleProperty progress = new SimpleDoubleProperty(0);
    private final IntegerProperty zoom = new SimpleIntegerProperty(100);
    private final ObjectProperty<List<Mark>> marks = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<Suggested>> suggested = new SimpleObjectProperty<>(List.of());
    private final StringProperty selectedMark = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable PlainRange> selection = new SimpleObjectProperty<>();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Found> found = new SimpleObjectProperty<>(Found.NONE);
    private final IntegerProperty caret = new SimpleIntegerProperty(UNKNOWN);
    private final BooleanProperty keepCaretInSight = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper sourceAtTop = new ReadOnlyIntegerWrapper(UNKNOWN);
    private Position start = Position.TOP;

    /** Shows an article (or none), beginning at {@code start}; the same article in a new text keeps its place. */
    public void show(@Nullable OpenArticle shown, Position startAt) {
        start = startAt;
        selection.set(null);
        if (shown == null) {
            progress.set(0);
            marks.set(List.of());
            suggested.set(List.of());
        }
        article.set(shown);
    }

    /** Where the article last given to {@link #show} begins to be read. */
    Position start() {
        return start;
    }

    public ReadOnlyObjectProperty<@Nullable OpenArticle> articleProperty() {
        return article.getReadOnlyProperty();
    }

    /** Where in the article the top of the window is; follows scrolling. */
    public ObjectProperty<Position> positionProperty() {
        return position;
    }

    /** How much has been scrolled past, 0 to 1. */
    public DoubleProperty progressProperty() {
        return progress;
    }

    /** In percent. */
    public IntegerProperty zoomProperty() {
        return zoom;
    }

    /** The next larger (positive) or smaller size. */
    public void zoomBy(int steps) {
        int now = zoom.get();
        // Between two steps, the first one leads to the step next to it.
        int at = Collections.binarySearch(ZOOMS, now);
        if (at < 0) {
            at = steps > 0 ? -at - 2 : -at - 1;
        }
        zoom.set(ZOOMS.get(Math.clamp(at + (long) steps, 0, ZOOMS.size() - 1)));
    }

    /** The passages to highlight. */
    public ObjectProperty<List<Mark>> marksProperty() {
        return marks;
    }

    /** The suggestions to show in the midst of the article. */
    public ObjectProperty<List<Suggested>> suggestedProperty() {
        return suggested;
    }

    /** The id of the highlight that stands out; empty for none. */
    public StringProperty selectedMarkProperty() {
        return selectedMark;
    }

    /** The passage selected with mouse or keyboard, in the projection; null for none. */
    public ObjectProperty<@Nullable PlainRange> selectionProperty() {
        return selection;
    }

    /** What is looked for; empty for nothing. */
    public StringProperty queryProperty() {
        return query;
    }

    public ObjectProperty<Found> foundProperty() {
        return found;
    }

    /** Where the editor's caret is, as an offset in the Markdown source; -1 for nowhere. Its block is marked. */
    public IntegerProperty caretProperty() {
        return caret;
    }

    /** Whether the page is scrolled, as little as possible, so that the caret's place is seen when it or the text changes. */
    public BooleanProperty keepCaretInSightProperty() {
        return keepCaretInSight;
    }

    /**
     * Where in the Markdown source the user has scrolled to, as the offset at the top of the view; while the last screen
     * is scrolled through it runs ahead, so that the end of the page gives the end of the text. Never set for scrolling
     * done by the program, which makes it -1: a listener ignores that.
     */
    public ReadOnlyIntegerProperty sourceAtTopProperty() {
        return sourceAtTop.getReadOnlyProperty();
    }

    void setSourceAtTop(int offset) {
        sourceAtTop.set(offset);
    }
}
