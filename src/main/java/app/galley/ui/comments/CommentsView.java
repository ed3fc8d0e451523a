package app.galley.ui.comments;

import app.galley.annotation.Target;
import app.galley.article.Section;
import app.galley.ui.message.Messages;
import java.util.HashSet;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The comments panel, for widths from 260 pixels up. Made and used on the JavaFX thread. */
public final class CommentsView extends VBox {

    private static final double LIST_AT_LEAST = 96;

    private final CommentsModel model;
    private final CommentListView list;
    private final FormSpace formSpace = new FormSpace();
    private final PanelContext context;
    private @Nullable FormCard form;

    /** @param html turns a comment's Markdown into sanitised HTML: {@code MarkdownParser::fragment} */
    public CommentsView(CommentsModel model, UnaryOperator<String> html, CommentsHost host) {
        this.model = model;
        context = new PanelContext(model, html, host, new HashSet<>(), new HashSet<>());
        list = new CommentListView(context);
        getStyleClass().add("comments-view");
        getStylesheets()
                .add(Objects.requireNonNull(getClass().getResource("/app/galley/ui/comments.css"))
                        .toExternalForm());
        setAccessibleText(Messages.text("comments.title"));

        FilterBar bar = new FilterBar(model);
        bar.visibleProperty().bind(model.article().isNotNull());
        bar.managedProperty().bind(bar.visibleProperty());

        model.forms().open().subscribe(this::showForm);
        model.forms().focusAsked().subscribe((before, now) -> focusForm());

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
        if (form == null) {
            list.requestFocus();
        } else {
            form.focus();
        }
    }

    private void showForm(@Nullable CommentFormModel open) {
        boolean hadFocus = formSpace.isFocusWithin();
        formSpace.setVisible(open != null);
        form = open == null ? null : new FormCard(open, context, sectionOf(open));
        formSpace.setContent(form);
        if (form == null && hadFocus) {
            list.requestFocus();
        }
    }

    private String sectionOf(CommentFormModel open) {
        return switch (open.target()) {
            case Target.OfSection section -> section.title();
            case Target.OfPassage passage -> {
                var article = model.article().get();
                yield article == null
                        ? ""
                        : article.parsed()
                                .outline()
                                .find(passage.sectionId())
                                .map(Section::title)
                                .orElse("");
            }
        };
    }

    private void focusForm() {
        if (form != null) {
            form.focus();
        }
    }
}
