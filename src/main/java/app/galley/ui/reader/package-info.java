/**
 * The reader: the rendered article in a WebView, patched section by section. The only user of {@code javafx.scene.web}.
 * Model and view; imports no other feature.
 */
@NullMarked
package app.galley.ui.reader;

import org.jspecify.annotations.NullMarked;
