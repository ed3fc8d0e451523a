package app.galley.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * The three columns: library over outline, article, comments. The side columns can be hidden and keep the width they were
 * dragged to; in a narrow window they give way before the article gets uncomfortable to read.
 */
final class Panes extends SplitPane {

    private static final double SIDE_MOST = 640;
    private static final double SIDEBAR_LEAST = 180;
    private static final double COMMENTS_LEAST = 260;
    private static final double ARTICLE_LEAST = 340;
    private static final double ARTICLE_COMFORT = 480;

    private final SplitPane sidebar;
    private final Region comments;
    private final Region article;
    private final BooleanProperty sidebarShown = new SimpleBooleanProperty(true);
    private final BooleanProperty commentsShown = new SimpleBooleanProperty(true);
    private double sidebarWidth;
    private double commentsWidth;
    private boolean arranging;

    Panes(Region library, Region outline, Region article, Region comments, WindowState state) {
        this.sidebar = new SplitPane(library, outline);
        this.article = article;
        this.comments = comments;
        this.sidebarWidth = state.sidebarWidth();
        this.commentsWidth = state.commentsWidth();
        getStyleClass().add("panes");
        sidebar.setOrientation(Orientation.VERTICAL);
        sidebar.setDividerPositions(state.libraryShare());
        sidebar.getStyleClass().add("sidebar");
        sidebar.setMinWidth(SIDEBAR_LEAST);
        sidebar.setMaxWidth(SIDE_MOST);
        comments.setMinWidth(COMMENTS_LEAST);
        comments.setMaxWidth(SIDE_MOST);
        article.setMinWidth(ARTICLE_LEAST);
        library.setMinHeight(90);
        outline.setMinHeight(90);
        SplitPane.setResizableWithParent(sidebar, false);
        SplitPane.setResizableWithParent(comments, false);
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
        return sidebarWidth;
    }

    double commentsWidth() {
        return commentsWidth;
    }

    double libraryShare() {
        return sidebar.getDividerPositions()[0];
    }

    private static boolean isDivider(Node node) {
        return node.getStyleClass().contains("split-pane-divider")
                || (node.getParent() != null && node.getParent().getStyleClass().contains("split-pane-divider"));
    }

    /** A divider was dragged: the columns are to keep the widths they have now. */
    private void readWidths() {
        if (sidebarShown.get()) {
            sidebarWidth = sidebar.getWidth();
        }
        if (commentsShown.get()) {
            commentsWidth = comments.getWidth();
        }
    }

    private void arrange() {
        arranging = true;
        getItems().clear();
        if (sidebarShown.get()) {
            getItems().add(sidebar);
        }
        getItems().add(article);
        if (commentsShown.get()) {
            getItems().add(comments);
        }
        arranging = false;
        keepWidths();
    }

    /** Sets the dividers so that the columns have their widths, as far as the window's own width allows. */
    private void keepWidths() {
        double width = getWidth();
        if (arranging || width <= 0) {
            return;
        }
        double left = sidebarShown.get() ? sidebarWidth : 0;
        double right = commentsShown.get() ? commentsWidth : 0;
        double over = left + right + ARTICLE_COMFORT - width;
        if (over > 0) {
            double share = over / Math.max(1, left + right);
            left = sidebarShown.get() ? Math.max(SIDEBAR_LEAST, left - left * share) : 0;
            right = commentsShown.get() ? Math.max(COMMENTS_LEAST, right - right * share) : 0;
        }
        int divider = 0;
        if (sidebarShown.get()) {
            setDividerPosition(divider++, left / width);
        }
        if (commentsShown.get()) {
            setDividerPosition(divider, 1 - right / width);
        }
    }
}
