/**
 * What the window has open, as one immutable value that every feature's model is given. May use {@code article},
 * {@code annotation} and {@code markdown}.
 */
@NullMarked
package app.galley.ui.article;

import org.jspecify.annotations.NullMarked;
