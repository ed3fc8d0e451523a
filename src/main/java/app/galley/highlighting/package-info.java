/**
 * What each line of a Markdown text is and how its stretches are to be shown while they are edited: kept up through edits
 * at the cost of the lines an edit touches, not of the text. Knows neither the parser of {@code markdown}, which reads
 * whole articles, nor any window. Uses the JDK only.
 */
@NullMarked
package app.galley.highlighting;

import org.jspecify.annotations.NullMarked;
