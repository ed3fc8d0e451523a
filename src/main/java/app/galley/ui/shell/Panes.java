package app.galley.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/**
 * The three columns: library over outline, article, comments. The side columns keep their width when the window is
 * resized, and can be hidden; in a narrow window they give way before the article gets too narrow to read.
 */
final class Panes extends SplitPane {

    private static final double SIDE_MOST = 640;
    private static final double ARTICLE_LEAST = 340;

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
        sidebar.setMinWidth(160);
        sidebar.setMaxWidth(SIDE_MOST);
        comments.setMinWidth(220);
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
        arrange();
    }

    BooleanProperty sidebarShownProperty() {
        return sidebarShown;
    }

    BooleanProperty commentsShownProperty() {
        return commentsShown;
    }

    double sidebarWidth() {
        return isShowing(sidebar) && sidebar.getWidth() > 0 ? sidebar.getWidth() : sidebarWidth;
    }

    double commentsWidth() {
        return isShowing(comments) && comments.getWidth() > 0 ? comments.getWidth() : commentsWidth;
    }

    double libraryShare() {
        return sidebar.getDividerPositions()[0];
    }

    private boolean isShowing(Region pane) {
        return getItems().contains(pane);
    }

    private void arrange() {
        sidebarWidth = sidebarWidth();
        commentsWidth = commentsWidth();
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

    /** Sets the dividers to the widths the columns have, once the window's own width is known. */
    private void keepWidths() {
        double width = getWidth();
        if (arranging || width <= 0) {
            return;
        }
        double left = sidebarShown.get() ? sidebarWidth() : 0;
        double right = commentsShown.get() ? commentsWidth() : 0;
        double over = left + right + ARTICLE_LEAST - width;
        if (over > 0) {
            left -= over * left / Math.max(1, left + right);
            right = Math.max(0, width - ARTICLE_LEAST - left);
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
