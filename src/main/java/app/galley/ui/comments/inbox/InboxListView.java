package app.galley.ui.comments.inbox;

import app.galley.ui.comments.CommentRow;
import app.galley.ui.comments.PanelContext;
import app.galley.ui.message.Messages;
import java.util.List;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/** The list of threads; its selection is the thread that is chosen. */
final class InboxListView extends ListView<InboxItem> {

    /** So many lines above the chosen one stay in sight, so that the group's title is likely to. */
    private static final int ABOVE = 3;

    private final InboxModel model;
    private boolean following;

    InboxListView(InboxModel model, PanelContext context) {
        this.model = model;
        getStyleClass().addAll("edge-to-edge", "inbox-list");
        setAccessibleText(Messages.text("inbox.list"));
        setCellFactory(list -> new InboxCell(context, model.grouping()));
        model.contents().subscribe(contents -> show(contents.items()));
        model.chosen().subscribe(this::follow);
        getSelectionModel().selectedItemProperty().subscribe(this::lead);
    }

    private void show(List<InboxItem> items) {
        // That a list clears its selection when its items change is not the user's wish.
        following = true;
        try {
            if (sameThreads(items)) {
                for (int i = 0; i < items.size(); i++) {
                    if (!getItems().get(i).looksLike(items.get(i))) {
                        getItems().set(i, items.get(i));
                    }
                }
            } else {
                getItems().setAll(items);
            }
        } finally {
            following = false;
        }
        follow(model.chosen().get());
    }

    private boolean sameThreads(List<InboxItem> items) {
        if (items.size() != getItems().size()) {
            return false;
        }
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).id().equals(getItems().get(i).id())) {
                return false;
            }
        }
        return true;
    }

    private void follow(@Nullable CommentRow chosen) {
        following = true;
        try {
            int index = chosen == null ? -1 : model.contents().get().indexOf(chosen.id());
            if (index < 0 || index >= getItems().size()) {
                getSelectionModel().clearSelection();
                return;
            }
            getSelectionModel().clearAndSelect(index);
            getFocusModel().focus(index);
            reveal(index);
        } finally {
            following = false;
        }
    }

    private void reveal(int index) {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            IndexedCell<?> last = flow.getLastVisibleCell();
            if (first != null && last != null && first.getIndex() < index && index < last.getIndex()) {
                return;
            }
        }
        scrollTo(Math.max(0, index - ABOVE));
    }

    private void lead(@Nullable InboxItem item) {
        if (!following && item != null) {
            model.choose(item.id());
        }
    }
}
