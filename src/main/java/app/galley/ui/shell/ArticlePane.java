package app.galley.ui.shell;

import app.galley.ui.editor.EditorView;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** The middle of the window: the editor, the reader or both, as the mode says; one above the other where it is narrow. */
final class ArticlePane extends SplitPane {

    /** Less than this is too narrow for two columns. */
    private static final double NARROW = 620;

    private final EditorView editor;
    private final Node writing;
    private final Node reading;
    private final ReadOnlyObjectProperty<Mode> mode;

    /**
     * @param writing the editor with what stands round it
     * @param reading the reader with what stands in its place when there is nothing to read
     */
    ArticlePane(ReadOnlyObjectProperty<Mode> mode, EditorView editor, Node writing, Node reading) {
        this.mode = mode;
        this.editor = editor;
        this.writing = writing;
        this.reading = reading;
        getStyleClass().add("article-split");
        mode.addListener((observed, was, now) -> arrange());
        widthProperty().addListener((observed, was, now) -> orient());
        arrange();
    }

    private void arrange() {
        Mode now = mode.get();
        List<Node> shown = new ArrayList<>();
        if (now.writes()) {
            shown.add(writing);
        }
        if (now.reads()) {
            shown.add(reading);
        }
        getItems().setAll(shown);
        // Left to itself, a pane that has no width yet gives all of it to the reader.
        if (shown.size() > 1) {
            setDividerPositions(0.5);
        }
        editor.setActive(now.writes());
        orient();
    }

    private void orient() {
        setOrientation(getWidth() < NARROW ? Orientation.VERTICAL : Orientation.HORIZONTAL);
    }
}
