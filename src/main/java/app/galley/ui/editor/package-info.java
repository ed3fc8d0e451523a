/**
 * The editor: the text of an article as Markdown, its undo, its draft in the library, and the view of it. The only package
 * that knows the rich-text control. Uses {@code editing} for what commands do to a text, {@code library} for the draft, and
 * {@code ui.task}; knows no other feature of the window.
 */
@NullMarked
package app.galley.ui.editor;

import org.jspecify.annotations.NullMarked;
