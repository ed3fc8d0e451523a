package app.galley.ui.article;

import app.galley.article.Article;
import app.galley.article.Revision;
import app.galley.markdown.ParsedArticle;

/**
 * The article the window shows.
 *
 * @param revision the one whose text is shown
 * @param parsed that text, parsed
 */
public record OpenArticle(Article article, Revision revision, ParsedArticle parsed) {}
