package app.galley.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One piece of writing, without its text: the texts are its revisions.
 *
 * @param title as shown in lists; never blank
 * @param language BCP 47 tag, {@code und} where unknown
 * @param head the newest revision
 * @param sourceName file name it was imported from, or null where it was made in Galley
 * @param modified when its text or metadata last changed
 */
public record Article(
        ArticleId id,
        String title,
        String language,
        RevisionId head,
        @Nullable String sourceName,
        Instant created,
        Instant modified) {}
