package app.galley.article;

import java.time.Instant;

/**
 * The text being edited, saved continuously, not yet a revision.
 *
 * @param base the revision the editing began from
 */
public record Draft(ArticleId article, RevisionId base, String text, Instant modified) {}
