/**
 * Changing Markdown: what each command of the editor makes of a text and its selection, as pure functions that give a
 * {@link app.galley.editing.Step}, and the history of steps for undo. Knows no window and no parser; uses {@code article}.
 */
@NullMarked
package app.galley.editing;

import org.jspecify.annotations.NullMarked;
