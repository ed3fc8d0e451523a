package app.galley.library;

import app.galley.article.Article;
import app.galley.article.RevisionId;

/**
 * An article as its writer left it: the draft where there is one, else the newest revision.
 *
 * @param base the newest revision, which is also the one a draft began from
 * @param last what to tell {@link DraftStore} about what was read: the number of the last change of any draft of it
 * @param isDraft whether {@code text} is not that of {@code base} but of a draft
 */
public record CurrentText(Article article, RevisionId base, String text, long last, boolean isDraft) {}
