/**
 * The only user of {@code java.sql}: one SQLite file that holds the articles, their revisions, the annotations and the
 * settings. Opening, migrating, reading, writing, checking, backing up. May use {@code article}, {@code
 * annotation} and {@code comparing}.
 *
 * <p>Every store may be called from any thread, never from the JavaFX thread; writing calls wait for one another, and
 * each is one transaction that is on the disk when the call returns.
 */
@NullMarked
package app.galley.library;

import org.jspecify.annotations.NullMarked;
