/**
 * The window itself: the composition root that wires every feature's model and view, the menu, the status bar, the theme
 * and the dialogs. The only part of the window that knows all features.
 */
@NullMarked
package app.galley.ui.shell;

import org.jspecify.annotations.NullMarked;
