/**
 * Files of other kinds become articles: Markdown, HTML, plain text. May use {@code article}, {@code annotation},
 * {@code markdown}, {@code library}, {@code review} and {@code exchange}; no window.
 */
@NullMarked
package app.galley.importing;

import org.jspecify.annotations.NullMarked;
