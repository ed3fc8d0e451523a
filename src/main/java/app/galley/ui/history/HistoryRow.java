package app.galley.ui.history;

import app.galley.article.Revision;
import app.galley.article.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * One version of the article in the list.
 *
 * @param revision null for the present text where that is a draft
 * @param day what to write above the row: the day, where it is the first of one, else empty
 * @param when day and time in words, to tell this version from others
 * @param time of the day; empty for a draft
 * @param title its name, else how it came to be
 * @param wordsAdded and {@code wordsRemoved}: against the version it was made from
 */
public record HistoryRow(
        @Nullable Revision revision,
        String day,
        String when,
        String time,
        String title,
        int wordsAdded,
        int wordsRemoved) {

    /** Tells the versions of one article apart; null for the draft. */
    @Nullable RevisionId id() {
        return revision == null ? null : revision.id();
    }

    boolean isNamed() {
        return revision != null && revision.name() != null;
    }
}
