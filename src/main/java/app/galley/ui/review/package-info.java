/**
 * The review round trip in the window: what a review file will hold before it is saved, and what became of those that were
 * merged. Models that know no scene graph, and views. May use {@code article}, {@code annotation}, {@code library},
 * {@code review}, {@code exchange}, {@code placing}, {@code ui.article}, {@code ui.control}, {@code ui.message} and
 * {@code ui.task}; no other feature of the window.
 */
@NullMarked
package app.galley.ui.review;

import org.jspecify.annotations.NullMarked;
