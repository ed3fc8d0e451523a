/** The library pane: the list of articles. Model and view; imports no other feature. */
@NullMarked
package app.galley.ui.browser;

import org.jspecify.annotations.NullMarked;
