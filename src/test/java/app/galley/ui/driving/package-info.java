/**
 * What tests of the window are driven with: the JavaFX thread, waiting, mouse and keyboard, and the words on the page.
 * Knows JavaFX and nothing of Galley but the shape of its page.
 */
@NullMarked
package app.galley.ui.driving;

import org.jspecify.annotations.NullMarked;
