/**
 * Files of other kinds become articles: Markdown, HTML, plain text. May use {@code article}, {@code annotation},
 * {@code markdown}, {@code library} and {@code review}; no window.
 */
@NullMarked
package app.galley.importing;

import org.jspecify.annotations.NullMarked;
