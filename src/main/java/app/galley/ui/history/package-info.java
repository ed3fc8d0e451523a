/**
 * The history of an article: its versions by day, a comparison of any two of them by words, and the way back to one of
 * them. Models that know no scene graph, and views. May use {@code article}, {@code comparing}, {@code library},
 * {@code ui.control}, {@code ui.message} and {@code ui.task}; no other feature of the window.
 */
@NullMarked
package app.galley.ui.history;

import org.jspecify.annotations.NullMarked;
