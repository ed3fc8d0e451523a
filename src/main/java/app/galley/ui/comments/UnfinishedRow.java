package app.galley.ui.comments;

import app.galley.article.PlainRange;
import app.galley.library.UnfinishedComment;
import org.jspecify.annotations.Nullable;

/**
 * A half-written comment, to be gone on with.
 *
 * @param section title of the section it is about or stands in; empty for text before the first heading
 * @param place where its passage stands in the text shown, or null
 */
public record UnfinishedRow(
        UnfinishedComment comment,
        Purpose purpose,
        String section,
        @Nullable PlainRange place) implements PanelItem {

    public String slot() {
        return comment.slot();
    }
}
