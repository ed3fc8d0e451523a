/** The words on screen, by key, from {@code messages.properties}: nothing else in the window holds English. */
@NullMarked
package app.galley.ui.message;

import org.jspecify.annotations.NullMarked;
