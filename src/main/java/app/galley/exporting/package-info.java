/**
 * Articles become files of other kinds. May use {@code article}, {@code annotation} and {@code markdown}; no library, so
 * that no export can reach what must not leave it, and no window.
 */
@NullMarked
package app.galley.exporting;

import org.jspecify.annotations.NullMarked;
