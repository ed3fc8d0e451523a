package app.galley.library;

import app.galley.annotation.Target;
import app.galley.article.ArticleId;
import app.galley.article.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * A comment form as it stands half written.
 *
 * @param slot tells the forms of an article apart: {@code new}, {@code reply:ID}, {@code edit:ID}
 * @param revision the revision in which {@code target} stands
 * @param name and the other fields as typed, possibly empty or wrong
 * @param replacement what is proposed for the passage, if it is to be a suggestion; else null
 */
public record UnfinishedComment(
        ArticleId article,
        String slot,
        RevisionId revision,
        Target target,
        String name,
        String email,
        String body,
        @Nullable String replacement) {}
