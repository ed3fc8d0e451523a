package app.galley.library;

import app.galley.article.Article;

/**
 * A line of the list of articles.
 *
 * @param openComments threads that are ready and not resolved
 * @param draftComments annotations their author has not marked ready
 */
public record ArticleSummary(Article article, int words, int sections, int openComments, int draftComments) {}
