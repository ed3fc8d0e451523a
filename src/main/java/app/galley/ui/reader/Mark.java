package app.galley.ui.reader;

import app.galley.article.PlainRange;

/**
 * A passage highlighted in the article.
 *
 * @param id given back when it is clicked
 * @param place in the projection of the article shown, UTF-16 units
 * @param style name of the highlight: {@code open}, {@code draft}, {@code resolved}, {@code suggestion} or,
 *     where the suggestion is shown in the midst of the article, {@code suggested}
 */
public record Mark(String id, PlainRange place, String style) {}
