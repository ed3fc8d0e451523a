/**
 * The only place with threads and {@code Platform.runLater}: everything else in the window is written as if there were one
 * thread. Only immutable values cross. May use the JDK and JavaFX.
 */
@NullMarked
package app.galley.ui.task;

import org.jspecify.annotations.NullMarked;
