package app.galley.article;

import java.time.Instant;

/**
 * The text being edited, saved continuously, not yet a revision.
 *
 * @param base the revision the editing began from
 * @param text may hold half a surrogate pair, unlike the text of a revision
 * @param last number of the last change it holds, see {@code library.DraftStore}
 */
public record Draft(ArticleId article, RevisionId base, String text, long last, Instant modified) {}
