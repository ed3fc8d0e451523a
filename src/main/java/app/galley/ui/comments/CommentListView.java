package app.galley.ui.comments;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Status;
import app.galley.ui.message.Messages;
import javafx.collections.ListChangeListener;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The list of threads, its selection kept the same as the model's, and its keys. */
final class CommentListView extends ListView<PanelItem> {

    private final CommentsModel model;
    private final CommentsHost host;
    private boolean followingModel;

    CommentListView(PanelContext context) {
        model = context.model();
        host = context.host();
        getStyleClass().addAll("edge-to-edge", "comment-list");
        setAccessibleText(Messages.text("comments.list"));
        setCellFactory(list -> new CommentCell(context));
        setItems(model.listing().items());
        model.listing().selected().subscribe(this::follow);
        getItems().addListener((ListChangeListener<PanelItem>)
                change -> follow(model.listing().selected().get()));
        getSelectionModel().selectedItemProperty().subscribe(this::lead);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void follow(@Nullable AnnotationId id) {
        followingModel = true;
        try {
            MultipleSelectionModel<PanelItem> selection = getSelectionModel();
            int index = id == null ? -1 : indexOf(id);
            if (index < 0) {
                // A half-written comment that is selected is nothing to the model.
                if (selection.getSelectedItem() instanceof CommentRow) {
                    selection.clearSelection();
                }
            } else {
                if (selection.getSelectedIndex() != index) {
                    selection.clearAndSelect(index);
                }
                getFocusModel().focus(index);
                reveal(index);
            }
        } finally {
            followingModel = false;
        }
    }

    private void lead(@Nullable PanelItem item) {
        if (!followingModel) {
            model.select(item instanceof CommentRow row ? row.id() : null);
        }
    }

    private int indexOf(AnnotationId id) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i) instanceof CommentRow row && row.id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** Scrolls so far that the card is seen in whole, and no further. */
    private void reveal(int index) {
        if (!(lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            scrollTo(index);
            return;
        }
        // The card grows by its row of actions when it is selected: first let it.
        applyCss();
        layout();
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        if (first == null || last == null || index <= first.getIndex() || index >= last.getIndex()) {
            flow.scrollTo(index);
        }
    }

    private void press(KeyEvent event) {
        if (isForThread(event) && model.listing().selectedRow().isPresent()) {
            CommentRow row = model.listing().selectedRow().get();
            Annotation root = row.root();
            switch (event.getCode()) {
                case ENTER -> {
                    if (!event.isShortcutDown()) {
                        host.reveal(row.id());
                    } else if (root.status() == Status.DRAFT && row.isMine(root)) {
                        model.changes().markReady(root);
                    }
                }
                case R -> model.beginReply(row.id());
                case E -> model.beginEdit(row.id());
                case DELETE -> model.changes().delete(root);
                default -> model.select(null);
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && getSelectionModel().getSelectedItem() instanceof UnfinishedRow unfinished) {
            model.resume(unfinished);
            event.consume();
        }
    }

    private static boolean isForThread(KeyEvent event) {
        return switch (event.getCode()) {
            case ENTER -> !event.isAltDown() && !event.isShiftDown();
            case R, E, DELETE, ESCAPE ->
                !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown() && !event.isMetaDown();
            default -> false;
        };
    }
}
