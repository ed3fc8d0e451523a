package app.galley.ui.outline;

import app.galley.article.Section;
import app.galley.editing.SectionChange;
import app.galley.editing.SectionChange.Place;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/** Lets a row of the outline be dragged, and shows on it where a section dropped would go. */
final class SectionDrag {

    private static final DataFormat SECTION = new DataFormat("application/x-galley-section");

    /** This part of a row at its top and at its bottom means before and after; the rest means inside. */
    private static final double EDGE = 0.3;

    private final OutlineModel model;
    private final OutlineCell cell;

    SectionDrag(OutlineModel model, OutlineCell cell) {
        this.model = model;
        this.cell = cell;
        cell.setOnDragDetected(event -> {
            Section section = cell.getItem();
            if (section != null && model.isEditable()) {
                Dragboard board = cell.startDragAndDrop(TransferMode.MOVE);
                ClipboardContent content = new ClipboardContent();
                content.put(SECTION, section.id());
                board.setContent(content);
                board.setDragView(cell.snapshot(null, null));
                event.consume();
            }
        });
        cell.setOnDragOver(this::over);
        cell.setOnDragExited(event -> mark(null));
        cell.setOnDragDropped(this::dropped);
    }

    private void over(DragEvent event) {
        SectionChange.@Nullable Move move = move(event);
        boolean possible = move != null && model.isPossible(move);
        mark(possible && move != null ? move.place() : null);
        if (possible) {
            event.acceptTransferModes(TransferMode.MOVE);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        SectionChange.@Nullable Move move = move(event);
        mark(null);
        if (move != null) {
            model.change(move);
        }
        event.setDropCompleted(move != null);
        event.consume();
    }

    private SectionChange.@Nullable Move move(DragEvent event) {
        Section target = cell.getItem();
        if (target == null || !(event.getDragboard().getContent(SECTION) instanceof String section)) {
            return null;
        }
        double at = event.getY() / cell.getHeight();
        Place place = at < EDGE ? Place.BEFORE : at > 1 - EDGE ? Place.AFTER : Place.INSIDE;
        return new SectionChange.Move(section, target.id(), place);
    }

    private void mark(@Nullable Place dropped) {
        for (Place place : Place.values()) {
            String name = "drop-" + place.name().toLowerCase(Locale.ROOT);
            cell.pseudoClassStateChanged(PseudoClass.getPseudoClass(name), place == dropped);
        }
    }
}
