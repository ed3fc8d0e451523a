/**
 * The command line: one class per command, each turning its arguments into calls of the other packages and the results
 * into text or JSON. May use everything but the window, which it only knows as {@link app.galley.cli.Window}; loads no
 * JavaFX.
 */
@NullMarked
package app.galley.cli;

import org.jspecify.annotations.NullMarked;
