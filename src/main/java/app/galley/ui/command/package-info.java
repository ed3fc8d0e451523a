/**
 * What can be done in the window: one row of {@link app.galley.ui.command.Command} each, from which the menu, the
 * toolbar, the shortcuts, the command palette and the cheat sheet are built. May use {@code ui.message}.
 */
@NullMarked
package app.galley.ui.command;

import org.jspecify.annotations.NullMarked;
