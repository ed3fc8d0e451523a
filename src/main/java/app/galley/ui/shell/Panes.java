package app.galley.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The three columns: library over outline, article, comments. The side columns can be hidden and keep the width they were
 * dragged to; in a narrow window they give way before the article gets uncomfortable to read. The inbox can stand in their
 * place.
 */
final class Panes extends SplitPane {

    private static final double SIDE_MOST = 640;
    private static final double SIDEBAR_LEAST = 180;
    private static final double COMMENTS_LEAST = 260;
    private static final double ARTICLE_LEAST = 340;
    private static final double ARTICLE_COMFORT = 480;

    private static final double INBOX_LIST = 292;
    private static final double INBOX_LIST_LEAST = 200;
    private static final double INBOX_THREAD = 384;

    /** A column at one side, and the width it was dragged to. */
    private static final class Column {
        final Region content;
        final double least;
        double width;

        Column(Region content, double least, double width) {
            this.content = content;
            this.least = least;
            this.width = width;
            content.setMinWidth(least);
            content.setMaxWidth(SIDE_MOST);
            SplitPane.setResizableWithParent(content, false);
        }
    }

    private final SplitPane sidebar;
    private final Region article;
    private final Column sidebarColumn;
    private final Column commentsColumn;
    private final BooleanProperty sidebarShown = new SimpleBooleanProperty(true);
    private final BooleanProperty commentsShown = new SimpleBooleanProperty(true);
    private @Nullable Column inboxList;
    private @Nullable Column inboxThread;
    private boolean inboxShown;
    private boolean arranging;

    Panes(Region library, Region outline, Region article, Region comments, WindowState state) {
        this.sidebar = new SplitPane(library, outline);
        this.article = article;
        sidebarColumn = new Column(sidebar, SIDEBAR_LEAST, state.sidebarWidth());
        commentsColumn = new Column(comments, COMMENTS_LEAST, state.commentsWidth());
        getStyleClass().add("panes");
        sidebar.setOrientation(Orientation.VERTICAL);
        sidebar.setDividerPositions(state.libraryShare());
        sidebar.getStyleClass().add("sidebar");
        article.setMinWidth(ARTICLE_LEAST);
        library.setMinHeight(90);
        outline.setMinHeight(90);
        sidebarShown.set(state.sidebarShown());
        commentsShown.set(state.commentsShown());
        sidebarShown.addListener((observed, was, now) -> arrange());
        commentsShown.addListener((observed, was, now) -> arrange());
        widthProperty().addListener((observed, was, now) -> keepWidths());
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.getTarget() instanceof Node node && isDivider(node)) {
                readWidths();
            }
        });
        arrange();
    }

    BooleanProperty sidebarShownProperty() {
        return sidebarShown;
    }

    BooleanProperty commentsShownProperty() {
        return commentsShown;
    }

    double sidebarWidth() {
        return sidebarColumn.width;
    }

    double commentsWidth() {
        return commentsColumn.width;
    }

    double libraryShare() {
        return sidebar.getDividerPositions()[0];
    }

    private static boolean isDivider(Node node) {
        return node.getStyleClass().contains("split-pane-divider")
                || (node.getParent() != null && node.getParent().getStyleClass().contains("split-pane-divider"));
    }

    /** Puts the inbox in the place of the side columns. */
    void showInbox(Region list, Region thread) {
        if (inboxList == null || !inboxList.content.equals(list)) {
            inboxList = new Column(list, INBOX_LIST_LEAST, INBOX_LIST);
            inboxThread = new Column(thread, COMMENTS_LEAST, INBOX_THREAD);
        }
        inboxShown = true;
        arrange();
    }

    /** Brings the side columns back as they were. */
    void hideInbox() {
        inboxShown = false;
        arrange();
    }

    private @Nullable Column left() {
        return inboxShown ? inboxList : sidebarShown.get() ? sidebarColumn : null;
    }

    private @Nullable Column right() {
        return inboxShown ? inboxThread : commentsShown.get() ? commentsColumn : null;
    }

    /** A divider was dragged: the columns are to keep the widths they have now. */
    private void readWidths() {
        for (Column column : shownColumns()) {
            column.width = column.content.getWidth();
        }
    }

    private List<Column> shownColumns() {
        return Stream.of(Optional.ofNullable(left()), Optional.ofNullable(right()))
                .flatMap(Optional::stream)
                .toList();
    }

    private void arrange() {
        arranging = true;
        Column left = left();
        Column right = right();
        List<Node> items = new ArrayList<>();
        if (left != null) {
            items.add(left.content);
        }
        items.add(article);
        if (right != null) {
            items.add(right.content);
        }
        getItems().setAll(items);
        arranging = false;
        keepWidths();
    }

    /** Sets the dividers so that the columns have their widths, as far as the window's own width allows. */
    private void keepWidths() {
        double width = getWidth();
        if (arranging || width <= 0) {
            return;
        }
        Column left = left();
        Column right = right();
        double wanted =
                shownColumns().stream().mapToDouble(column -> column.width).sum();
        double over = Math.max(0, wanted + ARTICLE_COMFORT - width) / Math.max(1, wanted);
        int divider = 0;
        if (left != null) {
            setDividerPosition(divider++, narrowed(left, over) / width);
        }
        if (right != null) {
            setDividerPosition(divider, 1 - narrowed(right, over) / width);
        }
    }

    private static double narrowed(Column column, double share) {
        return share == 0 ? column.width : Math.max(column.least, column.width * (1 - share));
    }
}
