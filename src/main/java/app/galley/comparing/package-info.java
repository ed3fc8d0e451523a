/**
 * What is different between two texts: a pure function of the two. Lines first, then words in the lines that changed
 * ({@link app.galley.comparing.TextComparison}), by an alignment of sequences that other packages use as well
 * ({@link app.galley.comparing.OrderedAlignment}). Near-linear on any input. May use {@code article}.
 */
@NullMarked
package app.galley.comparing;

import org.jspecify.annotations.NullMarked;
