/**
 * Where the comments of a library's article stand in its newest text: chooses the texts to compare, reads them, and asks
 * {@code anchoring}; and what the suggestions among them would change. Nothing of it is stored. May use {@code article}, {@code annotation}, {@code anchoring},
 * {@code markdown}, {@code suggesting} and {@code library}; knows neither window nor command line.
 */
@NullMarked
package app.galley.placing;

import org.jspecify.annotations.NullMarked;
