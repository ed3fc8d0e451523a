package app.galley.ui.comments;

import app.galley.article.PlainRange;
import app.galley.library.UnfinishedComment;
import org.jspecify.annotations.Nullable;

/**
 * A half-written comment, to be gone on with.
 *
 * @param section title of the section it is about or stands in; empty for text before the first heading
 * @param place where its passage stands in the text shown, or null
 * @param passage the Markdown of its passage when it was begun; empty where that is not known, or it is about a section
 */
public record UnfinishedRow(
        UnfinishedComment comment,
        Purpose purpose,
        String section,
        @Nullable PlainRange place,
        String passage) implements PanelItem {

    public String slot() {
        return comment.slot();
    }

    @Override
    public String key() {
        return slot();
    }

    @Override
    public boolean looksLike(PanelItem item) {
        return item instanceof UnfinishedRow other
                && comment.equals(other.comment)
                && purpose.equals(other.purpose)
                && section.equals(other.section);
    }

    /** The same with another place; its section stays where that is not known. */
    UnfinishedRow at(@Nullable PlainRange newPlace, String newSection) {
        return new UnfinishedRow(comment, purpose, newPlace == null ? section : newSection, newPlace, passage);
    }
}
