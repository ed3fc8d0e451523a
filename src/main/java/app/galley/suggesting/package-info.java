/**
 * What suggestions would change in a text, and whether they still can: pure functions of the text, the suggestions and
 * where their passages stand in it. Makes edits, and makes none itself. May use {@code article}, {@code annotation} and
 * {@code comparing}.
 */
@NullMarked
package app.galley.suggesting;

import org.jspecify.annotations.NullMarked;
