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
        getItems().setAll(model.listing().items());
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
