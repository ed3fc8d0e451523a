/**
 * Controls that several features of the window are made of. They know no feature, and nothing of articles or comments. May
 * use {@code ui.message}.
 */
@NullMarked
package app.galley.ui.control;

import org.jspecify.annotations.NullMarked;
