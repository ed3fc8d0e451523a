/**
 * Find and replace: what a query finds in a text and what replacing makes of it, as pure functions that may run on any
 * thread and always come to an end. Knows no window; uses {@code article} and {@code editing}.
 */
@NullMarked
package app.galley.editing.search;

import org.jspecify.annotations.NullMarked;
