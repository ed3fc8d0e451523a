/** The outline pane: the tree of the open article's sections. Model and view; imports no other feature. */
@NullMarked
package app.galley.ui.outline;

import org.jspecify.annotations.NullMarked;
