package app.galley.ui.comments;

import app.galley.annotation.AnnotationId;
import app.galley.ui.control.Controls;
import app.galley.ui.message.Messages;
import javafx.scene.control.Button;

/**
 * A place that an unsure comment may be about: pointing at it, with the mouse or the keyboard, shows it in the article;
 * choosing it puts the comment there.
 */
final class SuggestedPlace extends Button {

    private static final int SHOWN = 160;

    SuggestedPlace(CommentRow row, int number, PanelContext context) {
        Suggested suggested = row.suggestions().get(number);
        AnnotationId thread = row.id();
        Reattaching reattaching = context.model().reattaching();
        String section = suggested.section().isEmpty() ? Messages.text("comments.section.none") : suggested.section();
        String words = Controls.shorten(suggested.words(), SHOWN);
        setText(Messages.text("comments.suggested.place", number + 1, words, section));
        setAccessibleText(Messages.text("comments.suggested.place.spoken", number + 1, words, section));
        setTooltip(Controls.tooltip(Messages.text("comments.suggested.key", number + 1)));
        getStyleClass().addAll("suggested-place", "small");
        setWrapText(true);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(event -> {
            reattaching.pointAway(thread, number);
            reattaching.accept(thread, number);
        });
        hoverProperty().or(focusedProperty()).subscribe((was, now) -> {
            if (now) {
                reattaching.pointAt(thread, number);
                reattaching.suggested(thread, number).ifPresent(context.host()::reveal);
            } else {
                reattaching.pointAway(thread, number);
            }
        });
    }
}
