package app.galley.ui.comments;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Placement.Standing;
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

    private final PanelContext context;
    private final CommentsModel model;
    private final CommentsHost host;
    private boolean followingModel;

    CommentListView(PanelContext context) {
        this.context = context;
        model = context.model();
        host = context.host();
        getStyleClass().addAll("edge-to-edge", "comment-list");
        setAccessibleText(Messages.text("comments.list"));
        setCellFactory(list -> new CommentCell(context));
        model.listing().items().addListener((ListChangeListener<PanelItem>) change -> show());
        model.listing().selected().subscribe(this::follow);
        show();
        getSelectionModel().selectedItemProperty().subscribe(this::lead);
        // The form takes room from the list: what is answered stays in sight.
        heightProperty()
                .subscribe((before, now) -> follow(model.listing().selected().get()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::begin);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Takes over the model's items; that a list clears its selection when its items change is not the user's wish. */
    private void show() {
        followingModel = true;
        PanelItems.update(getItems(), model.listing().items());
        follow(model.listing().selected().get());
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

    /** Scrolls so far that the card is seen in whole, or its head where it is too long, and no further. */
    private void reveal(int index) {
        if (!(lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            scrollTo(index);
            return;
        }
        // A card grows by its row of actions when it is selected: first let it.
        applyCss();
        layout();
        if (!isVisible(flow, index)) {
            flow.scrollTo(index);
            layout();
        }
        IndexedCell<?> cell = flow.getCell(index);
        double top = cell.getLayoutY();
        double below = top + cell.getHeight() - flow.getHeight();
        if (top < 0) {
            flow.scrollPixels(top);
        } else if (below > 0) {
            flow.scrollPixels(Math.min(top, below));
        }
    }

    private static boolean isVisible(VirtualFlow<?> flow, int index) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        return first != null && last != null && first.getIndex() <= index && index <= last.getIndex();
    }

    /** With nothing selected, a list would go on from its first line, which does not show that it has the focus. */
    private void begin(KeyEvent event) {
        boolean moves = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP;
        if (moves
                && !event.isShortcutDown()
                && getSelectionModel().isEmpty()
                && !getItems().isEmpty()) {
            event.consume();
            if (event.getCode() == KeyCode.DOWN) {
                getSelectionModel().selectFirst();
            } else {
                getSelectionModel().selectLast();
            }
        }
    }

    private void press(KeyEvent event) {
        CommentRow row = model.listing().selectedRow().orElse(null);
        if (row != null && hasKey(event, row)) {
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && getSelectionModel().getSelectedItem() instanceof UnfinishedRow unfinished) {
            model.resume(unfinished);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && getItems().isEmpty()) {
            model.listing().filter().set(CommentFilter.ALL);
            event.consume();
        }
    }

    /** Does what the key is for, if it is for a thread. */
    private boolean hasKey(KeyEvent event, CommentRow row) {
        if (event.isAltDown() || event.isShiftDown() || event.isMetaDown()) {
            return false;
        }
        Annotation root = row.root();
        if (event.isShortcutDown()) {
            boolean ready = event.getCode() == KeyCode.ENTER && root.status() == Status.DRAFT && row.isMine(root);
            if (ready) {
                model.changes().markReady(root);
            }
            return ready;
        }
        Reattaching reattaching = model.reattaching();
        switch (event.getCode()) {
            case ENTER -> host.reveal(row.id());
            case R -> model.beginReply(row.id());
            case E -> model.beginEdit(row.id());
            case DELETE -> model.changes().delete(root);
            case ESCAPE -> model.select(null);
            case DIGIT1 -> reattaching.accept(row.id(), 0);
            case DIGIT2 -> reattaching.accept(row.id(), 1);
            case DIGIT3 -> reattaching.accept(row.id(), 2);
            case DIGIT0 -> reattaching.refuse(row.id());
            case A -> reattaching.attachToSelection(row.id());
            case Y -> model.decisions().accept(row);
            case N -> model.decisions().decline(row);
            case K -> keep(row);
            case C -> compare(row);
            case T -> settle(row, 0);
            case U -> settle(row, 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void keep(CommentRow row) {
        if (row.standing() == Standing.EDITED || row.standing() == Standing.MOVED) {
            model.reattaching().keep(row.id());
        }
    }

    private void settle(CommentRow row, int choice) {
        row.firstConflict()
                .ifPresent(conflict -> host.settle(conflict, conflict.choices().get(choice)));
    }

    private void compare(CommentRow row) {
        if (!context.compared().remove(row.id())) {
            context.compared().add(row.id());
        }
        refresh();
    }
}
