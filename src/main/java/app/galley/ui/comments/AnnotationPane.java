package app.galley.ui.comments;

import app.galley.annotation.Annotation;
import app.galley.annotation.Changes;
import app.galley.annotation.Status;
import app.galley.ui.control.Controls;
import app.galley.ui.message.Messages;
import java.time.ZoneId;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jsoup.nodes.Element;

/** Who wrote an annotation, when, how far it has come, and what it says; used for first comments and replies. */
public final class AnnotationPane extends VBox {

    /** Bodies longer than this (UTF-16 units of what is seen) are folded. */
    private static final int FOLDED = 1_200;

    private static final int SHOWN_FOLDED = 600;

    private final Annotation annotation;
    private final PanelContext context;
    private final VBox body = new VBox();

    /** @param between what stands between the author and the body, such as the quote */
    public AnnotationPane(Annotation annotation, PanelContext context, Node... between) {
        this.annotation = annotation;
        this.context = context;
        getStyleClass().add("annotation");
        getChildren().add(header());
        getChildren().addAll(between);
        // A suggestion needs no reason.
        if (!annotation.body().isBlank()) {
            getChildren().add(body);
            showBody();
        }
    }

    private HBox header() {
        Label name = Controls.wrapping(annotation.author().name(), "comment-author");
        VBox who = new VBox(name, time());
        HBox.setHgrow(who, Priority.ALWAYS);
        HBox header = new HBox(new AuthorDisc(annotation.author()), who);
        header.getStyleClass().add("annotation-header");
        // Open is what a reply is unless it says otherwise.
        if (!annotation.isReply() || annotation.status() == Status.DRAFT) {
            header.getChildren().add(new StatusBadge(annotation.status()));
        }
        return header;
    }

    private Label time() {
        ZoneId zone = context.model().zone();
        boolean edited = !annotation.changes().equals(Changes.NONE)
                && annotation.modified().isAfter(annotation.created());
        Label time = new Label();
        time.setMinWidth(0);
        time.getStyleClass().add("comment-time");
        time.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> RelativeTime.of(
                                annotation.created(), context.model().now().get(), zone),
                        context.model().now()));
        String exact = RelativeTime.exact(annotation.created(), zone);
        time.setTooltip(Controls.tooltip(
                edited
                        ? Messages.text("comments.time.changed", exact, RelativeTime.exact(annotation.modified(), zone))
                        : exact));
        return time;
    }

    private void showBody() {
        Element html = context.body(annotation);
        String text = html.text();
        boolean isLong = text.length() > FOLDED;
        boolean folded = isLong && !context.unfolded().contains(annotation.id());
        body.getChildren()
                .setAll(
                        folded
                                ? Controls.wrapping(Controls.shorten(text, SHOWN_FOLDED))
                                : new BodyText(html, context.host()::openLink));
        if (isLong) {
            Hyperlink more = new Hyperlink(Messages.text(folded ? "comments.body.more" : "comments.body.less"));
            more.setOnAction(event -> {
                if (!context.unfolded().remove(annotation.id())) {
                    context.unfolded().add(annotation.id());
                }
                showBody();
            });
            body.getChildren().add(more);
        }
    }
}
