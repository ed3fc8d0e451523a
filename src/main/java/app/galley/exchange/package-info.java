/**
 * What goes out to other people and what comes back from them: which annotations leave a library in a review file, and how
 * review files, of anybody and in any order, come into one; what was merged can be taken back. May use {@code article},
 * {@code annotation}, {@code review}, {@code library}, {@code placing} and {@code markdown}; knows neither window nor command
 * line. Takes time in proportion to the texts, so never on the JavaFX thread.
 */
@NullMarked
package app.galley.exchange;

import org.jspecify.annotations.NullMarked;
