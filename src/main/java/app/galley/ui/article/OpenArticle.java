package app.galley.ui.article;

import app.galley.article.Article;
import app.galley.article.Revision;
import app.galley.markdown.ParsedArticle;

/**
 * The article the window shows.
 *
 * @param revision the one whose text is shown, or that the text shown was edited from
 * @param edited whether the text shown is a draft that has gone beyond the revision
 * @param parsed the text shown, parsed
 */
public record OpenArticle(Article article, Revision revision, boolean edited, ParsedArticle parsed) {}
