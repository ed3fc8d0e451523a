package app.galley.library;

import app.galley.article.Revision;

/**
 * A line of an article's history.
 *
 * @param words of its text
 * @param wordsAdded and {@code wordsRemoved}: against the text of its first parent
 */
public record RevisionSummary(Revision revision, int words, int wordsAdded, int wordsRemoved) {}
