package app.galley.ui.comments;

import app.galley.ui.message.Messages;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The comments panel, for widths from 260 pixels up. Made and used on the JavaFX thread. */
public final class CommentsView extends VBox {

    private static final double LIST_AT_LEAST = 96;

    private final CommentListView list;
    private final FormSpace formSpace;

    /** @param html turns a comment's Markdown into sanitised HTML: {@code MarkdownParser::fragment} */
    public CommentsView(CommentsModel model, UnaryOperator<String> html, CommentsHost host) {
        PanelContext context = PanelContext.of(model, html, host, "");
        list = new CommentListView(context);
        formSpace = new FormSpace(context, list::requestFocus);
        getStyleClass().add("comments-view");
        getStylesheets()
                .add(Objects.requireNonNull(getClass().getResource("/app/galley/ui/comments.css"))
                        .toExternalForm());
        setAccessibleText(Messages.text("comments.title"));

        FilterBar bar = new FilterBar(model);
        bar.visibleProperty().bind(model.article().isNotNull());
        bar.managedProperty().bind(bar.visibleProperty());

        StackPane content = new StackPane(list, new EmptyState(model));
        content.setMinHeight(LIST_AT_LEAST);
        // What the list would like must not take room from the form.
        content.setPrefHeight(LIST_AT_LEAST);
        VBox.setVgrow(content, Priority.ALWAYS);
        list.visibleProperty().bind(model.listing().items().emptyProperty().not());

        getChildren().addAll(bar, formSpace, content, new NoticeBar(model));
    }

    /** Puts the focus where the keyboard is of use: into the form if one is open, else into the list. */
    public void focusPanel() {
        if (!formSpace.focusForm()) {
            list.requestFocus();
        }
    }
}
