/**
 * The comments panel: threads in the order of the text, the form that drafts them, and what is half written. A model
 * that knows no scene graph, and views. May use {@code article}, {@code annotation}, {@code anchoring}, {@code markdown},
 * {@code library}, {@code placing}, {@code suggesting}, {@code comparing}, {@code review}, {@code exchange}, {@code ui.article},
 * {@code ui.control}, {@code ui.message} and {@code ui.task}; no other feature of the window.
 */
@NullMarked
package app.galley.ui.comments;

import org.jspecify.annotations.NullMarked;
